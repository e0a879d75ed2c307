//! Recording the answer of an approving authority.

use pluriel_council::{Decision, FieldError, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, form::Form};
use crate::{
    commands::RecordApproval,
    events::{ApprovalAnswered, Event, With, stream},
    words::TextName,
};

/// The secretariat records what was answered, early or late; a corrected answer keeps the former.
pub(super) fn decide(ground: &Ground<'_>, command: &RecordApproval) -> Decided {
    ground.role(Action::RecordApproval)?;
    let opinion = ground.opinion(command.opinion)?;
    let approval =
        opinion.approvals.get(&command.step).ok_or(Refusal::conflict("opinions-approval-not-asked"))?;
    let calendar = ground.calendar(ground.orders_of(opinion)?);
    let mut form = Form::default();
    if command.dated > calendar.day_of(ground.now) {
        form.fault(FieldError::new("dated", "opinions-date-to-come"));
    }
    let reasons = form.optional("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let same = |held: &crate::state::ApprovalHeld| {
        held.answer == command.answer
            && held.dated == command.dated
            && held.reasons.is_none()
            && reasons.is_none()
    };
    if approval.answers.last().is_some_and(same) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let with: With = reasons.iter().map(|_| TextName::Reasons).collect();
    let answered = ApprovalAnswered {
        opinion: opinion.id,
        step: command.step,
        answer: command.answer,
        dated: command.dated,
        with,
    };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(answered));
    if let Some(reasons) = reasons {
        event = event.text(TextName::Reasons.as_str(), reasons);
    }
    Ok(Decision::one(event).at(opinion.address()))
}
