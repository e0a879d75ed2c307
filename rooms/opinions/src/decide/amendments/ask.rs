//! Asking that the text be amended, where that is not always so.

use pluriel_council::{Decision, NewEvent, Refusal};

use super::{super::Decided, Ground, of_formation};
use crate::{
    commands::AskAmendments,
    events::{AmendmentsAsked, stream},
    standing_orders::Amendments,
};

/// A member of the formation, once; nothing changes when it asks again.
pub(in crate::decide) fn decide(ground: &Ground<'_>, command: AskAmendments) -> Decided {
    let (opinion, member) = of_formation(ground, command.opinion)?;
    if ground.orders_of(opinion)?.drafting.amendments == Amendments::Always {
        return Err(Refusal::conflict("amending-always"));
    }
    if opinion.amending.asked.contains_key(&member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let asked = AmendmentsAsked { opinion: opinion.id, member };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), asked.into())).at(opinion.address()))
}
