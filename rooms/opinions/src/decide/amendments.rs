//! Amendments: proposed by editing the text, decided on by the pen or by a vote; and the last reading that follows.

pub(super) mod advise;
pub(super) mod ask;
pub(super) mod ballots;
pub(super) mod conflicts;
pub(crate) mod group;
pub(crate) mod kept;
pub(super) mod last_reading;
pub(super) mod propose;
pub(super) mod settle;
pub(super) mod sign;
pub(super) mod votes;

use std::collections::BTreeSet;

use pluriel_council::{
    Instant, MemberId, NewEvent, Refusal,
    access::{Action, Condition},
};
use pluriel_members::State as Members;

use super::{Ground, ground::in_stage};
use crate::{
    events::{Event, stream},
    sponsors::backing_of,
    standing_orders::{Amendments, StandingOrders},
    state::{Amendment, AmendmentFate, Opinion},
    words::{OpinionId, Publicity, Stage},
};

/// Whether the text of an opinion may be amended: always, or because enough organisations asked.
pub(crate) fn are_used(members: &Members, orders: &StandingOrders, opinion: &Opinion, now: Instant) -> bool {
    let asked = opinion.amending.asked.keys().copied();
    orders.drafting.amendments == Amendments::Always
        || backing_of(members, asked, orders.carriage_by, now).organisations >= orders.drafting.request_by
}

/// A member of the formation, with or without a vote, while the text is written and amended.
fn amender<'a>(ground: &Ground<'a>, id: OpinionId) -> Result<(&'a Opinion, MemberId), Refusal> {
    let (opinion, member) = of_formation(ground, id)?;
    used(ground, opinion)?;
    Ok((opinion, member))
}

/// A member of the formation, with or without a vote, while the text is written.
fn of_formation<'a>(ground: &Ground<'a>, id: OpinionId) -> Result<(&'a Opinion, MemberId), Refusal> {
    let member = ground.seat(Action::Amend)?;
    let opinion = ground.opinion(id)?;
    let in_formation = ground.is_in_formation(&opinion.formation, member);
    ground.permit(
        Action::Amend,
        |condition| condition == Condition::InFormation && in_formation,
        || Refusal::forbidden("opinions-not-in-formation"),
    )?;
    in_stage(opinion, Stage::Drafting, "amending-not-drafting")?;
    Ok((opinion, member))
}

/// A member that votes in the formation and declared no interest.
fn voter<'a>(ground: &Ground<'a>, id: OpinionId) -> Result<(&'a Opinion, MemberId), Refusal> {
    let member = ground.seat(Action::VoteAmendment)?;
    let opinion = ground.opinion(id)?;
    let votes = ground.votes(&opinion.formation, member) && !opinion.recused.contains_key(&member);
    ground.permit(
        Action::VoteAmendment,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    in_stage(opinion, Stage::Drafting, "amending-not-drafting")?;
    Ok((opinion, member))
}

fn used(ground: &Ground<'_>, opinion: &Opinion) -> Result<(), Refusal> {
    let orders = ground.orders_of(opinion)?;
    if are_used(ground.members, orders, opinion, ground.now) {
        return Ok(());
    }
    let needed = orders.drafting.request_by;
    let asked = opinion.amending.asked.len();
    Err(Refusal::conflict("amending-not-asked").with("needed", needed).with("asked", asked))
}

/// The amendment of a command.
fn found(opinion: &Opinion, number: u32) -> Result<&Amendment, Refusal> {
    opinion.amending.all.get(&number).ok_or(Refusal::not_found("amending-unknown"))
}

/// The amendment of a command, while nobody decided on it.
fn open(opinion: &Opinion, number: u32) -> Result<&Amendment, Refusal> {
    let amendment = found(opinion, number)?;
    match amendment.fate {
        AmendmentFate::Open => Ok(amendment),
        AmendmentFate::InVote { .. } => Err(Refusal::conflict("amending-in-vote").with("number", number)),
        _ => Err(Refusal::conflict("amending-decided").with("number", number)),
    }
}

/// An entry that ties a member to an amendment: open where positions are named, else sealed for ever (`specs/record.md` §1).
fn tying(opinion: &Opinion, event: impl Into<Event>) -> NewEvent<Event> {
    let publicity = opinion.admission.as_ref().map(|admission| admission.publicity);
    match publicity {
        Some(Publicity::Named) => NewEvent::open(stream(opinion.id), event.into()),
        _ => NewEvent::sealed(stream(opinion.id), event.into()),
    }
}

/// The address of an amendment, from the opinion's.
fn address(opinion: &Opinion, number: u32) -> String {
    format!("{}/amendements/{number}", opinion.address())
}

fn list(opinion: &Opinion) -> String {
    format!("{}/amendements", opinion.address())
}

/// Refuses a change of the text by other means where amendments wait for a decision: any change of its order, and other words for a
/// block that one of them concerns.
pub(super) fn spares(
    opinion: &Opinion,
    block: Option<crate::words::BlockId>,
    now: Instant,
) -> Result<(), Refusal> {
    let mut pending = opinion.amending.pending(now).peekable();
    if pending.peek().is_none() {
        return Ok(());
    }
    let Some(block) = block else { return Err(Refusal::conflict("amending-order-waits")) };
    let accepted = opinion.amending.accepted_in_round();
    match pending.chain(accepted).find(|amendment| amendment.touches(block)) {
        Some(amendment) => Err(Refusal::conflict("amending-passage-waits").with("number", amendment.number)),
        None => Ok(()),
    }
}

/// Numbers, for a sentence.
fn numbers(of: &BTreeSet<u32>) -> String {
    of.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
