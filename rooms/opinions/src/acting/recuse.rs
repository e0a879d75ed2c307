//! Declaring one's member's interest.

use axum::{extract::Path, response::Response};
use pluriel_pages::Form;
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::Recuse, state::Opinion};

/// The page that says what stepping aside means.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, Recuse { opinion: opinion.id })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-recuse", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    confirm::form(visit, opinion, format!("{}/deport", opinion.address()), "acting-recuse", &args)
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), Recuse { opinion: opinion.id }).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-recuse", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "recused"), || form(visit, opinion), page))
}
