//! The form by which an organisation asks that the text be amended.

use axum::{extract::Path, response::Response};
use pluriel_pages::Form;
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{commands::AskAmendments, state::Opinion};

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, AskAmendments { opinion: opinion.id })?;
    let form = form(&visit, opinion);
    Ok(visit.page(&forms::page(&visit, opinion, "amending-ask", &form)))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let needed = seen::orders(visit, opinion).map_or(0, |kept| kept.orders.drafting.request_by);
    let args = [("member", seen::own_name(visit).into()), ("needed", needed.into())];
    confirm::form(visit, opinion, format!("{}/demander", super::list_address(opinion)), "amending-ask", &args)
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), AskAmendments { opinion: opinion.id }).await;
    let page = |form: &Form| forms::page(visit, opinion, "amending-ask", form);
    Ok(forms::answer(
        &posted,
        result,
        forms::told(opinion, "amendments-asked"),
        || form(visit, opinion),
        page,
    ))
}
