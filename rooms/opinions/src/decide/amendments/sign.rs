//! Signing another's amendment, withdrawing one's own.

use pluriel_council::{Decision, NewEvent, Refusal};

use super::{super::Decided, Ground, address, amender, open, tying};
use crate::{
    commands::{SignAmendment, WithdrawAmendment},
    events::{AmendmentSigned, AmendmentWithdrawn, stream},
};

/// A member of the formation, while nobody decided; nothing changes when it signs again.
pub(in crate::decide) fn sign(ground: &Ground<'_>, command: SignAmendment) -> Decided {
    let (opinion, member) = amender(ground, command.opinion)?;
    let amendment = open(opinion, command.amendment)?;
    let at = address(opinion, amendment.number);
    if amendment.signed.contains(&member) {
        return Ok(Decision::nothing().at(at));
    }
    let signed = AmendmentSigned { opinion: opinion.id, amendment: amendment.number, member };
    Ok(Decision::one(tying(opinion, signed)).at(at))
}

/// The member that proposed it, while nobody decided.
pub(in crate::decide) fn withdraw(ground: &Ground<'_>, command: WithdrawAmendment) -> Decided {
    let (opinion, member) = amender(ground, command.opinion)?;
    let amendment = open(opinion, command.amendment)?;
    if amendment.signed.first() != Some(&member) {
        return Err(Refusal::forbidden("amending-not-yours"));
    }
    let withdrawn = AmendmentWithdrawn { opinion: opinion.id, amendment: amendment.number };
    let event = NewEvent::open(stream(opinion.id), withdrawn.into());
    Ok(Decision::one(event).at(address(opinion, amendment.number)))
}
