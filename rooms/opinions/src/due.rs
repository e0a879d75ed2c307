//! What the clock demands of opinions.

mod objections;
mod urns;

use pluriel_council::{Instant, Rooms};

use crate::{
    Opinions,
    commands::{
        CloseAmendmentVotes, CloseAppeal, CloseCall, CloseFastTrackVote, CloseNotCarried, CloseUnattended,
        Command, DecideChallenges, DeclineUnsponsored, EndObjections, Lapse, MoveCallEnd, OpenKeptVotes,
        PublishPlanned, Remind, ResumeBallot, TellAddressees,
    },
    deadlines::{self, calendar, calendar_of},
    decide::amendments::kept,
    fate, sittings,
    sponsors::{backing, suffices},
    state::{Opinion, State},
    words::Stage,
};

pub(crate) use objections::objections_due;
pub(crate) use urns::{urn_lost, urns};

/// The commands that are due at this instant, by opinion: one each, since what it does may change what is due next.
pub(crate) fn due(rooms: &Rooms, now: Instant) -> Vec<Command> {
    let state = rooms.of::<Opinions>();
    state.opinions().filter_map(|opinion| due_of(rooms, state, opinion, now)).collect()
}

/// The next instant after `now` at which something may be due.
pub(crate) fn next_deadline(rooms: &Rooms, now: Instant) -> Option<Instant> {
    let state = rooms.of::<Opinions>();
    let deadlines = state.opinions().flat_map(|opinion| deadlines::all(rooms, state, opinion));
    let later = deadlines.filter(|deadline| *deadline > now);
    later.chain(urns::read_again(state, now)).min()
}

fn due_of(rooms: &Rooms, state: &State, opinion: &Opinion, now: Instant) -> Option<Command> {
    let id = opinion.id;
    if opinion.stage == Stage::Call && meeting_was_dropped(rooms, state, opinion) {
        return Some(MoveCallEnd { opinion: id }.into());
    }
    if objections_are_due(rooms, state, opinion, now) {
        return Some(EndObjections { opinion: id }.into());
    }
    if !opinion.challenges_wait(now) && opinion.next_challenge().is_some_and(|due| due <= now) {
        return Some(DecideChallenges { opinion: id }.into());
    }
    if opinion.stage == Stage::Drafting
        && deadlines::next_amendment_vote(opinion).is_some_and(|closes| closes <= now)
    {
        return Some(CloseAmendmentVotes { opinion: id }.into());
    }
    if opinion.stage == Stage::Drafting && !kept::free(opinion, now).is_empty() {
        return Some(OpenKeptVotes { opinion: id }.into());
    }
    if deadlines::next_fast_track_vote(opinion).is_some_and(|closes| closes <= now) {
        return Some(CloseFastTrackVote { opinion: id }.into());
    }
    if deadlines::next(rooms, state, opinion)? > now {
        return None;
    }
    match opinion.stage {
        Stage::Referred => {
            is_unsponsored(rooms, state, opinion, now).then(|| DeclineUnsponsored { opinion: id }.into())
        }
        Stage::Declined => Some(CloseAppeal { opinion: id }.into()),
        Stage::Drafting | Stage::LastReading => Some(Lapse { opinion: id }.into()),
        Stage::Call | Stage::Ballot if opinion.call().is_some_and(|call| now < call.closes) => {
            Some(Remind { opinion: id }.into())
        }
        Stage::Call | Stage::Ballot => {
            is_concluded(rooms, state, opinion, now).then(|| CloseCall { opinion: id }.into())
        }
        Stage::Suspended => Some(ResumeBallot { opinion: id }.into()),
        Stage::NotCarried => Some(CloseNotCarried { opinion: id }.into()),
        Stage::Adopted => Some(PublishPlanned { opinion: id }.into()),
        Stage::Transmitted | Stage::PartlyAnswered | Stage::Answered | Stage::FollowedUp => {
            Some(due_of_fate(rooms, state, opinion, now))
        }
        _ => None,
    }
}

fn is_concluded(rooms: &Rooms, state: &State, opinion: &Opinion, now: Instant) -> bool {
    let kept = opinion.call().zip(state.orders_of(opinion));
    kept.is_some_and(|(call, kept)| {
        deadlines::conclusion(&kept.orders, &calendar_of(rooms, &kept.orders, opinion), call) <= now
    })
}

fn objections_are_due(rooms: &Rooms, state: &State, opinion: &Opinion, now: Instant) -> bool {
    let Some(kept) = state.orders_of(opinion).filter(|_| opinion.call().is_some()) else { return false };
    let members = rooms.of::<pluriel_members::Members>();
    !objections_due(members, &kept.orders, opinion, now).is_empty()
}

/// An addressee is told of a date, or the follow-up ends because nobody ended it.
fn due_of_fate(rooms: &Rooms, state: &State, opinion: &Opinion, now: Instant) -> Command {
    let ends = state
        .orders_of(opinion)
        .and_then(|kept| fate::unattended_end(opinion, &kept.orders, &calendar(rooms, &kept.orders)));
    if ends.is_some_and(|end| end <= now) {
        CloseUnattended { opinion: opinion.id }.into()
    } else {
        TellAddressees { opinion: opinion.id }.into()
    }
}

fn meeting_was_dropped(rooms: &Rooms, state: &State, opinion: &Opinion) -> bool {
    let call = opinion.call().filter(|call| call.spans.is_some());
    let (Some(call), Some(kept)) = (call, state.orders_of(opinion)) else { return false };
    sittings::dropped(rooms, call, &kept.orders, &calendar_of(rooms, &kept.orders, opinion)).is_some()
}

fn is_unsponsored(rooms: &Rooms, state: &State, opinion: &Opinion, now: Instant) -> bool {
    let (Some(referral), Some(in_force)) = (opinion.referral(), state.orders()) else { return false };
    let members = rooms.of::<pluriel_members::Members>();
    !suffices(backing(members, referral, in_force.orders.carriage_by, now), referral)
}
