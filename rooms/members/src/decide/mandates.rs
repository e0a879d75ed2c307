//! The end of mandates, the secretariat, and what a person chooses for itself.

use pluriel_council::{
    Arg, Capacity, Context, Decision, FieldError, Id, Instant, MemberId, NewEvent, Refusal, Standing, Stream,
    access::{self, Action, Condition},
    people::{Mandate, PeopleChange, Person},
};

use super::{Decided, Scene, delegates};
use crate::{
    commands::{ChangeAddress, ChooseNamePublicity, EndMandate, InviteSecretariat, NameTitular},
    events::{COUNCIL, Event, PeopleChanged, PeopleFact},
};

pub(super) fn end(scene: Scene<'_>, command: &EndMandate, now: Instant) -> Decided {
    let mandate = known(scene, command.mandate)?;
    match mandate.capacity {
        Capacity::Delegate { member, .. } => scene.require_for(Action::KeepMandates, member)?,
        Capacity::Administrator { .. } | Capacity::Contributor => scene.require(Action::KeepMandates)?,
        Capacity::Secretariat => {
            scene.require(Action::KeepMandates)?;
            by_operator(scene)?;
        }
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
    let mut decision = Decision::one(changed(mandate.capacity.member(), PeopleFact::MandateEnded));
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
        mandate.capacity.member() == Some(member) && mandate.until.is_none_or(|end| end > until)
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

/// The alternate becomes titular at once, and the former titular an alternate; the dates on which their mandates were to end
/// stay.
pub(super) fn name_titular(scene: Scene<'_>, command: &NameTitular, context: &mut Context) -> Decided {
    let (mandate, now) = (known(scene, command.mandate)?, context.now());
    let Capacity::Delegate { member, standing } = mandate.capacity else {
        return Err(Refusal::not_found("members-mandate-unknown"));
    };
    scene.require_for(Action::KeepMandates, member)?;
    if !mandate.holds_at(now) {
        return Err(Refusal::conflict("people-mandate-not-now"));
    }
    if standing == Standing::Titular {
        return Ok(Decision::nothing());
    }
    let titular = scene.people.mandates().find(|other| {
        other.capacity == Capacity::Delegate { member, standing: Standing::Titular } && other.holds_at(now)
    });
    let mut decision = Decision::one(changed(Some(member), PeopleFact::MandateGiven));
    let exchanged = [(Some(mandate), Standing::Titular), (titular, Standing::Alternate)];
    for (former, standing) in exchanged.into_iter().filter_map(|(former, to)| Some((former?, to))) {
        let capacity = Capacity::Delegate { member, standing };
        let next = Mandate { id: context.id(), capacity, from: now, ..former.clone() };
        decision.people.push(PeopleChange::Mandate(Mandate { until: Some(now), ..former.clone() }));
        decision.people.push(PeopleChange::Mandate(next));
    }
    Ok(decision)
}

/// Where mail to a person goes. Whoever speaks for others too, or for the hosts, changes its address with the secretariat: a
/// member's administrator would otherwise take over what is not its member's.
pub(super) fn change_address(scene: Scene<'_>, command: &ChangeAddress) -> Decided {
    let mandate = known(scene, command.mandate)?;
    let seat = mandate.capacity.member();
    match seat {
        Some(member) => scene.require_for(Action::KeepMandates, member)?,
        None => scene.require(Action::KeepMandates)?,
    }
    if mandate.capacity == Capacity::Secretariat {
        by_operator(scene)?;
    }
    let email = delegates::email(&command.email)?;
    let person = scene.people.person(mandate.person).ok_or(Refusal::not_found("members-person-unknown"))?;
    let mut held = scene.people.mandates().filter(|other| other.person == person.id);
    if !scene.actor.is_host() && held.any(|other| other.capacity.member() != seat) {
        return Err(Refusal::forbidden("people-address-of-others"));
    }
    if scene.people.by_email(&email).is_some_and(|other| other.id != person.id) {
        return Err(FieldError::new("email", "members-email-of-another").into());
    }
    if person.email == email {
        return Ok(Decision::nothing());
    }
    let mut decision = Decision::one(changed(seat, PeopleFact::AddressChanged));
    decision.people.push(PeopleChange::Person(Person { email, ..person.clone() }));
    Ok(decision)
}

fn known(scene: Scene<'_>, mandate: Id) -> Result<&Mandate, Refusal> {
    scene.people.mandate(mandate).ok_or(Refusal::not_found("members-mandate-unknown"))
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

pub(super) fn changed(seat: Option<MemberId>, what: PeopleFact) -> NewEvent<Event> {
    about(seat, what, None)
}

/// The same, about a row of the vault from which a letter is written.
pub(super) fn about(seat: Option<MemberId>, what: PeopleFact, row: Option<Id>) -> NewEvent<Event> {
    let stream = seat.map_or(COUNCIL, |member| Stream(member.0));
    NewEvent::open(stream, PeopleChanged { seat, what, row }.into())
}
