//! The meeting that a call spans was cancelled or moved to a later day.

use pluriel_council::{Decision, NewEvent, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::MoveCallEnd,
    deadlines::end_without_meeting,
    events::{CallEndMoved, stream},
    sittings,
    words::Stage,
};

/// The ordinary end stands, told at once.
pub(super) fn decide(ground: &Ground<'_>, command: MoveCallEnd) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar_of(opinion, orders);
    let call = opinion.call().filter(|call| opinion.stage == Stage::Call && call.closing.is_none());
    let dropped =
        call.and_then(|call| Some((call, sittings::dropped(ground.rooms, call, orders, &calendar)?)));
    let Some((call, by)) = dropped else { return Ok(Decision::nothing()) };
    let closes = end_without_meeting(orders, &calendar, call.ordinary_end, ground.now);
    let moved = CallEndMoved { opinion: opinion.id, call: call.number, closes, by };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), moved.into())).at(opinion.address()))
}
