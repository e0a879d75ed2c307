//! Ending a follow-up.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{commands::CloseFollowUp, state::Opinion};

fn command(opinion: &Opinion, note: &str) -> CloseFollowUp {
    CloseFollowUp { opinion: opinion.id, note: note.to_owned() }
}

/// The page that asks for what remains to be said.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, ""))?;
    Ok(visit.page(&forms::page(&visit, opinion, "answers-close", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let note = Field::text("note", say("answers-note"), 6).help(say("answers-note.help"));
    Form::new(format!("{}/clore-le-suivi", opinion.address()), visit.form_keys())
        .field(if opinion.fate.is_settled() { note } else { note.required() })
        .button(confirm::button(visit, ActionKind::Main, "answers-close", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let command = command(opinion, posted.fields.raw("note"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let page = |form: &Form| forms::page(visit, opinion, "answers-close", form);
    let told = forms::told(opinion, "follow-up-closed");
    Ok(forms::answer(&posted, result, told, || form(visit, opinion), page))
}
