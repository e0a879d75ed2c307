//! Answering an objection.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, Page, component::ActionKind, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, objections, probe, seen};
use crate::{
    commands::AnswerObjection,
    state::{Objection, Opinion},
};

type Named = Path<(String, String)>;

/// The page that shows the objection and asks for the answer.
pub(crate) async fn show(visit: Visit, Path((number, id)): Named) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let objection = objections::named(opinion, &id)?;
    probe::require(&visit, command(opinion, objection, ""))?;
    Ok(visit.page(&page(&visit, opinion, objection, &form(&visit, opinion, objection))))
}

fn command(opinion: &Opinion, objection: &Objection, text: &str) -> AnswerObjection {
    AnswerObjection { opinion: opinion.id, objection: objection.id, text: text.to_owned() }
}

fn form(visit: &Visit, opinion: &Opinion, objection: &Objection) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(objections::address(opinion, objection.id, "repondre"), visit.form_keys())
        .field(
            Field::text("text", say("acting-answer-objection-text"), 6)
                .help(say("acting-answer-objection-text.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-answer-objection", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, objection: &Objection, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-answer-objection", form);
    page.lead = deadline(objection.answer_by, visit.site.house().now(), &visit.speech);
    forms::above(page, objections::facts(visit, opinion, objection))
}

/// Records the answer.
pub(crate) async fn send(Path((number, id)): Named, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let objection = objections::named(opinion, &id)?;
    let command = command(opinion, objection, posted.fields.raw("text"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let form = || form(visit, opinion, objection);
    let page = |form: &Form| page(visit, opinion, objection, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "objection-answered"), form, page))
}
