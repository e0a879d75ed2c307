//! Declaring that two amendments cannot both be accepted, whatever their words.

use pluriel_council::{Decision, FieldError, NewEvent};

use super::{super::Decided, Ground, address, amender, open};
use crate::{
    commands::DeclareConflict,
    decide::form::Form,
    events::{ConflictDeclared, Event, stream},
    words::TextName,
};

/// A member of the formation, of two amendments on which nobody decided.
pub(in crate::decide) fn declare(ground: &Ground<'_>, command: &DeclareConflict) -> Decided {
    let (opinion, _) = amender(ground, command.opinion)?;
    let (one, other) = (command.one.min(command.other), command.one.max(command.other));
    open(opinion, one)?;
    let mut form = Form::default();
    if one == other {
        form.fault(FieldError::new("other", "amending-conflict-with-itself"));
    }
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    open(opinion, other)?;
    let at = address(opinion, command.one);
    if opinion.amending.pairs().contains(&(one, other)) {
        return Ok(Decision::nothing().at(at));
    }
    let declared = ConflictDeclared { opinion: opinion.id, one, other };
    let event = NewEvent::open(stream(opinion.id), Event::from(declared));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(at))
}
