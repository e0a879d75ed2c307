//! The window of a referral ended without enough sponsors.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::DeclineUnsponsored,
    events::{DeclineGround, Declined, stream},
    sponsors::{backing, suffices},
    words::Stage,
};

/// Declines by itself, with the count; the question may return with new sponsors.
pub(super) fn decide(ground: &Ground<'_>, command: DeclineUnsponsored) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(referral) = opinion.referral().filter(|_| opinion.stage == Stage::Referred) else {
        return Ok(Decision::nothing());
    };
    let backing = backing(ground.members, referral, ground.orders()?.carriage_by, ground.now);
    if ground.now < referral.window_ends || suffices(backing, referral) {
        return Err(Refusal::conflict("opinions-not-due").with("due", referral.window_ends));
    }
    let because = DeclineGround::Sponsors {
        organisations: backing.organisations,
        needed: referral.sponsors_needed,
        groups: backing.groups,
        groups_needed: referral.groups_needed,
    };
    let declined = Declined { opinion: opinion.id, ground: because };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), declined.into())).at(opinion.address()))
}
