//! The words that a comment speaks of, as they are typed or selected: found in the passage, or in the one passage that holds them.

use pluriel_council::FieldError;
use pluriel_web::Visit;

use super::seen;
use crate::{
    commands::Quote,
    quotes::find,
    state::{Block, Opinion},
    words::BlockId,
};

/// Finds quoted words. Quotation marks around them are the typist's. Nothing quoted is no fault.
pub(super) fn find_quoted(
    visit: &Visit,
    opinion: &Opinion,
    block: Option<BlockId>,
    typed: &str,
) -> Result<(Option<BlockId>, Option<Quote>), FieldError> {
    let typed = typed.trim().trim_matches(['«', '»', '“', '”', '"']).trim();
    if typed.is_empty() {
        return Ok((block, None));
    }
    let among = opinion.text.blocks.iter().filter(|known| block.is_none_or(|block| block == known.id));
    let mut places = among.filter_map(|block| Some((block.id, quoted(visit, block, typed)?)));
    let code = if block.is_some() { "drafting-quote-not-there" } else { "drafting-quote-nowhere" };
    let (found, quote) = places.next().ok_or(FieldError::new("quote", code))?;
    if places.next().is_some() {
        return Err(FieldError::new("quote", "drafting-quote-in-several"));
    }
    Ok((Some(found), Some(quote)))
}

fn quoted(visit: &Visit, block: &Block, typed: &str) -> Option<Quote> {
    let text = seen::block_words(visit, block);
    let range = find(&text, typed, 0)?;
    let at = u32::try_from(text[..range.start].chars().count()).ok()?;
    Some(Quote { words: text[range].to_owned(), at })
}
