//! Giving the advice of a member that advises: in no count, shown as it chooses.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, Html, Page, component::ActionKind, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{
    commands::GiveAdvice,
    state::Opinion,
    words::{Advice, ShownAs},
};

/// The page that asks for the advice.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, version(opinion)))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn version(opinion: &Opinion) -> u32 {
    opinion.call().map_or(opinion.text.version, crate::state::Call::version)
}

fn command(opinion: &Opinion, version: u32) -> GiveAdvice {
    GiveAdvice {
        opinion: opinion.id,
        version,
        advice: Advice::None,
        remarks: String::new(),
        shown_as: ShownAs::default(),
    }
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let held = opinion.call().and_then(|call| call.advice_of(visit.member()?));
    let advice = Advice::ALL
        .map(|advice| Choice::new(advice.name(), say(&format!("opinions-advice-{}", advice.name()))));
    let shown = ShownAs::ALL
        .map(|shown| Choice::new(shown.name(), say(&format!("opinions-shown-as-{}", shown.name()))));
    let mut answer = Field::radio("advice", say("acting-advice-which"), advice.into()).required();
    let mut remarks = Field::text("remarks", say("acting-advice-remarks"), 5)
        .help(say("acting-advice-remarks.help"))
        .published();
    if let Some(held) = held {
        answer = answer.value(held.advice.name());
        remarks = remarks.value(seen::words(visit, held.remarks));
    }
    let shown_as = held.map(|held| held.shown_as).unwrap_or_default();
    let form = Form::new(format!("{}/avis-consultatif", opinion.address()), visit.form_keys())
        .hidden("version", version(opinion).to_string())
        .field(answer)
        .field(remarks)
        .field(
            Field::radio("shown_as", say("acting-advice-shown"), shown.into())
                .help(say("acting-advice-shown.help"))
                .value(shown_as.name())
                .required(),
        )
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "acting-advice",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion));
    visit.draftable(form)
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "acting-advice", form);
    if let Some(call) = opinion.call() {
        let mut lead = Html::text(visit.speech.say("acting-advice.lead"));
        lead.push(&Html::text(" "));
        lead.push(&deadline(call.closes, visit.site.house().now(), &visit.speech));
        page.lead = lead;
        page = forms::above(page, forms::to_read(visit, opinion, &call.text));
    }
    page
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let advice = Advice::ALL.into_iter().find(|advice| advice.name() == fields.raw("advice"));
    if advice.is_none() {
        faults.push(FieldError::new("advice", "acting-choose"));
    }
    let shown_as = ShownAs::ALL.into_iter().find(|shown| shown.name() == fields.raw("shown_as"));
    if shown_as.is_none() {
        faults.push(FieldError::new("shown_as", "acting-choose"));
    }
    let command = GiveAdvice {
        advice: advice.unwrap_or(Advice::None),
        remarks: fields.raw("remarks").to_owned(),
        shown_as: shown_as.unwrap_or_default(),
        ..command(opinion, fields.raw("version").parse().unwrap_or_default())
    };
    let result = forms::give(&posted, faults, command).await;
    let form = || form(visit, opinion);
    Ok(forms::answer(&posted, result, forms::told(opinion, "advised"), form, |form| {
        page(visit, opinion, form)
    }))
}
