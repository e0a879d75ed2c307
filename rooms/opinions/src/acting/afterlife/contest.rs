//! Contesting that a correction was one of form.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{Form, Page};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{
    commands::ContestCorrection,
    pages::correction_shown,
    state::{Correction, Opinion},
};

type OfCorrection = Path<(String, String)>;

/// The correction that an address names.
pub(super) fn named<'a>(opinion: &'a Opinion, seq: &str) -> Result<&'a Correction, Refused> {
    let correction = seq.parse().ok().and_then(|seq| opinion.afterlife.correction(seq));
    Ok(correction.ok_or(Refusal::not_found("afterlife-correction-unknown"))?)
}

/// Where a correction is contested.
pub(super) fn address(opinion: &Opinion, correction: u64) -> String {
    format!("{}/corrections/{correction}/contester", opinion.address())
}

/// The page that shows the correction and says what contesting it means.
pub(super) async fn show(visit: Visit, Path((number, seq)): OfCorrection) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let correction = named(opinion, &seq)?;
    probe::require(&visit, ContestCorrection { opinion: opinion.id, correction: correction.seq })?;
    Ok(visit.page(&page(&visit, opinion, correction, &form(&visit, opinion, correction))))
}

fn form(visit: &Visit, opinion: &Opinion, correction: &Correction) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    confirm::form(visit, opinion, address(opinion, correction.seq), "afterlife-contest", &args)
}

fn page(visit: &Visit, opinion: &Opinion, correction: &Correction, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "afterlife-contest", form);
    forms::above(page, correction_shown(visit, opinion, correction))
}

/// Records it.
pub(super) async fn send(Path((number, seq)): OfCorrection, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let correction = named(opinion, &seq)?;
    let command = ContestCorrection { opinion: opinion.id, correction: correction.seq };
    let result = forms::give(&posted, Vec::new(), command).await;
    let form = || form(visit, opinion, correction);
    let page = |form: &Form| page(visit, opinion, correction, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "correction-contested"), form, page))
}
