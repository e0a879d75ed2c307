//! The clocks of what becomes of an opinion: when its addressees have to answer, when they are told, when the follow-up ends
//! (`specs/opinions.md`, "Transmitted", "Follow-up").

use jiff::ToSpan;
use pluriel_council::{Instant, calendar::Calendar};

use crate::{
    standing_orders::StandingOrders,
    state::{Addressee, Asked, Opinion},
    words::{AddresseeId, AnswerKind, Occasion},
};

/// How many days a link is good that is given outside the time to answer.
pub const LINK_DAYS: u32 = 30;
/// How many months after its time a follow-up ends that nobody ended.
pub const UNATTENDED_MONTHS: u32 = 3;
/// At which hour of the council's day addressees are told.
const TELL_HOUR: i8 = 9;

/// Until when an addressee that is asked now has to answer.
pub fn answer_by(orders: &StandingOrders, calendar: &Calendar, asked: Instant) -> Instant {
    calendar.after_days(asked, orders.answers.days)
}

/// Until when a link is good that is given now.
pub fn link_until(asked: Asked, occasion: Occasion, calendar: &Calendar, now: Instant) -> Instant {
    match occasion {
        Occasion::Transmission | Occasion::Reminder if now < asked.answer_by => asked.answer_by,
        _ => calendar.after_days(now, LINK_DAYS).max(asked.answer_by),
    }
}

/// When the council looks again at what became of an opinion.
pub fn review(opinion: &Opinion, orders: &StandingOrders, calendar: &Calendar) -> Option<Instant> {
    Some(calendar.after_months(opinion.published()?, orders.follow_up.review_months))
}

/// When the time of a follow-up is over.
pub fn end(opinion: &Opinion, orders: &StandingOrders, calendar: &Calendar) -> Option<Instant> {
    Some(calendar.after_months(opinion.published()?, orders.follow_up.close_months))
}

/// When a follow-up ends that nobody ended.
pub fn unattended_end(opinion: &Opinion, orders: &StandingOrders, calendar: &Calendar) -> Option<Instant> {
    let months = orders.follow_up.close_months + UNATTENDED_MONTHS;
    Some(calendar.after_months(opinion.published()?, months))
}

/// What addressees are to be told at this instant, one thing each.
pub fn tellings(
    opinion: &Opinion,
    orders: &StandingOrders,
    calendar: &Calendar,
    now: Instant,
) -> Vec<(AddresseeId, Occasion)> {
    let pending = pending(opinion, orders, calendar);
    let due = pending.into_iter().filter(|(_, _, at)| *at <= now);
    let mut tellings: Vec<(AddresseeId, Occasion)> = Vec::new();
    for (addressee, occasion, _) in due {
        // Of two dates that passed unnoticed the later is told.
        tellings.retain(|(told, _)| *told != addressee);
        tellings.push((addressee, occasion));
    }
    tellings
}

/// When the clock acts next on an opinion that was transmitted.
pub fn next(opinion: &Opinion, orders: &StandingOrders, calendar: &Calendar) -> Option<Instant> {
    let tellings = pending(opinion, orders, calendar).into_iter().map(|(_, _, at)| at);
    tellings.chain(unattended_end(opinion, orders, calendar)).min()
}

/// Everything of which addressees are still to be told, each with its instant, in the order of these.
fn pending(
    opinion: &Opinion,
    orders: &StandingOrders,
    calendar: &Calendar,
) -> Vec<(AddresseeId, Occasion, Instant)> {
    if opinion.afterlife.overtaken.is_some() {
        // Nobody owes an answer on what was replaced or repealed.
        return Vec::new();
    }
    let review = review(opinion, orders, calendar);
    let mut pending: Vec<_> = opinion
        .fate
        .asked()
        .into_iter()
        .flat_map(|(id, addressee, asked)| {
            let of_answers = unanswered(addressee, asked, orders, calendar);
            let again = looks_again(addressee, calendar).map(|at| (Occasion::LookAgain, at));
            let review = review.filter(|_| is_reviewed(addressee)).map(|at| (Occasion::Review, at));
            of_answers.into_iter().chain(again).chain(review).map(move |(occasion, at)| (id, occasion, at))
        })
        .collect();
    pending.sort_by_key(|(_, _, at)| *at);
    pending
}

/// The reminder and the deadline of an addressee that has not answered everything.
fn unanswered(
    addressee: &Addressee,
    asked: Asked,
    orders: &StandingOrders,
    calendar: &Calendar,
) -> Vec<(Occasion, Instant)> {
    if addressee.has_answered() || addressee.told.contains(&Occasion::Deadline) {
        return Vec::new();
    }
    let before = i64::from(orders.answers.remind_before_days);
    let day = calendar.last_day(asked.answer_by).saturating_sub(before.days());
    let reminder = calendar.instant_of(day.at(TELL_HOUR, 0, 0, 0));
    let remind = reminder > asked.at && !addressee.told.contains(&Occasion::Reminder);
    let reminder = remind.then_some((Occasion::Reminder, reminder));
    reminder.into_iter().chain([(Occasion::Deadline, asked.answer_by)]).collect()
}

/// The morning of the next day on which an addressee without position wanted to look again.
fn looks_again(addressee: &Addressee, calendar: &Calendar) -> Option<Instant> {
    let answers = addressee.recommendations.values().filter_map(|put| put.answer());
    answers
        .filter(|held| held.answer == AnswerKind::NoPositionYet)
        .filter_map(|held| held.again)
        .map(|day| calendar.instant_of(day.at(TELL_HOUR, 0, 0, 0)))
        .filter(|at| addressee.looked_again.is_none_or(|told| told < *at))
        .min()
}

/// Whether an addressee is still to be asked, at the review, where its recommendations stand.
fn is_reviewed(addressee: &Addressee) -> bool {
    !addressee.told.contains(&Occasion::Review)
        && addressee.recommendations.values().any(|put| !put.progress().is_settled())
}
