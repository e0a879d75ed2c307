//! The deadlines of an opinion. One function computes each; pages, mails, calendars and refusals quote its result.

mod amendments;
mod appeal;
mod ballots;
mod fast_track;
mod objections;
mod publication;
mod revisions;

use jiff::ToSpan;
use pluriel_council::{Instant, Rooms, calendar::Calendar};
use pluriel_meetings::MeetingId;
use pluriel_members::Members;

use crate::{
    fate,
    standing_orders::StandingOrders,
    state::{Opinion, Publication, State},
    words::Stage,
};

pub use amendments::{amendment_vote_end, last_reading_end, next_amendment_vote, rejection_end};
pub use appeal::{APPEAL_WORKING_DAYS, appeal_end, appeal_vote_end, open_appeal};
pub use ballots::{ballot_end, prolonged_end, resumed_end, suspension_end};
pub use fast_track::{FAST_WORKING_DAYS, fast_track_vote_end, next_fast_track_vote};
pub use objections::{answer_end, challenge_end, conclusion, next_reply, reply_end};
pub use publication::{EMBARGO_DAYS, correction_end, embargo_end};
pub use revisions::{contest_end, extended_end, reopened_end};

/// A call spans a meeting planned within so many days of its opening (`specs/opinions.md`, "Call").
pub const SPAN_DAYS: i64 = 30;
/// How many working days rapporteurs have to take back a text that was not carried.
pub const REWORK_WORKING_DAYS: u32 = 10;
/// How often a text that was not carried goes back to its rapporteurs.
pub const REWORKS: usize = 2;
/// How many working days before the end of a call whoever has not answered is reminded.
const REMIND_WORKING_DAYS: u32 = 3;
/// The same on the fast track.
const FAST_REMIND_WORKING_DAYS: u32 = 1;
/// At which hour of the council's day reminders leave.
const REMIND_HOUR: i8 = 9;

/// When a call ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallEnd {
    /// When it ends.
    pub closes: Instant,
    /// When it ends if it spans no meeting.
    pub ordinary_end: Instant,
    /// The meeting that makes it longer.
    pub spans: Option<MeetingId>,
    /// When whoever has not answered is reminded.
    pub reminders: Vec<Instant>,
}

/// The council's calendar under these standing orders.
pub fn calendar(rooms: &Rooms, orders: &StandingOrders) -> Calendar {
    rooms.of::<Members>().calendar_with(orders.quiet_periods.clone())
}

/// The calendar of one opinion: on the fast track every delay of the council's own lasts [`FAST_WORKING_DAYS`] and no quiet period
/// suspends it (`specs/opinions.md`, "Fast track"). What others are given does not move: addressees, authorities, months, minutes.
pub fn calendar_of(rooms: &Rooms, orders: &StandingOrders, opinion: &Opinion) -> Calendar {
    let calendar = calendar(rooms, orders);
    if opinion.fast_track.granted.is_some() { calendar.hurried(FAST_WORKING_DAYS) } else { calendar }
}

/// When a call opened now ends: the later of its last day and its last working day; where the standing orders say so, not before
/// some working days after the next meeting of the formation, if one is planned within [`SPAN_DAYS`]; what is urgent waits for none.
pub fn call_end(
    orders: &StandingOrders,
    calendar: &Calendar,
    opened: Instant,
    next_meeting: Option<(MeetingId, Instant)>,
) -> CallEnd {
    let call = &orders.call;
    let ordinary_end =
        calendar.after_days(opened, call.days).max(calendar.after_working_days(opened, call.working_days));
    let horizon = calendar.day_of(opened).saturating_add(SPAN_DAYS.days());
    let spanned = next_meeting
        .filter(|_| call.span_meeting && !calendar.is_hurried())
        .map(|(meeting, begins)| (meeting, calendar.day_of(begins)))
        .filter(|(_, day)| *day <= horizon)
        .map(|(meeting, day)| {
            (meeting, calendar.working_days_after(day, call.close_working_days_after_meeting))
        })
        .filter(|(_, end)| *end > ordinary_end);
    let closes = spanned.map_or(ordinary_end, |(_, end)| end);
    let reminders = reminder(calendar, closes).filter(|at| *at > opened).into_iter().collect();
    CallEnd { closes, ordinary_end, spans: spanned.map(|(meeting, _)| meeting), reminders }
}

