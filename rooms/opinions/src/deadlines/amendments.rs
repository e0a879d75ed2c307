//! The delays of amendments.

use pluriel_council::{Instant, calendar::Calendar};

use crate::{standing_orders::StandingOrders, state::Opinion, words::Stage};

/// How many working days members have to ask for a vote on what was rejected (`specs/opinions.md`, "Amendments").
const ASK_WORKING_DAYS: u32 = 5;
/// How many working days the last reading lasts (`specs/opinions.md`, "Amendments").
const LAST_READING_WORKING_DAYS: u32 = 3;

/// Until when members may ask for a vote on an amendment that is rejected now.
pub fn rejection_end(calendar: &Calendar, rejected: Instant) -> Instant {
    calendar.after_working_days(rejected, ASK_WORKING_DAYS)
}

/// When a vote on amendments opened now ends: it lasts as long as a ballot.
pub fn amendment_vote_end(orders: &StandingOrders, calendar: &Calendar, opened: Instant) -> Instant {
    calendar.after_working_days(opened, orders.ballot.working_days)
}

/// When a last reading opened now ends.
pub fn last_reading_end(calendar: &Calendar, opened: Instant) -> Instant {
    calendar.after_working_days(opened, LAST_READING_WORKING_DAYS)
}

/// When the next vote on amendments ends.
pub fn next_amendment_vote(opinion: &Opinion) -> Option<Instant> {
    let votes = opinion.amending.open_votes().filter(|_| opinion.stage == Stage::Drafting);
    votes.map(|vote| vote.closes).min()
}
