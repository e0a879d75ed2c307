//! Saying whether one's own objection is lifted or maintained.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, objections, probe, seen};
use crate::{
    commands::SettleObjection,
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

fn command(opinion: &Opinion, objection: &Objection, lifted: bool) -> SettleObjection {
    SettleObjection { opinion: opinion.id, objection: objection.id, lifted }
}

fn form(visit: &Visit, opinion: &Opinion, objection: &Objection) -> Form {
    let choice = |value: &str| {
        let id = format!("acting-settle-objection-{value}");
        let means = visit.speech.attr(&id, "means", &[]).unwrap_or_default();
        Choice::new(value, visit.speech.say(&id)).help(means)
    };
    let may_maintain = probe::may(visit, command(opinion, objection, false));
    let choices = ["lifted", "maintained"].into_iter().filter(|value| *value == "lifted" || may_maintain);
    let which = visit.speech.say("acting-settle-objection-which");
    Form::new(objections::address(opinion, objection.id, "lever"), visit.form_keys())
        .field(Field::radio("end", which, choices.map(choice).collect()).required())
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-settle-objection",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, objection: &Objection, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-settle-objection", form);
    if let Some(answer) = objection.answer.filter(|_| objection.is_open()) {
        page.lead = deadline(answer.reply_by, visit.site.house().now(), &visit.speech);
    }
    forms::above(page, objections::facts(visit, opinion, objection))
}

/// Records it.
pub(crate) async fn send(Path((number, id)): Named, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let objection = objections::named(opinion, &id)?;
    let mut faults = Vec::new();
    let end = posted.fields.raw("end");
    if !matches!(end, "lifted" | "maintained") {
        faults.push(FieldError::new("end", "acting-choose"));
    }
    let result = forms::give(&posted, faults, command(opinion, objection, end == "lifted")).await;
    let form = || form(visit, opinion, objection);
    let page = |form: &Form| page(visit, opinion, objection, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "objection-settled"), form, page))
}
