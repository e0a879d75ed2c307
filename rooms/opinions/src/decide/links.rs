//! Links that let an addressee act without an account.

use pluriel_council::{Context, Instant, NewEvent, Refusal};

use super::Ground;
use crate::{
    events::{Event, LinkGiven, stream},
    secret::Secret,
    state::{Addressee, Opinion},
    words::{AddresseeId, Occasion, Stage},
};

/// A fresh link for an addressee.
pub(super) fn give(
    opinion: &Opinion,
    addressee: AddresseeId,
    occasion: Occasion,
    until: Instant,
    context: &mut Context,
) -> NewEvent<Event> {
    let secret = Secret::fresh(context);
    let key = secret.key();
    let given = LinkGiven { opinion: opinion.id, addressee, occasion, key, until, secret: Some(secret) };
    NewEvent::open(stream(opinion.id), given.into())
}

/// Whether this key is that of a link of the addressee that is still good.
pub(super) fn holds(ground: &Ground<'_>, opinion: &Opinion, addressee: AddresseeId, key: &str) -> bool {
    opinion.fate.holder(key).is_some_and(|(holder, _, link)| holder == addressee && ground.now < link.until)
}

/// The holder of a link that ended, or of none, is told how to get another.
pub(super) fn over(opinion: &Opinion, addressee: AddresseeId) -> Refusal {
    let address = format!("{}/reponses/{addressee}", opinion.address());
    Refusal::forbidden("answers-link-over").with("address", address)
}

/// Refuses unless the opinion is with its addressees.
pub(super) fn under_way(opinion: &Opinion) -> Result<(), Refusal> {
    match opinion.stage {
        Stage::Transmitted | Stage::PartlyAnswered | Stage::Answered | Stage::FollowedUp => Ok(()),
        Stage::FollowUpClosed => Err(Refusal::conflict("answers-follow-up-closed")),
        _ => Err(super::ground::wrong_stage(opinion, "answers-not-transmitted")),
    }
}

/// Refuses what asks or answers anything of an opinion that was replaced or repealed: its clocks stopped.
pub(super) fn stands(ground: &Ground<'_>, opinion: &Opinion) -> Result<(), Refusal> {
    let Some(overtaken) = opinion.afterlife.overtaken else { return Ok(()) };
    let by = ground.state.opinion(overtaken.by).and_then(Opinion::number).unwrap_or_default();
    Err(Refusal::conflict("afterlife-owes-nothing").with("number", by.to_string()))
}

/// An addressee that was asked.
pub(super) fn asked(opinion: &Opinion, addressee: AddresseeId) -> Result<&Addressee, Refusal> {
    let known = opinion.fate.addressees.get(&addressee).filter(|addressee| addressee.asked.is_some());
    known.ok_or(Refusal::not_found("answers-addressee-unknown"))
}
