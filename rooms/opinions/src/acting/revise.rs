//! Wording a block anew while the call is open: what changes, whether it is form or substance, and what follows.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen, text::wording};
use crate::{
    commands::{Revise, Wording},
    diff::Worded,
    pages::{block_named, link_list},
    references::affected_by_change,
    state::{Block, Opinion},
    substance::Nature,
    words::{BlockId, BlockKind},
};

fn address(opinion: &Opinion) -> String {
    format!("{}/reviser", opinion.address())
}

/// The page that asks which passage.
pub(crate) async fn list(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let some = opinion.text.blocks.first().ok_or(Refusal::not_found("opinions-block-unknown"))?;
    probe::require(&visit, nothing_changed(&visit, opinion, some))?;
    let text = crate::pages::seen(&visit).text_view(&opinion.text);
    let links = text.blocks.iter().map(|block| {
        let words = seen::beginning(&block.text, 70);
        let label = format!("{} : {words}", block_named(&visit, &text, block.id));
        Link::new(format!("{}/{}", address(opinion), block.id), label)
    });
    let mut page = forms::bare_page(&visit, opinion, "acting-revise");
    page.body = link_list(links.collect());
    Ok(visit.page(&page))
}

/// Whether the visitor may revise the text of a call now.
pub(super) fn may(visit: &Visit, opinion: &Opinion) -> bool {
    opinion.text.blocks.first().is_some_and(|block| probe::may(visit, nothing_changed(visit, opinion, block)))
}

/// A revision that changes nothing: what asks whether one may make any.
fn nothing_changed(visit: &Visit, opinion: &Opinion, block: &Block) -> Revise {
    let before = stands(visit, opinion, block.id).unwrap_or(Wording::Paragraph { text: String::new() });
    Revise {
        opinion: opinion.id,
        block: block.id,
        seen: opinion.text.version,
        wording: before.clone(),
        before,
        nature: Nature::Form,
        concerns: Vec::new(),
    }
}

/// The words of a block as they stand.
pub(super) fn stands(visit: &Visit, opinion: &Opinion, block: BlockId) -> Option<Wording> {
    let worded = crate::pages::seen(visit).worded(&opinion.text);
    worded.into_iter().find(|known| known.id == block).map(wording_of)
}

fn wording_of(block: Worded) -> Wording {
    let text = block.text;
    match block.kind {
        BlockKind::Heading => Wording::Heading { text },
        BlockKind::Paragraph => Wording::Paragraph { text },
        BlockKind::Footnote => Wording::Footnote { text },
        BlockKind::Definition => Wording::Definition { term: block.term.unwrap_or_default(), text },
        BlockKind::Recommendation => {
            Wording::Recommendation { text, addressee: block.addressee.unwrap_or_default(), due: block.due }
        }
    }
}

/// The command that words a block so: the door reads the words as they stood and finds what the change concerns.
pub(super) fn revision(
    visit: &Visit,
    opinion: &Opinion,
    block: BlockId,
    seen: u32,
    wording: Wording,
    nature: Nature,
) -> Result<Revise, Refused> {
    let before = crate::pages::seen(visit).worded(&opinion.text);
    let mut after = before.clone();
    let changed = after.iter_mut().find(|known| known.id == block);
    let changed = changed.ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let stood = wording_of(changed.clone());
    changed.kind = wording.kind();
    match &wording {
        Wording::Heading { text } | Wording::Paragraph { text } | Wording::Footnote { text } => {
            changed.text.clone_from(text);
        }
        Wording::Definition { term, text } => {
            changed.text.clone_from(text);
            changed.term = Some(term.clone());
        }
        Wording::Recommendation { text, addressee, due } => {
            changed.text.clone_from(text);
            changed.addressee = Some(addressee.clone()).filter(|addressee| !addressee.is_empty());
            changed.due = *due;
        }
    }
    let concerns = affected_by_change(&before, &after).into_iter().collect();
    Ok(Revise { opinion: opinion.id, block, seen, before: stood, wording, nature, concerns })
}

type OfBlock = Path<(String, String)>;

fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Block, Refused> {
    let id: Option<BlockId> = id.parse().ok();
    let block = id.and_then(|id| opinion.text.block(id));
    Ok(block.ok_or(Refusal::not_found("opinions-block-unknown"))?)
}

/// The page with the form of one block.
pub(crate) async fn show(visit: Visit, Path((number, id)): OfBlock) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let block = found(opinion, &id)?;
    probe::require(&visit, nothing_changed(&visit, opinion, block))?;
    let mut form = form(&visit, opinion, block);
    if let Some(words) = block.words() {
        form = form.filled(&wording::shown(&visit, words).values());
    }
    Ok(visit.page(&page(&visit, opinion, block, &form)))
}

fn form(visit: &Visit, opinion: &Opinion, block: &Block) -> Form {
    let choice = |value: &str| {
        let id = format!("acting-revise-{value}");
        let means = visit.speech.attr(&id, "means", &[]).unwrap_or_default();
        Choice::new(value, visit.speech.say(&id)).help(means)
    };
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let form = Form::new(format!("{}/{}", address(opinion), block.id), visit.form_keys())
        .hidden("seen", opinion.text.version.to_string());
    wording::fields(visit, form, kind)
        .field(
            Field::radio(
                "change",
                visit.speech.say("acting-revise-nature"),
                ["form", "substance"].map(choice).into(),
            )
            .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-revise", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, block: &Block, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-revise", form);
    let text = crate::pages::seen(visit).text_view(&opinion.text);
    page.title = visit.speech.quote("acting-revise-block", "passage", block_named(visit, &text, block.id));
    page.lead = Html::text(&visit.speech.attr("acting-revise", "of-block", &[]).unwrap_or_default());
    page
}

/// Records it.
pub(crate) async fn send(Path((number, id)): OfBlock, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let mut faults = Vec::new();
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let wording = wording::read(visit, &mut faults, kind, &posted.fields);
    let nature = match posted.fields.raw("change") {
        "form" => Nature::Form,
        "substance" => Nature::Substance,
        _ => {
            faults.push(FieldError::new("change", "acting-choose"));
            Nature::Form
        }
    };
    let seen = posted.fields.raw("seen").parse().unwrap_or_default();
    let command = revision(visit, opinion, block.id, seen, wording, nature)?;
    let result = forms::give(&posted, faults, command).await;
    let form = || form(visit, opinion, block);
    let page = |form: &Form| page(visit, opinion, block, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "revised"), form, page))
}
