//! A draft reached a limit of time.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::Lapse,
    deadlines,
    events::{LapseGround, Lapsed, stream},
    words::Stage,
};

/// It lapses when nobody wrote on it for too long or its last call was not opened in time, and says which.
pub(super) fn decide(ground: &Ground<'_>, command: Lapse) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(admission) =
        opinion.admission.as_ref().filter(|_| matches!(opinion.stage, Stage::Drafting | Stage::LastReading))
    else {
        return Ok(Decision::nothing());
    };
    let orders = ground.orders_of(opinion)?;
    let due = deadlines::lapse(opinion, orders, &ground.calendar(orders)).unwrap_or(admission.last_call_by);
    if ground.now < due {
        return Err(Refusal::conflict("opinions-not-due").with("due", due));
    }
    let last_call = ground.now >= admission.last_call_by;
    let limit = if last_call { LapseGround::LastCall } else { LapseGround::Idle };
    let lapsed = Lapsed { opinion: opinion.id, ground: limit };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), lapsed.into())).at(opinion.address()))
}
