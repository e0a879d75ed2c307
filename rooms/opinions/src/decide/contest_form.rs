//! Turning a change of form into one of substance.

use pluriel_council::{
    Arg, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, revise::number};
use crate::{
    commands::ContestForm,
    deadlines::{contest_end, reopened_end},
    events::{FormContested, stream},
    substance::Nature,
};

/// Any member of the formation, by asking, within two working days.
pub(super) fn decide(ground: &Ground<'_>, command: ContestForm) -> Decided {
    let member = ground.seat(Action::ContestForm)?;
    let opinion = ground.opinion(command.opinion)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::ContestForm,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    let call = ground.open_call(opinion)?;
    let revision = call.revisions.iter().find(|revision| revision.seq == command.revision);
    let revision = revision.ok_or(Refusal::not_found("opinions-revision-unknown"))?;
    if revision.nature == Nature::Substance {
        return Err(Refusal::conflict("opinions-revision-is-substance"));
    }
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar_of(opinion, orders);
    let end = contest_end(&calendar, revision.at);
    if ground.now >= end {
        return Err(Refusal::conflict("opinions-contest-over").with("ended", Arg::Deadline(end)));
    }
    let today = calendar.day_of(ground.now);
    let contested = FormContested {
        opinion: opinion.id,
        call: call.number,
        revision: revision.seq,
        member,
        version: opinion.text.version.saturating_add(1),
        reopening: u32::try_from(number(call, |at| calendar.day_of(at) == today)).unwrap_or(u32::MAX),
        closes: call.closes.max(reopened_end(orders, &calendar, ground.now)),
    };
    let event = NewEvent::open(stream(opinion.id), contested.into());
    Ok(Decision::one(event).at(opinion.address()))
}
