//! Correcting a slip in a published text: the words of one passage.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, revise::stands, seen};
use crate::{
    commands::{CorrectText, Wording},
    pages::{block_named, link_list},
    state::{Block, Opinion},
    words::{BlockId, BlockKind},
};

type OfBlock = Path<(String, String)>;

fn address(opinion: &Opinion) -> String {
    format!("{}/corriger", opinion.address())
}

/// The passages of which words can be corrected: a definition is substance whatever changes in it.
fn correctable(opinion: &Opinion) -> impl Iterator<Item = &Block> {
    opinion.text.blocks.iter().filter(|block| block.kind() != Some(BlockKind::Definition))
}

/// Whether the visitor may correct anything in this text now.
pub(super) fn may(visit: &Visit, opinion: &Opinion) -> bool {
    correctable(opinion)
        .any(|block| command(visit, opinion, block, None).is_some_and(|command| probe::may(visit, command)))
}

/// The command that words a block so, or as it stands; the door reads the words as they stood.
pub(super) fn command(
    visit: &Visit,
    opinion: &Opinion,
    block: &Block,
    text: Option<&str>,
) -> Option<CorrectText> {
    let before = stands(visit, opinion, block.id)?;
    let wording = text.map_or_else(|| before.clone(), |text| before.clone().saying(text));
    Some(CorrectText { opinion: opinion.id, block: block.id, seen: opinion.text.version, before, wording })
}

/// The page that asks which passage.
pub(super) async fn list(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let first = correctable(opinion).next().ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let asked = command(&visit, opinion, first, None).filter(|_| !may(&visit, opinion));
    asked.map_or(Ok(()), |asked| probe::require(&visit, asked))?;
    let text = crate::pages::seen(&visit).text_view(&opinion.text);
    let views = text.blocks.iter().filter(|block| block.kind != BlockKind::Definition);
    let links = views.map(|block| {
        let label =
            [("passage", block_named(&visit, &text, block.id)), ("words", seen::beginning(&block.text, 70))];
        let label = label.map(|(name, said)| (name, said.into()));
        Link::new(
            format!("{}/{}", address(opinion), block.id),
            visit.speech.with("afterlife-passage", &label),
        )
    });
    let mut page = forms::bare_page(&visit, opinion, "afterlife-correct");
    page.body = link_list(links.collect());
    Ok(visit.page(&page))
}

pub(super) fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Block, Refused> {
    let id: Option<BlockId> = id.parse().ok();
    let block = id.and_then(|id| opinion.text.block(id));
    Ok(block.ok_or(Refusal::not_found("opinions-block-unknown"))?)
}

/// The page with the words of one passage.
pub(super) async fn show(visit: Visit, Path((number, id)): OfBlock) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let block = found(opinion, &id)?;
    let as_it_stands =
        command(&visit, opinion, block, None).ok_or(Refusal::not_found("opinions-block-unknown"))?;
    probe::require(&visit, as_it_stands)?;
    Ok(visit.page(&page(&visit, opinion, block, &form(&visit, opinion, block))))
}

fn form(visit: &Visit, opinion: &Opinion, block: &Block) -> Form {
    let words = visit.speech.say("acting-words").to_owned();
    let field = match block.kind() {
        Some(BlockKind::Heading) => Field::line("text", words),
        _ => Field::text("text", words, 8).published_as_markdown(4),
    };
    Form::new(format!("{}/{}", address(opinion), block.id), visit.form_keys())
        .hidden("seen", opinion.text.version.to_string())
        .field(field.value(seen::block_words(visit, block)).required())
        .button(confirm::button(visit, ActionKind::Main, "afterlife-correct", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, block: &Block, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "afterlife-correct", form);
    let text = crate::pages::seen(visit).text_view(&opinion.text);
    page.title =
        visit.speech.quote("afterlife-correct-passage", "passage", block_named(visit, &text, block.id));
    page
}

/// Records it.
pub(super) async fn send(Path((number, id)): OfBlock, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let typed = Some(posted.fields.raw("text"));
    let command =
        command(visit, opinion, block, typed).ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let seen = posted.fields.raw("seen").parse().unwrap_or_default();
    let result = forms::give(&posted, Vec::new(), CorrectText { seen, ..command }).await;
    let form = || form(visit, opinion, block);
    let page = |form: &Form| page(visit, opinion, block, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "corrected"), form, page))
}

impl Wording {
    /// The same block with other words.
    fn saying(mut self, words: &str) -> Self {
        let (Self::Heading { text }
        | Self::Paragraph { text }
        | Self::Recommendation { text, .. }
        | Self::Definition { text, .. }
        | Self::Footnote { text }) = &mut self;
        words.clone_into(text);
        self
    }
}
