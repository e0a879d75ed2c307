//! The bounds of every number in the standing orders.

use super::StandingOrders;

/// One number of the standing orders and what it may be.
#[derive(Debug, Clone, Copy)]
pub struct Bound {
    /// Where it stands in the document, for example `call.days`.
    pub path: &'static str,
    /// The least that it may be.
    pub least: u32,
    /// The most that it may be.
    pub most: u32,
    of: fn(&StandingOrders) -> u32,
}

impl Bound {
    /// The number in these standing orders.
    pub fn value(&self, orders: &StandingOrders) -> u32 {
        (self.of)(orders)
    }

    /// Whether these standing orders keep the bound.
    pub fn is_kept(&self, orders: &StandingOrders) -> bool {
        (self.least..=self.most).contains(&self.value(orders))
    }
}

const fn bound(path: &'static str, least: u32, most: u32, of: fn(&StandingOrders) -> u32) -> Bound {
    Bound { path, least, most, of }
}

/// Every number with its bounds, in the order of the document. No delay is without bound, none is so short that a
/// volunteer cannot answer.
pub const BOUNDS: &[Bound] = &[
    bound("referral.open_per_author", 1, 20, |orders| orders.referral.open_per_author),
    bound("referral.sponsors", 1, 20, |orders| orders.referral.sponsors),
    bound("referral.groups", 1, 10, |orders| orders.referral.groups),
    bound("referral.window_days", 7, 180, |orders| orders.referral.window_days),
    bound("referral.appeal", 1, 20, |orders| orders.referral.appeal),
    bound("drafting.pens", 1, 2, |orders| orders.drafting.pens),
    bound("drafting.request_by", 1, 20, |orders| orders.drafting.request_by),
    bound("drafting.lapse_months", 1, 24, |orders| orders.drafting.lapse_months),
    bound("drafting.last_ballot_months", 3, 36, |orders| orders.drafting.last_ballot_months),
    bound("call.days", 7, 90, |orders| orders.call.days),
    bound("call.working_days", 3, 60, |orders| orders.call.working_days),
    bound("call.close_working_days_after_meeting", 1, 10, |orders| {
        orders.call.close_working_days_after_meeting
    }),
    bound("call.extend.by", 1, 20, |orders| orders.call.extend.by),
    bound("call.extend.working_days", 1, 20, |orders| orders.call.extend.working_days),
    bound("call.reopen.times", 0, 5, |orders| orders.call.reopen.times),
    bound("call.reopen.working_days", 1, 20, |orders| orders.call.reopen.working_days),
    bound("call.hold_working_days", 0, 20, |orders| orders.call.hold_working_days),
    bound("call.objector_working_days", 1, 30, |orders| orders.call.objector_working_days),
    bound("ballot.asked_by", 1, 20, |orders| orders.ballot.asked_by),
    bound("ballot.working_days", 1, 30, |orders| orders.ballot.working_days),
    bound("ballot.proxies", 0, 1, |orders| orders.ballot.proxies),
    bound("hands.correct_working_days", 1, 10, |orders| orders.hands.correct_working_days),
    bound("publish.statements_working_days", 1, 20, |orders| orders.publish.statements_working_days),
    bound("publish.undo_minutes", 1, 60, |orders| orders.publish.undo_minutes),
    bound("answers.days", 15, 365, |orders| orders.answers.days),
    bound("answers.remind_before_days", 1, 30, |orders| orders.answers.remind_before_days),
    bound("follow_up.review_months", 1, 36, |orders| orders.follow_up.review_months),
    bound("follow_up.close_months", 6, 120, |orders| orders.follow_up.close_months),
    bound("mails.per_opinion", 1, 10, |orders| orders.mails.per_opinion),
];
