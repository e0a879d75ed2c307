//! Giving one's member's advice.

use pluriel_council::{
    Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form};
use crate::{
    commands::GiveAdvice,
    events::{AdviceGiven, Event, With, stream},
    words::{Advice, TextName},
};

/// A delegate of a member that advises in the formation, while the call is open. Enters no count; replaces the advice given before.
pub(super) fn decide(ground: &Ground<'_>, command: &GiveAdvice) -> Decided {
    let member = ground.seat(Action::GiveAdvice)?;
    let opinion = ground.opinion(command.opinion)?;
    let advises = ground.advises(&opinion.formation, member);
    ground.permit(
        Action::GiveAdvice,
        |condition| condition == Condition::Advises && advises,
        || Refusal::forbidden("opinions-does-not-advise"),
    )?;
    let call = ground.open_call(opinion)?;
    if command.version != call.version() {
        return Err(Refusal::conflict("opinions-text-changed").with("version", call.version()));
    }
    let mut form = Form::default();
    let remarks = form.optional("remarks", &command.remarks, TextName::Remarks);
    if remarks.is_none() && command.advice == Advice::WithRemarks {
        form.fault(FieldError::new("remarks", "opinions-remarks-required"));
    }
    form.finish()?;
    let with: With = remarks.iter().map(|_| TextName::Remarks).collect();
    let given = AdviceGiven {
        opinion: opinion.id,
        call: call.number,
        member,
        version: command.version,
        advice: command.advice,
        shown_as: command.shown_as,
        with,
    };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(given));
    event.sealed = command.shown_as.is_sealed();
    if let Some(remarks) = remarks {
        event = event.text(TextName::Remarks.as_str(), remarks);
    }
    Ok(Decision::one(event).at(opinion.address()))
}
