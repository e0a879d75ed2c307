//! Recording that a question was taken up at a meeting.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, ground::in_stage};
use crate::{
    commands::TakeUp,
    events::{TakenUp, stream},
    words::Stage,
};

/// The secretariat records what a meeting of the formation decided; the question then needs no sponsor.
pub(super) fn decide(ground: &Ground<'_>, command: TakeUp) -> Decided {
    ground.role(Action::Admit)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Referred, "opinions-not-referred")?;
    if !ground.orders()?.referral.or_at_meeting {
        return Err(Refusal::conflict("opinions-not-at-meetings"));
    }
    ground.sitting("meeting", command.meeting, &opinion.formation)?;
    if opinion.referral().is_some_and(|referral| referral.taken_up == Some(command.meeting)) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let taken_up = TakenUp { opinion: opinion.id, meeting: command.meeting };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), taken_up.into())).at(opinion.address()))
}
