//! Which objections the clock ends.

use pluriel_council::Instant;
use pluriel_members::State as Members;

use crate::{
    standing_orders::{ObjectionForm, StandingOrders},
    state::{Objection, Opinion},
    words::ObjectionEnd,
};

/// The objections of an opinion that end now without anybody's act, each with its end.
pub(crate) fn objections_due<'a>(
    members: &Members,
    orders: &StandingOrders,
    opinion: &'a Opinion,
    now: Instant,
) -> Vec<(&'a Objection, ObjectionEnd)> {
    let silence = match orders.call.objection {
        ObjectionForm::Reasons => ObjectionEnd::Maintained,
        ObjectionForm::Remedy => ObjectionEnd::NotConfirmed,
    };
    let Some(call) = opinion.call() else { return Vec::new() };
    let is_gone = |objection: &Objection| {
        opinion.recused.contains_key(&objection.member)
            || members.member(objection.member).is_none_or(|member| member.seat_at(now).is_none())
    };
    let end = |objection: &'a Objection| {
        let is_late = objection.is_open() && objection.answer.is_some_and(|answer| answer.reply_by <= now);
        let can_be_void = objection.stands() && call.closing.is_none();
        match () {
            () if can_be_void && is_gone(objection) => Some((objection, ObjectionEnd::Void)),
            () if is_late => Some((objection, silence)),
            () => None,
        }
    };
    call.objections.iter().filter_map(end).collect()
}
