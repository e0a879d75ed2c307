//! The form in which one edits a passage that somebody else holds the pen of.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe, seen, text::wording},
    address, as_worded, as_wording, beginning, current, wording_at,
};
use crate::{
    commands::Suggest,
    state::{Block, Opinion},
    words::{BlockKind, SuggestionId},
};

type OfBlock = Path<(String, String)>;

/// The block that an address names, in the text or taken out.
fn found<'a>(opinion: &'a Opinion, id: &str) -> Result<&'a Block, Refused> {
    let block = id.parse().ok().and_then(|id| opinion.text.block(id));
    Ok(block.ok_or(Refusal::not_found("opinions-block-unknown"))?)
}

pub(super) async fn show(visit: Visit, Path((number, id)): OfBlock) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let block = found(opinion, &id)?;
    let words = current(&visit, block).ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let command = Suggest {
        opinion: opinion.id,
        block: block.id,
        seen: opinion.text.version,
        wording: as_wording(&words),
        reasons: String::new(),
    };
    probe::require(&visit, command)?;
    let form = form(&visit, opinion, block, words.kind).filled(&wording::of(&words).values());
    Ok(visit.page(&page(&visit, opinion, block, &form)))
}

fn form(visit: &Visit, opinion: &Opinion, block: &Block, kind: BlockKind) -> Form {
    let passage = format!("{}/passages/{}", opinion.address(), block.id);
    let form = Form::new(format!("{passage}/suggerer"), visit.form_keys())
        .hidden("kind", kind.name())
        .hidden("seen", opinion.text.version.to_string());
    wording::fields(visit, form, kind)
        .field(
            Field::text("reasons", visit.speech.say("drafting-reasons"), 3)
                .help(visit.speech.attr("drafting-reasons", "help", &[]).unwrap_or_default()),
        )
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "drafting-suggest",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(Link::new(passage, visit.speech.say("cancel")))
}

fn page(visit: &Visit, opinion: &Opinion, block: &Block, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "drafting-suggest", form);
    let label = visit.speech.quote("drafting-passage-called", "words", beginning(visit, block));
    page.breadcrumb.push(Link::new(format!("{}/passages/{}", opinion.address(), block.id), label));
    page
}

/// Records it; words that say the same as before are no suggestion.
pub(super) async fn send(Path((number, id)): OfBlock, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let block = found(opinion, &id)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let kind = wording::kind(fields.raw("kind")).or(block.kind()).unwrap_or(BlockKind::Paragraph);
    let command = Suggest {
        opinion: opinion.id,
        block: block.id,
        seen: fields.raw("seen").parse().unwrap_or_default(),
        wording: wording::read(visit, &mut faults, kind, fields),
        reasons: fields.raw("reasons").to_owned(),
    };
    faults.extend(says_the_same(visit, block, &command));
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| {
        let made = receipt.address.as_deref().and_then(|address| address.rsplit('/').next()?.parse().ok());
        let at = made.map_or_else(|| opinion.address(), |made: SuggestionId| address(opinion, made));
        done_at(&at, "suggested", receipt)
    };
    let form = || form(visit, opinion, block, kind);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, block, form)))
}

/// The fault of words that are those that one saw.
pub(super) fn says_the_same(visit: &Visit, block: &Block, command: &Suggest) -> Option<FieldError> {
    let saw = crate::pages::seen(visit).wording(block.id, wording_at(block, command.seen)?);
    let same = as_worded(block, &command.wording).says_as(&saw);
    same.then(|| FieldError::new("text", "drafting-says-the-same"))
}
