//! The delays of the fast track (`specs/opinions.md`, "Fast track").

use pluriel_council::{Instant, calendar::Calendar};

use crate::state::Opinion;

/// How many working days each delay of an opinion on the fast track lasts.
pub const FAST_WORKING_DAYS: u32 = 2;
/// How many working days members have to grant it.
const VOTE_WORKING_DAYS: u32 = 1;

/// When a vote on the fast track opened now ends. No quiet period suspends it: it is about what cannot wait.
pub fn fast_track_vote_end(calendar: Calendar, opened: Instant) -> Instant {
    calendar.hurried(VOTE_WORKING_DAYS).after_working_days(opened, VOTE_WORKING_DAYS)
}

/// When the vote on the fast track ends that is open.
pub fn next_fast_track_vote(opinion: &Opinion) -> Option<Instant> {
    let vote = opinion.fast_track.vote.as_ref().filter(|_| opinion.stage.is_written())?;
    vote.closing.is_none().then_some(vote.closes)
}
