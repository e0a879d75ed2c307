//! Giving an opinion up before its call.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::Abandon, state::Opinion};

/// The page that asks why.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, Abandon { opinion: opinion.id, reasons: String::new() })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-abandon", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{}/abandonner", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("acting-abandon-reasons"), 5)
                .help(say("acting-abandon-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Grave, "acting-abandon", &[]))
        .cancel(forms::cancel(visit, opinion))
        .confirm(say("acting-abandon.confirm"))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let command = Abandon { opinion: opinion.id, reasons: posted.fields.raw("reasons").to_owned() };
    let result = forms::give(&posted, Vec::new(), command).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-abandon", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "abandoned"), || form(visit, opinion), page))
}
