//! A file brought into the text of an opinion, while it is written.

use axum::{
    extract::{FromRequest, Path, Request},
    response::Response,
};
use pluriel_house::Receipt;
use pluriel_pages::{
    Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Uploaded, Visit};

use super::{
    super::{confirm, done::done_at, forms, seen, text},
    found::Found,
    upload,
};
use crate::{commands::AddBlocks, state::Opinion};

fn address(opinion: &Opinion) -> String {
    format!("{}/document", text::address(opinion))
}

/// The page that takes a file.
pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    text::require_pen(&visit, opinion)?;
    Ok(visit.page(&page(&visit, opinion, "documents-bring", &choosing(&visit, opinion))))
}

fn choosing(visit: &Visit, opinion: &Opinion) -> Form {
    upload::form(visit, &address(opinion), &text::address(opinion))
}

fn page(visit: &Visit, opinion: &Opinion, id: &str, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, id, form);
    page.breadcrumb.push(Link::new(text::address(opinion), visit.speech.say("acting-write")));
    page
}

/// Reads the file: its blocks are shown, nothing is written. Who may not is refused before anything is taken in.
pub(super) async fn read(
    visit: Visit,
    Path(number): Path<String>,
    request: Request,
) -> Result<Response, Refused> {
    text::require_pen(&visit, seen::numbered(&visit, &number)?)?;
    let mut uploaded = Uploaded::from_request(request, &visit.site).await?;
    let read = upload::read(&mut uploaded).await;
    let visit = &uploaded.posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    match read {
        Ok(document) => {
            let controls = Found::of(visit, &document).html(visit);
            Ok(visit.page(&page(visit, opinion, "documents-check", &correcting(visit, opinion, &controls))))
        }
        Err(refused) => {
            let form = upload::refused(visit, choosing(visit, opinion), &refused);
            Ok(visit.refused_form(&page(visit, opinion, "documents-bring", &form), &refused))
        }
    }
}

fn correcting(visit: &Visit, opinion: &Opinion, controls: &Html) -> Form {
    let last =
        opinion.text.blocks.last().map_or_else(|| text::START.to_owned(), |block| block.id.to_string());
    Form::new(format!("{}/passages", address(opinion)), visit.form_keys())
        .field(text::place_field(visit, opinion, None).value(last))
        .inside(controls)
        .button(confirm::button(visit, ActionKind::Main, "documents-check", &[]))
        .cancel(Link::new(text::address(opinion), visit.speech.say("cancel")))
}

/// Writes the blocks that were kept.
pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let found = Found::typed(&posted.fields);
    let (blocks, mut faults) = found.wordings();
    let after = text::place(&mut faults, posted.fields.raw("after"));
    let result = forms::give(&posted, faults, AddBlocks { opinion: opinion.id, after, blocks }).await;
    let accepted = |receipt: &Receipt| done_at(&text::address(opinion), "text", receipt);
    let form = || correcting(visit, opinion, &found.html(visit));
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, "documents-check", form)))
}
