//! What the pen decides on amendments: accepted, or rejected with reasons.

use pluriel_council::{Arg, Decision, FieldError, NewEvent, Refusal};

use super::{super::Decided, Ground, address, group::against, list, numbers, open};
use crate::{
    commands::{AcceptAmendments, RejectAmendment},
    deadlines::rejection_end,
    decide::form::Form,
    events::{AmendmentRejected, AmendmentsAccepted, Event, stream},
    words::TextName,
};

/// The pen, while the text is written. What conflicts with another that waits is not the pen's to decide: it goes to a vote. An
/// amendment to an amendment is accepted in the place of that one.
pub(in crate::decide) fn accept(ground: &Ground<'_>, command: &AcceptAmendments) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    if command.amendments.is_empty() {
        return Err(Refusal::from(FieldError::new("amendments", "amending-choose-some")));
    }
    for number in &command.amendments {
        let amendment = open(opinion, *number)?;
        let mut others = against(opinion, amendment, ground.now);
        others.retain(|other| amendment.on != Some(*other));
        if !others.is_empty() {
            let refusal = Refusal::conflict("amending-contested").with("number", *number);
            return Err(refusal.with("others", numbers(&others)));
        }
    }
    let accepted = AmendmentsAccepted {
        opinion: opinion.id,
        version: opinion.text.version.saturating_add(1),
        amendments: command.amendments.clone(),
        vote: None,
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(accepted));
    Ok(Decision::one(event).at(list(opinion)))
}

/// The pen, while the text is written, with reasons; members may ask for a vote within five working days.
pub(in crate::decide) fn reject(ground: &Ground<'_>, command: &RejectAmendment) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    let amendment = open(opinion, command.amendment)?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let until = rejection_end(&ground.calendar_of(opinion, ground.orders_of(opinion)?), ground.now);
    let rejected = AmendmentRejected { opinion: opinion.id, amendment: amendment.number, until };
    let event = NewEvent::open(stream(opinion.id), Event::from(rejected));
    let event = event.text(TextName::Reasons.as_str(), reasons);
    Ok(Decision::one(event).at(address(opinion, amendment.number)))
}

/// The refusal of a text whose amendments wait.
pub(crate) fn none_waits(ground: &Ground<'_>, opinion: &crate::state::Opinion) -> Result<(), Refusal> {
    let waiting = opinion.amending.pending(ground.now).count();
    if waiting == 0 {
        return Ok(());
    }
    let until = opinion.amending.pending(ground.now).filter_map(|amendment| match amendment.fate {
        crate::state::AmendmentFate::Rejected { until, .. } => Some(until),
        crate::state::AmendmentFate::InVote { vote } => opinion.amending.vote(vote).map(|vote| vote.closes),
        _ => None,
    });
    let refusal = Refusal::conflict("amending-wait").with("waiting", waiting);
    Err(match until.max() {
        Some(until) => refusal.with("until", Arg::Deadline(until)).with("dated", "yes"),
        None => refusal.with("dated", "no"),
    })
}
