//! Suspending a ballot after an incident, and resuming it.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::{ResumeBallot, SuspendBallot},
    deadlines::{resumed_end, suspension_end},
    events::{BallotResumed, BallotSuspended, Event, stream},
    words::{Stage, TextName},
};

/// The secretariat, with what happened. The clock stops; nobody can keep it stopped for ever.
pub(super) fn suspend(ground: &Ground<'_>, command: &SuspendBallot) -> Decided {
    ground.role(Action::SuspendBallot)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Ballot, "opinions-no-ballot")?;
    let ballot = ground.open_call(opinion)?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let calendar = ground.calendar_of(opinion, ground.orders_of(opinion)?);
    let suspended = BallotSuspended {
        opinion: opinion.id,
        call: ballot.number,
        resumes: suspension_end(&calendar, ground.now),
    };
    let event = NewEvent::open(stream(opinion.id), Event::from(suspended));
    Ok(Decision::one(event.text(TextName::Reasons.as_str(), reasons)).at(opinion.address()))
}

/// The secretariat, or Pluriel when a suspension reached its bound. The time is added.
pub(super) fn resume(ground: &Ground<'_>, command: ResumeBallot) -> Decided {
    ground.role(Action::SuspendBallot)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Suspended, "opinions-not-suspended")?;
    let suspended = opinion.call().and_then(|ballot| Some((ballot, ballot.suspension?)));
    let (ballot, suspension) = suspended.ok_or(Refusal::conflict("opinions-not-suspended"))?;
    let calendar = ground.calendar_of(opinion, ground.orders_of(opinion)?);
    let closes = resumed_end(&calendar, ballot.closes, suspension.since, ground.now);
    let resumed = BallotResumed { opinion: opinion.id, call: ballot.number, closes };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), resumed.into())).at(opinion.address()))
}
