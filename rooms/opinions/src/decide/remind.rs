//! A reminder of a call is due.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::Remind,
    events::{Reminded, stream},
};

/// Whoever has not answered is reminded, all alike; there is no way to remind some.
pub(super) fn decide(ground: &Ground<'_>, command: Remind) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = opinion.call().filter(|call| opinion.stage.is_vote() && ground.now < call.closes);
    let Some((call, due)) = call.and_then(|call| Some((call, call.next_reminder()?))) else {
        return Ok(Decision::nothing());
    };
    if ground.now < due {
        return Err(Refusal::conflict("opinions-not-due").with("due", due));
    }
    let reminded = Reminded { opinion: opinion.id, call: call.number };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), reminded.into())).at(opinion.address()))
}
