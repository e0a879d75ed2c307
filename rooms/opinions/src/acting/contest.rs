//! Turning a change of form into one of substance.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{Form, Page};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{
    commands::ContestForm,
    pages::revision_shown,
    state::{Opinion, Revision},
};

type OfRevision = Path<(String, String)>;

fn named<'a>(opinion: &'a Opinion, seq: &str) -> Result<&'a Revision, Refused> {
    let seq: Option<u64> = seq.parse().ok();
    let mut revisions = opinion.call().into_iter().flat_map(|call| &call.revisions);
    Ok(revisions
        .find(|revision| Some(revision.seq) == seq)
        .ok_or(Refusal::not_found("opinions-revision-unknown"))?)
}

/// Where a change is contested.
pub(crate) fn address(opinion: &Opinion, revision: u64) -> String {
    format!("{}/revisions/{revision}/contester", opinion.address())
}

/// Whether the visitor may contest a change now.
pub(crate) fn may(visit: &Visit, opinion: &Opinion, revision: u64) -> bool {
    probe::may(visit, ContestForm { opinion: opinion.id, revision })
}

/// The page that shows the change and says what contesting it means.
pub(crate) async fn show(visit: Visit, Path((number, seq)): OfRevision) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let revision = named(opinion, &seq)?;
    probe::require(&visit, ContestForm { opinion: opinion.id, revision: revision.seq })?;
    Ok(visit.page(&page(&visit, opinion, revision, &form(&visit, opinion, revision))))
}

fn form(visit: &Visit, opinion: &Opinion, revision: &Revision) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    confirm::form(visit, opinion, address(opinion, revision.seq), "acting-contest", &args)
}

fn page(visit: &Visit, opinion: &Opinion, revision: &Revision, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "acting-contest", form);
    forms::above(page, revision_shown(visit, opinion, revision))
}

/// Records it.
pub(crate) async fn send(Path((number, seq)): OfRevision, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let revision = named(opinion, &seq)?;
    let command = ContestForm { opinion: opinion.id, revision: revision.seq };
    let result = forms::give(&posted, Vec::new(), command).await;
    let form = || form(visit, opinion, revision);
    let page = |form: &Form| page(visit, opinion, revision, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "contested"), form, page))
}
