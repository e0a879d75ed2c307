//! Until when a refusal can be appealed against, and how long the formation votes.

use pluriel_council::{Instant, calendar::Calendar};

use crate::{standing_orders::StandingOrders, state::Opinion};

/// Within how many working days of a refusal enough organisations must ask for a vote.
pub const APPEAL_WORKING_DAYS: u32 = 10;

/// Until when a refusal can be appealed against.
pub fn appeal_end(calendar: &Calendar, declined: Instant) -> Instant {
    calendar.after_working_days(declined, APPEAL_WORKING_DAYS)
}

/// When a vote on an appeal that is opened now ends: it lasts as a ballot does.
pub fn appeal_vote_end(orders: &StandingOrders, calendar: &Calendar, opened: Instant) -> Instant {
    calendar.after_working_days(opened, orders.ballot.working_days)
}

/// When the vote on an appeal ends, while it is open.
pub fn open_appeal(opinion: &Opinion) -> Option<Instant> {
    let vote = opinion.handling.appeal.as_ref()?.vote.as_ref()?;
    vote.result.is_none().then_some(vote.closes)
}
