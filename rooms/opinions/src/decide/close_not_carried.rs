//! The time to rework a text that was not carried is over.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::CloseNotCarried,
    deadlines::rework_end,
    events::{Closed, stream},
    words::Stage,
};

/// Its positions and statements stand.
pub(super) fn decide(ground: &Ground<'_>, command: CloseNotCarried) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let closing = opinion.call().and_then(|call| call.closing.as_ref());
    let Some(closing) = closing.filter(|_| opinion.stage == Stage::NotCarried) else {
        return Ok(Decision::nothing());
    };
    let orders = ground.orders_of(opinion)?;
    let end = rework_end(opinion, orders, &ground.calendar_of(opinion, orders), closing.at);
    if ground.now < end {
        return Err(Refusal::conflict("opinions-not-due").with("due", end));
    }
    let closed = Closed { opinion: opinion.id };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), closed.into())).at(opinion.address()))
}
