//! The delays of objections.

use pluriel_council::{Instant, calendar::Calendar};

use crate::{
    standing_orders::StandingOrders,
    state::{Call, Objection, Opinion},
};

/// How many working days rapporteurs have to answer an objection (`specs/opinions.md`, "Objection").
const ANSWER_WORKING_DAYS: u32 = 5;
/// How many working days members have to judge a challenge.
const CHALLENGE_WORKING_DAYS: u32 = 5;

/// Until when the rapporteurs are to answer an objection raised now.
pub fn answer_end(calendar: &Calendar, raised: Instant) -> Instant {
    calendar.after_working_days(raised, ANSWER_WORKING_DAYS)
}

/// Until when a challenge brought now is judged.
pub fn challenge_end(calendar: &Calendar, brought: Instant) -> Instant {
    calendar.after_working_days(brought, CHALLENGE_WORKING_DAYS)
}

/// Until when an objector says whether an answer given now lifts its objection.
pub fn reply_end(orders: &StandingOrders, calendar: &Calendar, answered: Instant) -> Instant {
    calendar.after_working_days(answered, orders.call.objector_working_days)
}

/// When a call is concluded: at its end or, while an objection is open and the standing orders hold the opinion for it, when that
/// hold is over. All holds run side by side.
pub fn conclusion(orders: &StandingOrders, calendar: &Calendar, call: &Call) -> Instant {
    let held = orders.call.hold_working_days;
    if held == 0 || call.is_ballot || !call.objections.iter().any(Objection::is_open) {
        return call.closes;
    }
    calendar.working_days_after(calendar.last_day(call.closes), held)
}

/// When the next objector's silence speaks.
pub fn next_reply(opinion: &Opinion) -> Option<Instant> {
    let objections = opinion.call()?.objections.iter().filter(|objection| objection.is_open());
    objections.filter_map(|objection| objection.answer.map(|answer| answer.reply_by)).min()
}
