//! Undoing the joining of a question.

use axum::{extract::Path, response::Response};
use pluriel_pages::Form;
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{commands::PartReferral, state::Opinion};

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, PartReferral { opinion: opinion.id })?;
    Ok(visit.page(&forms::page(&visit, opinion, "referral-part", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    confirm::form(visit, opinion, format!("{}/separer", opinion.address()), "referral-part", &[])
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), PartReferral { opinion: opinion.id }).await;
    let page = |form: &Form| forms::page(visit, opinion, "referral-part", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "parted"), || form(visit, opinion), page))
}
