//! The end of mandates, the secretariat, and what a person chooses for itself.

use pluriel_council::{
    Arg, Capacity, Context, Decision, FieldError, Id, Instant, MemberId, NewEvent, Refusal, Stream,
    access::{self, Action, Condition},
    people::{Mandate, PeopleChange, Person},
};

use super::{Decided, Scene, delegates};
use crate::{
    commands::{ChooseNamePublicity, EndMandate, InviteSecretariat},
    events::{COUNCIL, Event, PeopleChanged, PeopleFact},
};

pub(super) fn end(scene: Scene<'_>, command: &EndMandate, now: Instant) -> Decided {
    scene.require(Action::KeepMandates)?;
    let mandate =
        scene.people.mandate(command.mandate).ok_or(Refusal::not_found("members-mandate-unknown"))?;
    if mandate.capacity == Capacity::Secretariat {
        by_operator(scene)?;
    }
    let until = command.last_day.map_or_else(|| delegates::end_now(mandate, now), |day| scene.end_of(day));
    match mandate.until {
        Some(ended) if ended == until => return Ok(Decision::nothing()),
        Some(ended) if ended <= now => {
            return Err(Refusal::conflict("members-mandate-ended").with("until", Arg::Deadline(ended)));
        }
        _ => {}
    }
    if command.last_day.is_some() && until <= mandate.from {
        return Err(FieldError::new("last_day", "members-mandate-inverted").into());
    }
    let mut decision = Decision::one(changed(seat_of(mandate), PeopleFact::MandateEnded));
    decision.people.push(PeopleChange::Mandate(Mandate { until: Some(until), ..mandate.clone() }));
    Ok(decision)
}

/// Ends with a seat the mandates that would outlast it.
pub(super) fn end_with_seat(
    scene: Scene<'_>,
    member: MemberId,
    until: Instant,
    decision: &mut Decision<Event>,
) {
    let outlasting = scene.people.mandates().filter(|mandate| {
        matches!(mandate.capacity, Capacity::Delegate { member: of, .. } if of == member)
            && mandate.until.is_none_or(|end| end > until)
    });
    let ended: Vec<_> = outlasting
        .map(|mandate| Mandate { until: Some(until.max(mandate.from)), ..mandate.clone() })
        .map(PeopleChange::Mandate)
        .collect();
    if !ended.is_empty() {
        decision.events.push(changed(Some(member), PeopleFact::MandateEnded));
        decision.people.extend(ended);
    }
}

pub(super) fn invite_secretariat(
    scene: Scene<'_>,
    command: &InviteSecretariat,
    context: &mut Context,
) -> Decided {
    scene.require(Action::KeepMandates)?;
    by_operator(scene)?;
    let name = delegates::person_name(&command.name)?;
    let email = delegates::email(&command.email)?;
    let known = delegates::known_person(scene, &name, &email)?;
    let now = context.now();
    let holds = |person: &Person| {
        scene.people.mandates_of(person.id, now).any(|mandate| mandate.capacity == Capacity::Secretariat)
    };
    if known.is_some_and(holds) {
        return Ok(Decision::nothing());
    }
    let mut decision = Decision::one(changed(None, PeopleFact::MandateGiven));
    let person = if let Some(known) = known {
        known.id
    } else {
        let person = delegates::new_person(scene, name, email, command.language, context);
        let id = person.id;
        decision.people.push(PeopleChange::Person(person));
        id
    };
    let mandate =
        Mandate { id: context.id::<Id>(), person, capacity: Capacity::Secretariat, from: now, until: None };
    decision.people.push(PeopleChange::Mandate(mandate));
    Ok(decision)
}

pub(super) fn choose_name_publicity(scene: Scene<'_>, command: ChooseNamePublicity, now: Instant) -> Decided {
    access::require(Action::ChooseNamePublicity, scene.actor, |condition| condition == Condition::Oneself)?;
    let person = scene
        .actor
        .person()
        .and_then(|id| scene.people.person(id))
        .ok_or(Refusal::not_found("members-person-unknown"))?;
    if person.name_public_since.is_some() == command.public {
        return Ok(Decision::nothing());
    }
    let mut decision = Decision::one(changed(scene.actor.member(), PeopleFact::NamePublicity));
    let name_public_since = command.public.then_some(now);
    decision.people.push(PeopleChange::Person(Person { name_public_since, ..person.clone() }));
    Ok(decision)
}

/// Whoever runs the program says who the secretariat is: the secretariat does not choose itself.
fn by_operator(scene: Scene<'_>) -> Result<(), Refusal> {
    if matches!(scene.actor, pluriel_council::Actor::Operator) {
        return Ok(());
    }
    Err(Refusal::forbidden("members-secretariat-by-operator"))
}

const fn seat_of(mandate: &Mandate) -> Option<MemberId> {
    match mandate.capacity {
        Capacity::Delegate { member, .. } => Some(member),
        Capacity::Secretariat => None,
    }
}

fn changed(seat: Option<MemberId>, what: PeopleFact) -> NewEvent<Event> {
    let stream = seat.map_or(COUNCIL, |member| Stream(member.0));
    NewEvent::open(stream, PeopleChanged { seat, what }.into())
}
