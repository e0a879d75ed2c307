//! Who is in charge of a member: titular by default, otherwise as the member declares.

use pluriel_council::{
    Decision, FieldError, Instant, NewEvent, Refusal, Stream,
    access::{self, Action, Condition},
    people::{Charge, PeopleChange},
};

use super::{Decided, Scene, delegates};
use crate::{
    commands::PutInCharge,
    events::{PeopleChanged, PeopleFact},
};

/// A delegate of the member; whoever is put in charge speaks for it, and is in charge of no other member.
pub(super) fn declare(scene: Scene<'_>, command: &PutInCharge, now: Instant) -> Decided {
    access::require(Action::PutInCharge, scene.actor, |condition| condition == Condition::OwnMember)?;
    let member = scene.actor.member().ok_or(Refusal::forbidden("access-denied"))?;
    let email = delegates::email(&command.email)?;
    let speaks = scene.people.delegates_of(member, now);
    let person = speaks
        .iter()
        .map(|(person, _)| *person)
        .find(|person| person.email.to_lowercase() == email.to_lowercase());
    let Some(person) = person else {
        return Err(FieldError::new("email", "members-in-charge-not-a-delegate").into());
    };
    if scene.people.in_charge(member, now).is_some_and(|held| held.id == person.id) {
        return Ok(Decision::nothing());
    }
    let elsewhere = scene.people.charges_of(person.id).find(|charge| {
        charge.member != member
            && scene.people.in_charge(charge.member, now).is_some_and(|held| held.id == person.id)
    });
    if let Some(charge) = elsewhere {
        return Err(FieldError::new("email", "members-in-charge-elsewhere")
            .with("member", charge.member)
            .into());
    }
    let event = PeopleChanged { seat: Some(member), what: PeopleFact::Charge, row: None };
    let mut decision = Decision::one(NewEvent::open(Stream(member.0), event.into()));
    decision.people.push(PeopleChange::Charge(Charge { member, person: person.id, since: now }));
    Ok(decision)
}
