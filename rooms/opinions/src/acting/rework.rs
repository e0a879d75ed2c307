//! Taking a text that was not carried back to its rapporteurs.

use axum::{extract::Path, response::Response};
use pluriel_pages::Form;
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::Rework, deadlines::REWORKS, state::Opinion};

/// The page that says what taking it back means.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, Rework { opinion: opinion.id })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-rework", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let left = REWORKS.saturating_sub(opinion.reworked()).saturating_sub(1);
    let args = [("left", left.into())];
    confirm::form(visit, opinion, format!("{}/reprendre", opinion.address()), "acting-rework", &args)
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), Rework { opinion: opinion.id }).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-rework", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "reworked"), || form(visit, opinion), page))
}
