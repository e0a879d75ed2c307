//! The last reading: opened by the pen or the secretariat, then edits of coherence, passage by passage.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Form, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done, forms, probe, seen, suggestions::as_wording, text::wording},
    passages::bare,
};
use crate::{
    commands::{MakeCoherent, OpenLastReading, Wording},
    deadlines::last_reading_end,
    pages::{block_named, link_list},
    state::{Block, Opinion},
    words::{BlockId, BlockKind},
};

fn opening(opinion: &Opinion) -> OpenLastReading {
    OpenLastReading { opinion: opinion.id, version: opinion.text.version }
}

fn address(opinion: &Opinion) -> String {
    format!("{}/derniere-lecture", opinion.address())
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, opening(opinion))?;
    let form = form(&visit, opinion);
    let page = page(&visit, opinion, &form);
    Ok(visit.page(&page))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let until = seen::orders(visit, opinion)
        .ok()
        .map(|kept| last_reading_end(&seen::own_calendar(visit, opinion, kept), visit.site.house().now()));
    let args: Vec<_> =
        until.map(|until| ("until", pluriel_council::Arg::Deadline(until))).into_iter().collect();
    confirm::form(visit, opinion, address(opinion), "amending-last-reading", &args)
        .hidden("version", opinion.text.version.to_string())
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "amending-last-reading", form);
    forms::above(page, forms::to_read(visit, opinion, &opinion.text))
}

/// Opens it, on the text that was read.
pub(super) async fn open(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let version = posted.fields.raw("version").parse().unwrap_or_default();
    let result = forms::give(&posted, Vec::new(), OpenLastReading { opinion: opinion.id, version }).await;
    let form = || form(visit, opinion);
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "last-reading-opened"), form, page))
}

/// The command that makes a block say so; the door reads the words as they stand.
pub(super) fn coherent(
    visit: &Visit,
    opinion: &Opinion,
    block: &Block,
    seen: u32,
    wording: Wording,
) -> Result<MakeCoherent, Refused> {
    let words = block.words().ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let before = as_wording(&bare(visit, block.id, words));
    Ok(MakeCoherent { opinion: opinion.id, block: block.id, seen, before, wording })
}

/// Whether the visitor may make the text coherent now.
pub(in crate::acting) fn may(visit: &Visit, opinion: &Opinion) -> bool {
    opinion
        .text
        .blocks
        .first()
        .is_some_and(|block| nothing(visit, opinion, block).is_ok_and(|command| probe::may(visit, command)))
}

/// An edit that changes nothing: what asks whether one may make any.
fn nothing(visit: &Visit, opinion: &Opinion, block: &Block) -> Result<MakeCoherent, Refused> {
    let words = block.words().ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let wording = as_wording(&bare(visit, block.id, words));
    coherent(visit, opinion, block, opinion.text.version, wording)
}

/// The page that asks which passage.
pub(super) async fn list(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let some = opinion.text.blocks.first().ok_or(Refusal::not_found("opinions-block-unknown"))?;
    probe::require(&visit, nothing(&visit, opinion, some)?)?;
    let text = crate::pages::seen(&visit).text_view(&opinion.text);
    let links = text.blocks.iter().map(|block| {
        let words = seen::beginning(&block.text, 70);
        let said = [("passage", block_named(&visit, &text, block.id).into()), ("words", words.into())];
        Link::new(format!("{}/{}", address(opinion), block.id), visit.speech.with("amending-passage", &said))
    });
    let mut page = forms::bare_page(&visit, opinion, "amending-coherence");
    page.body = link_list(links.collect());
    Ok(visit.page(&forms::above(page, done(&visit))))
}

type OfBlock = Path<(String, String)>;

fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Block, Refused> {
    let id: Option<BlockId> = id.parse().ok();
    Ok(id.and_then(|id| opinion.text.block(id)).ok_or(Refusal::not_found("opinions-block-unknown"))?)
}

pub(super) async fn show_edit(visit: Visit, Path((number, id)): OfBlock) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let block = found(opinion, &id)?;
    probe::require(&visit, nothing(&visit, opinion, block)?)?;
    let mut form = edit_form(&visit, opinion, block);
    if let Some(words) = block.words() {
        form = form.filled(&wording::shown(&visit, words).values());
    }
    Ok(visit.page(&edit_page(&visit, opinion, block, &form)))
}

fn edit_form(visit: &Visit, opinion: &Opinion, block: &Block) -> Form {
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let form = Form::new(format!("{}/{}", address(opinion), block.id), visit.form_keys())
        .hidden("seen", opinion.text.version.to_string());
    wording::fields(visit, form, kind)
        .button(confirm::button(visit, ActionKind::Main, "amending-coherence", &[]))
        .cancel(Link::new(format!("{}/passages", address(opinion)), visit.speech.say("cancel")))
}

fn edit_page(visit: &Visit, opinion: &Opinion, block: &Block, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "amending-coherence", form);
    let text = crate::pages::seen(visit).text_view(&opinion.text);
    page.title = visit.speech.quote("amending-coherence-of", "passage", block_named(visit, &text, block.id));
    page
}

/// Records it: nothing that is substance by construction.
pub(super) async fn edit(Path((number, id)): OfBlock, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let mut faults = Vec::new();
    let kind = block.kind().unwrap_or(BlockKind::Paragraph);
    let wording = wording::read(visit, &mut faults, kind, &posted.fields);
    let seen = posted.fields.raw("seen").parse().unwrap_or_default();
    let command = coherent(visit, opinion, block, seen, wording)?;
    let result = forms::give(&posted, faults, command).await;
    let at = format!("{}/passages", address(opinion));
    let accepted = |receipt: &pluriel_house::Receipt| super::super::done::done_at(&at, "text", receipt);
    let form = || edit_form(visit, opinion, block);
    let page = |form: &Form| edit_page(visit, opinion, block, form);
    Ok(forms::answer(&posted, result, accepted, form, page))
}
