//! What rapporteurs think of an amendment.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{super::Decided, Ground, address, found};
use crate::{
    commands::AdviseAmendment,
    decide::form::Form,
    events::{AmendmentAdvised, Event, With, stream},
    words::TextName,
};

/// A rapporteur, with the pen or a reader, while the amendment waits; its last advice counts.
pub(in crate::decide) fn decide(ground: &Ground<'_>, command: &AdviseAmendment) -> Decided {
    let member = ground.seat(Action::AdviseAmendment)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::AdviseAmendment,
        |condition| condition == Condition::IsRapporteur && opinion.is_rapporteur(member),
        || Refusal::forbidden("amending-not-a-rapporteur"),
    )?;
    let amendment = found(opinion, command.amendment)?;
    if !amendment.is_pending(ground.now) {
        return Err(Refusal::conflict("amending-decided").with("number", amendment.number));
    }
    let mut form = Form::default();
    let remarks = form.optional("remarks", &command.remarks, TextName::Remarks);
    form.finish()?;
    let advised = AmendmentAdvised {
        opinion: opinion.id,
        amendment: amendment.number,
        member,
        advice: command.advice,
        with: remarks.iter().map(|_| TextName::Remarks).collect::<With>(),
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(advised));
    let event = match remarks {
        Some(remarks) => event.text(TextName::Remarks.as_str(), remarks),
        None => event,
    };
    Ok(Decision::one(event).at(address(opinion, amendment.number)))
}
