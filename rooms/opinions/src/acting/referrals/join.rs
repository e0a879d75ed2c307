//! Joining a question to another that asks the same.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Id};
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{Opinions, commands::JoinReferral, state::Opinion, words::OpinionId};

/// The questions to which this one may be joined: of its formation, not yet put to the call.
pub(super) fn others<'a>(visit: &'a Visit, opinion: &Opinion) -> Vec<&'a Opinion> {
    let takes = |other: &&Opinion| {
        other.id != opinion.id && other.formation == opinion.formation && other.takes_others()
    };
    visit.room::<Opinions>().referrals().rev().filter(takes).collect()
}

fn command(opinion: &Opinion, into: OpinionId, reasons: &str) -> JoinReferral {
    JoinReferral { opinion: opinion.id, into, reasons: reasons.to_owned() }
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, command(opinion, OpinionId(Id::from_bits(0)), ""))?;
    Ok(visit.page(&forms::page(&visit, opinion, "referral-join", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let none = Choice::new("", say("referral-join-none"));
    let choice = |other: &Opinion| Choice::new(other.id.to_string(), forms::called(visit, other));
    let choices = std::iter::once(none).chain(others(visit, opinion).into_iter().map(choice)).collect();
    Form::new(format!("{}/joindre", opinion.address()), visit.form_keys())
        .field(Field::select("into", say("referral-join-into"), choices).required())
        .field(
            Field::text("reasons", say("referral-join-reasons"), 4)
                .help(say("referral-join-reasons.help"))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "referral-join", &[]))
        .cancel(forms::cancel(visit, opinion))
}

pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let mut faults = Vec::new();
    let into = forms::chosen(&mut faults, "into", posted.fields.raw("into"));
    let chosen = into.unwrap_or(OpinionId(Id::from_bits(0)));
    if into.is_none() && faults.is_empty() {
        faults.push(FieldError::new("into", "field-required"));
    }
    let command = command(opinion, chosen, posted.fields.raw("reasons"));
    let result = if faults.is_empty() {
        forms::give(&posted, faults, command).await
    } else {
        Err(forms::at_fault(faults))
    };
    let page = |form: &Form| forms::page(visit, opinion, "referral-join", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "joined"), || form(visit, opinion), page))
}
