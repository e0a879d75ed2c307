//! Suspending a ballot after an incident, and resuming it.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{
    commands::{ResumeBallot, SuspendBallot},
    state::Opinion,
};

/// The page that asks what happened.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, SuspendBallot { opinion: opinion.id, reasons: String::new() })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-suspend", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{}/suspendre", opinion.address()), visit.form_keys())
        .field(
            Field::text("reasons", say("acting-suspend-reasons"), 4)
                .help(say("acting-suspend-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Grave, "acting-suspend", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let reasons = posted.fields.raw("reasons").to_owned();
    let result = forms::give(&posted, Vec::new(), SuspendBallot { opinion: opinion.id, reasons }).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-suspend", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "suspended"), || form(visit, opinion), page))
}

/// The page that says what resuming means.
pub(crate) async fn show_resume(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, ResumeBallot { opinion: opinion.id })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-resume", &resuming(&visit, opinion))))
}

fn resuming(visit: &Visit, opinion: &Opinion) -> Form {
    confirm::form(visit, opinion, format!("{}/suspendre/reprendre", opinion.address()), "acting-resume", &[])
}

/// Resumes it.
pub(crate) async fn resume(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), ResumeBallot { opinion: opinion.id }).await;
    let page = |form: &Form| forms::page(visit, opinion, "acting-resume", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "resumed"), || resuming(visit, opinion), page))
}
