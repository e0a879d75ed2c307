//! The delays of ballots.

use pluriel_council::{Instant, calendar::Calendar};

use crate::standing_orders::StandingOrders;

/// How many working days a suspension lasts at most: no delay is without bound.
const SUSPENSION_WORKING_DAYS: u32 = 10;
/// How many working days a vote that was not valid is given (`specs/opinions.md`, "Ballot").
const NOT_VALID_WORKING_DAYS: u32 = 5;

/// When a ballot opened now ends.
pub fn ballot_end(orders: &StandingOrders, calendar: &Calendar, opened: Instant) -> Instant {
    calendar.after_working_days(opened, orders.ballot.working_days)
}

/// When a call or ballot ends that was found not valid at this instant and goes on.
pub fn prolonged_end(calendar: &Calendar, found: Instant) -> Instant {
    // The closing falls at the first instant of a day: the day before is the last one of the vote.
    calendar.working_days_after(calendar.last_day(found), NOT_VALID_WORKING_DAYS)
}

/// When a suspended ballot resumes if nobody resumes it before.
pub fn suspension_end(calendar: &Calendar, suspended: Instant) -> Instant {
    calendar.after_working_days(suspended, SUSPENSION_WORKING_DAYS)
}

/// When a ballot ends that was suspended for so long: the time is added, and the day that is reached is given whole.
pub fn resumed_end(calendar: &Calendar, closes: Instant, suspended: Instant, resumed: Instant) -> Instant {
    let added = resumed.unix().saturating_sub(suspended.unix());
    calendar.working_days_after(calendar.last_day(closes.plus_seconds(added)), 0)
}
