//! Annulling a vote: the secretariat proposes, members confirm.

use axum::{extract::Path, response::Response};
use pluriel_council::{Arg, FieldError};
use pluriel_pages::{
    Field, Form, Page,
    component::{ActionKind, Facts},
    paragraphs,
};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{
    commands::{ConfirmAnnulment, ProposeAnnulment},
    state::{Call, Opinion},
};

/// The page that asks why.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, proposal(opinion, ""))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

pub(super) fn proposal(opinion: &Opinion, reasons: &str) -> ProposeAnnulment {
    ProposeAnnulment { opinion: opinion.id, call: vote(opinion), reasons: reasons.to_owned() }
}

/// The number of the vote that would be annulled.
fn vote(opinion: &Opinion) -> u32 {
    opinion.call().map_or(0, |call: &Call| call.number)
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let typed = visit.speech.with("ballots-annul-typed", &number_of(opinion));
    Form::new(format!("{}/annuler", opinion.address()), visit.form_keys())
        .hidden("call", vote(opinion).to_string())
        .field(
            Field::text("reasons", say("ballots-annul-reasons"), 5)
                .help(say("ballots-annul-reasons.help"))
                .required(),
        )
        .field(Field::line("typed", typed).help(say("ballots-annul-typed.help")).required())
        .button(confirm::button(visit, ActionKind::Grave, "ballots-annul", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn number_of(opinion: &Opinion) -> [(&'static str, Arg); 1] {
    [("number", opinion.number().unwrap_or_default().to_string().into())]
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    forms::page(visit, opinion, "ballots-annul", form)
}

/// Records the proposal.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    if posted.fields.raw("typed").trim() != opinion.number().unwrap_or_default().to_string() {
        faults.push(FieldError::new("typed", "ballots-annul-typed-otherwise"));
    }
    let call = posted.fields.raw("call").parse().unwrap_or_default();
    let command = ProposeAnnulment { call, ..proposal(opinion, posted.fields.raw("reasons")) };
    let result = forms::give(&posted, faults, command).await;
    let told = forms::told(opinion, "annulment-proposed");
    Ok(forms::answer(&posted, result, told, || form(visit, opinion), |form| page(visit, opinion, form)))
}

/// The page that says what confirming does.
pub(crate) async fn show_confirm(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, confirmation(opinion))?;
    Ok(visit.page(&confirm_page(&visit, opinion, &confirm_form(&visit, opinion))))
}

pub(super) fn confirmation(opinion: &Opinion) -> ConfirmAnnulment {
    ConfirmAnnulment { opinion: opinion.id, call: vote(opinion) }
}

fn confirm_form(visit: &Visit, opinion: &Opinion) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/annuler/confirmer", opinion.address()), visit.form_keys())
        .hidden("call", vote(opinion).to_string())
        .button(confirm::button(visit, ActionKind::Grave, "ballots-confirm-annulment", &args))
        .cancel(forms::cancel(visit, opinion))
}

/// Why it is proposed, and who confirmed, above the form.
fn confirm_page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "ballots-confirm-annulment", form);
    let Some(proposed) = &opinion.disputes.annulment else { return page };
    let speech = &visit.speech;
    let confirmed: Vec<_> = proposed.confirmed.iter().map(|member| seen::member(visit, *member)).collect();
    let confirmed = if confirmed.is_empty() {
        speech.say("ballots-annulment-nobody").to_owned()
    } else {
        confirmed.join(", ")
    };
    let reasons = paragraphs(&seen::words(visit, Some(proposed.reasons)));
    let facts = Facts::default()
        .with(speech.say("ballots-annul-reasons"), reasons)
        .with(speech.say("ballots-annulment-confirmed"), confirmed);
    forms::above(page, visit.site.theme().html(&facts))
}

/// Records the confirmation.
pub(crate) async fn confirm(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let call = posted.fields.raw("call").parse().unwrap_or_default();
    let command = ConfirmAnnulment { call, ..confirmation(opinion) };
    let result = forms::give(&posted, Vec::new(), command).await;
    let told = forms::told(opinion, "annulment-confirmed");
    let page = |form: &Form| confirm_page(visit, opinion, form);
    Ok(forms::answer(&posted, result, told, || confirm_form(visit, opinion), page))
}
