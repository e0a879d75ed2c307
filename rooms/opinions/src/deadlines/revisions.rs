//! The delays of changes during a call, and of its extension.

use pluriel_council::{Instant, calendar::Calendar};

use crate::standing_orders::StandingOrders;

/// How many working days members have to turn a change of form into one of substance (`specs/opinions.md`, "Call").
const CONTEST_WORKING_DAYS: u32 = 2;

/// Until when a change of form made now can be turned into one of substance.
pub fn contest_end(calendar: &Calendar, revised: Instant) -> Instant {
    calendar.after_working_days(revised, CONTEST_WORKING_DAYS)
}

/// Before when a call reopened now does not end.
pub fn reopened_end(orders: &StandingOrders, calendar: &Calendar, reopened: Instant) -> Instant {
    calendar.after_working_days(reopened, orders.call.reopen.working_days)
}

/// When a call that is extended ends.
pub fn extended_end(orders: &StandingOrders, calendar: &Calendar, closes: Instant) -> Instant {
    calendar.working_days_after(calendar.last_day(closes), orders.call.extend.working_days)
}
