//! Judging an objection that was answered and still stands.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, objections, probe, seen};
use crate::{
    commands::JudgeObjection,
    state::{Objection, Opinion},
};

type Named = Path<(String, String)>;

/// The page that shows objection and answer, and asks.
pub(crate) async fn show(visit: Visit, Path((number, id)): Named) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let objection = objections::named(opinion, &id)?;
    probe::require(&visit, command(opinion, objection, true))?;
    Ok(visit.page(&page(&visit, opinion, objection, &form(&visit, opinion, objection))))
}

fn command(opinion: &Opinion, objection: &Objection, unfounded: bool) -> JudgeObjection {
    JudgeObjection { opinion: opinion.id, objection: objection.id, unfounded }
}

fn form(visit: &Visit, opinion: &Opinion, objection: &Objection) -> Form {
    let choice = |value: &str| {
        let id = format!("acting-judge-objection-{value}");
        let means = visit.speech.attr(&id, "means", &[]).unwrap_or_default();
        Choice::new(value, visit.speech.say(&id)).help(means)
    };
    let choices = ["unfounded", "founded"].into_iter();
    let which = visit.speech.say("acting-judge-objection-which");
    Form::new(objections::address(opinion, objection.id, "juger"), visit.form_keys())
        .field(Field::radio("judgment", which, choices.map(choice).collect()).required())
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-judge-objection",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, objection: &Objection, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-judge-objection", form);
    if let Some(call) = opinion.call() {
        page.lead = deadline(call.closes, visit.site.house().now(), &visit.speech);
    }
    forms::above(page, objections::facts(visit, opinion, objection))
}

/// Records it.
pub(crate) async fn send(Path((number, id)): Named, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let objection = objections::named(opinion, &id)?;
    let mut faults = Vec::new();
    let judgment = posted.fields.raw("judgment");
    if !matches!(judgment, "unfounded" | "founded") {
        faults.push(FieldError::new("judgment", "acting-choose"));
    }
    let result = forms::give(&posted, faults, command(opinion, objection, judgment == "unfounded")).await;
    let form = || form(visit, opinion, objection);
    let page = |form: &Form| page(visit, opinion, objection, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "objection-judged"), form, page))
}