/// The morning of the working day after which [`REMIND_WORKING_DAYS`] are left, or [`FAST_REMIND_WORKING_DAYS`].
fn reminder(calendar: &Calendar, closes: Instant) -> Option<Instant> {
    let last = calendar.last_day(closes);
    let left = if calendar.is_hurried() { FAST_REMIND_WORKING_DAYS } else { REMIND_WORKING_DAYS };
    let day = (1i64..=60)
        .map(|back| last.saturating_sub(back.days()))
        .find(|day| calendar.is_working_day(*day) && calendar.working_days_between(*day, last) >= left)?;
    Some(calendar.instant_of(day.at(REMIND_HOUR, 0, 0, 0)))
}

/// When a call ends whose meeting was dropped: its ordinary end or, if that is past already, the end of the second working day from
/// now, so that nobody finds it closed.
pub fn end_without_meeting(
    orders: &StandingOrders,
    calendar: &Calendar,
    ordinary_end: Instant,
    now: Instant,
) -> Instant {
    if ordinary_end > now {
        ordinary_end
    } else {
        calendar.after_working_days(now, orders.call.close_working_days_after_meeting)
    }
}

/// Until when statements may be amended after a closing.
pub fn statements_end(orders: &StandingOrders, calendar: &Calendar, closed: Instant) -> Instant {
    calendar.after_working_days(closed, orders.publish.statements_working_days)
}

/// Until when rapporteurs may take back a text that was not carried; once it came back as often as it may, until statements are
/// settled.
pub fn rework_end(
    opinion: &Opinion,
    orders: &StandingOrders,
    calendar: &Calendar,
    closed: Instant,
) -> Instant {
    if opinion.reworked() < REWORKS {
        calendar.after_working_days(closed, REWORK_WORKING_DAYS)
    } else {
        statements_end(orders, calendar, closed)
    }
}

/// When a draft lapses if nothing is done: when nobody wrote on it for too long, or its last call was not opened in time.
pub fn lapse(opinion: &Opinion, orders: &StandingOrders, calendar: &Calendar) -> Option<Instant> {
    let admission = opinion.admission.as_ref()?;
    Some(calendar.after_months(opinion.written, orders.drafting.lapse_months).min(admission.last_call_by))
}

/// When the clock acts on an opinion if nobody does, whatever it then does.
pub fn next(rooms: &Rooms, state: &State, opinion: &Opinion) -> Option<Instant> {
    all(rooms, state, opinion).min()
}

/// Every instant at which the clock acts on an opinion if nobody does.
pub fn all(rooms: &Rooms, state: &State, opinion: &Opinion) -> impl Iterator<Item = Instant> {
    let of_stage = state.orders_of(opinion).and_then(|kept| of_stage(rooms, &kept.orders, opinion));
    let call = opinion.call().filter(|_| opinion.stage.is_vote());
    let reminder = call.and_then(|call| Some((call, call.next_reminder()?)));
    let reminder = reminder.filter(|(call, at)| *at < call.closes).map(|(_, at)| at);
    let challenge = opinion.next_challenge();
    let ends = of_stage.into_iter().chain(reminder).chain(next_reply(opinion));
    ends.chain(next_amendment_vote(opinion)).chain(next_fast_track_vote(opinion)).chain(challenge)
}

/// When the clock changes the stage of an opinion.
fn of_stage(rooms: &Rooms, orders: &StandingOrders, opinion: &Opinion) -> Option<Instant> {
    let closed = || opinion.call().and_then(|call| call.closing.as_ref()).map(|closing| closing.at);
    match opinion.stage {
        Stage::Referred => opinion.referral().map(|referral| referral.window_ends),
        Stage::Declined => open_appeal(opinion),
        Stage::Drafting | Stage::LastReading => lapse(opinion, orders, &calendar(rooms, orders)),
        Stage::Call | Stage::Ballot => {
            opinion.call().map(|call| conclusion(orders, &calendar_of(rooms, orders, opinion), call))
        }
        Stage::Suspended => Some(opinion.call()?.suspension?.resumes),
        Stage::NotCarried => {
            Some(rework_end(opinion, orders, &calendar_of(rooms, orders, opinion), closed()?))
        }
        Stage::Adopted => match opinion.publication {
            Some(Publication::Planned { at }) => Some(at),
            _ => None,
        },
        Stage::Transmitted | Stage::PartlyAnswered | Stage::Answered | Stage::FollowedUp => {
            fate::next(opinion, orders, &calendar(rooms, orders))
        }
        _ => None,
    }
}
