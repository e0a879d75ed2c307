//! The time of a follow-up is over for good, and nobody ended it.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, links};
use crate::{
    commands::CloseUnattended,
    events::{Event, FollowUpClosed, With, stream},
    fate,
    words::FollowUpEnd,
};

/// It ends without a note, and says so.
pub(super) fn decide(ground: &Ground<'_>, command: CloseUnattended) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    if links::under_way(opinion).is_err() {
        return Ok(Decision::nothing());
    }
    let orders = ground.orders_of(opinion)?;
    let end = fate::unattended_end(opinion, orders, &ground.calendar(orders)).unwrap_or(ground.now);
    if ground.now < end {
        return Err(Refusal::conflict("opinions-not-due").with("due", end));
    }
    let closed = FollowUpClosed { opinion: opinion.id, ground: FollowUpEnd::Unattended, with: With::new() };
    let event = NewEvent::open(stream(opinion.id), Event::from(closed));
    Ok(Decision::one(event).at(opinion.address()))
}
