//! The time to undo a publication is over.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::PublishPlanned,
    events::{ApprovalAsked, Event, Published, stream},
    state::Publication,
    words::Stage,
};

/// The opinion is published, and the approvals that its rule wants are asked.
pub(super) fn decide(ground: &Ground<'_>, command: PublishPlanned) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(Publication::Planned { at }) = opinion.publication else { return Ok(Decision::nothing()) };
    let Some(admission) = opinion.admission.as_ref().filter(|_| opinion.stage == Stage::Adopted) else {
        return Ok(Decision::nothing());
    };
    if ground.now < at {
        return Err(Refusal::conflict("opinions-not-due").with("due", at));
    }
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar(orders);
    let published = Published { opinion: opinion.id, licence: orders.publish.licence.clone() };
    let asked = (1..).zip(admission.rule.then()).map(|(step, approval)| {
        let answer_by = calendar.after_days(ground.now, approval.within_days.get());
        Event::from(ApprovalAsked { opinion: opinion.id, step, by: approval.by.to_string(), answer_by })
    });
    let events = std::iter::once(Event::from(published))
        .chain(asked)
        .map(|event| NewEvent::open(stream(opinion.id), event))
        .collect();
    Ok(Decision::all(events).at(opinion.address()))
}
