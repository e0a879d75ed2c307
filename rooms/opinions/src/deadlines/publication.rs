//! The delays around and after a publication.

use jiff::ToSpan;
use pluriel_council::{Instant, calendar::Calendar};

/// How many days ahead an embargo may end. It serves those who must prepare an answer or an article, not those who would rather that
/// nobody read: half of the time that an addressee has to answer is enough, and no delay is without bound.
pub const EMBARGO_DAYS: i64 = 30;
/// How many working days members have to contest a correction: as long as for a change of form during the call.
const CONTEST_WORKING_DAYS: u32 = 2;

/// The last instant at which an embargo set now may end: the end of its last day.
pub fn embargo_end(calendar: &Calendar, now: Instant) -> Instant {
    let last = calendar.day_of(now).saturating_add((EMBARGO_DAYS + 1).days());
    calendar.instant_of(last.at(0, 0, 0, 0))
}

/// Until when a correction made now can be contested.
pub fn correction_end(calendar: &Calendar, corrected: Instant) -> Instant {
    calendar.after_working_days(corrected, CONTEST_WORKING_DAYS)
}
