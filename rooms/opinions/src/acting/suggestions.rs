//! Suggesting other words by editing a passage; what the pen makes of it: accepted in one press, joined with what was changed
//! meanwhile, or declined with its reasons.

mod api;
mod decide;
mod document;
mod list;
mod one;
mod suggest;

use pluriel_council::{Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit};

use super::seen;
use crate::{
    commands::Wording,
    diff::{MergedBlocks, Worded, merge_blocks},
    state::{Block, Opinion, Suggestion},
    words::{BlockKind, SuggestionId},
};

pub(crate) use document::document;

/// The forms and commands of suggestions.
pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/avis/{number}/suggestions", Action::ReadPublic, list::show),
        Route::get("/avis/{number}/suggestions/{id}", Action::ReadPublic, one::show),
        Route::post("/avis/{number}/suggestions/{id}/accepter", Action::Draft, decide::accept),
        Route::get("/avis/{number}/suggestions/{id}/decliner", Action::Draft, decide::show_decline),
        Route::post("/avis/{number}/suggestions/{id}/decliner", Action::Draft, decide::decline),
        Route::post("/avis/{number}/suggestions/{id}/retirer", Action::Suggest, decide::withdraw),
        Route::get("/avis/{number}/passages/{block}/suggerer", Action::Suggest, suggest::show),
        Route::post("/avis/{number}/passages/{block}/suggerer", Action::Suggest, suggest::send),
        Route::post("/api/v1/opinions/{number}/blocks/{block}/suggest", Action::Suggest, api::suggest),
        Route::post("/api/v1/opinions/{number}/suggestions/{id}/accept", Action::Draft, api::accept),
        Route::post("/api/v1/opinions/{number}/suggestions/{id}/decline", Action::Draft, api::decline),
        Route::post("/api/v1/opinions/{number}/suggestions/{id}/withdraw", Action::Suggest, api::withdraw),
    ]
}

/// The suggestion that an address names.
fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Suggestion, Refused> {
    let id: Option<SuggestionId> = id.parse().ok();
    let found = id.and_then(|id| opinion.suggestions.get(&id));
    Ok(found.ok_or(Refusal::not_found("drafting-suggestion-unknown"))?)
}

/// The address of a suggestion.
pub(crate) fn address(opinion: &Opinion, suggestion: SuggestionId) -> String {
    format!("{}/suggestions/{suggestion}", opinion.address())
}

/// A suggestion beside its block: as its member saw it, as it would be, as it is.
struct Sides {
    base: Worded,
    suggested: Worded,
    current: Option<Worded>,
}

impl Sides {
    fn of(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion) -> Option<Self> {
        let seen = crate::pages::seen(visit);
        let block = opinion.text.ever(suggestion.block)?;
        let current = opinion.text.block(block.id).and_then(Block::words);
        Some(Self {
            base: seen.wording(block.id, wording_at(block, suggestion.words.version)?),
            suggested: seen.wording(block.id, &suggestion.words),
            current: current.map(|words| seen.wording(block.id, words)),
        })
    }

    /// The suggestion joined with what was changed meanwhile; `None` when the block is gone.
    fn merged(&self) -> Option<MergedBlocks> {
        Some(merge_blocks(&self.base, &self.suggested, self.current.as_ref()?))
    }
}

/// A block's words as they were in a version of the text.
pub(crate) fn wording_at(block: &Block, version: u32) -> Option<&crate::state::Words> {
    block.wordings.iter().rev().find(|words| words.version <= version)
}

/// The words of a block as a command gives them.
pub(crate) fn as_wording(block: &Worded) -> Wording {
    let text = block.text.clone();
    match block.kind {
        BlockKind::Heading => Wording::Heading { text },
        BlockKind::Paragraph => Wording::Paragraph { text },
        BlockKind::Footnote => Wording::Footnote { text },
        BlockKind::Definition => Wording::Definition { term: block.term.clone().unwrap_or_default(), text },
        BlockKind::Recommendation => Wording::Recommendation {
            text,
            addressee: block.addressee.clone().unwrap_or_default(),
            due: block.due,
        },
    }
}

/// What a wording says, as the diff reads it.
pub(crate) fn as_worded(block: &Block, wording: &Wording) -> Worded {
    let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let (text, term, addressee, due) = match wording {
        Wording::Heading { text } | Wording::Paragraph { text } | Wording::Footnote { text } => {
            (text, None, None, None)
        }
        Wording::Definition { term, text } => (text, filled(term), None, None),
        Wording::Recommendation { text, addressee, due } => (text, None, filled(addressee), *due),
    };
    let text = text.replace("\r\n", "\n").trim().to_owned();
    Worded { id: block.id, number: None, kind: wording.kind(), text, term, addressee, due }
}

/// The words of a passage as they stand, to be shown in a form.
fn current(visit: &Visit, block: &Block) -> Option<Worded> {
    block.words().map(|words| crate::pages::seen(visit).wording(block.id, words))
}

/// The beginning of a passage, to name it.
fn beginning(visit: &Visit, block: &Block) -> String {
    seen::beginning(&seen::block_words(visit, block), 60)
}
