//! A council of real and invented colleges to test with.

use pluriel_council::{
    Actor, Capacity, Decision, Instant, MemberId, PersonId, Standing,
    harness::{Given, Outcome},
    people::PeopleChange,
};
use pluriel_members::{Command, Event, Members, State, commands::*, skeleton};

pub const SECRETARIAT: Actor =
    Actor::Person { person: PersonId(pluriel_council::Id::from_bits(1)), capacity: Capacity::Secretariat };

pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub fn now() -> Instant {
    at("2025-11-24T09:00:00Z")
}

/// A house in which nothing happened.
pub fn empty() -> Given {
    Given::nothing_at(now()).room::<Members>()
}

/// A council with two colleges, of which one votes, two kinds, two formations, an invented college, four members.
pub fn council() -> Given {
    let mut given = empty();
    for command in [
        serde_json::json!({"describe_council": {"name": "Conseil des jardins", "host": "Ville", "since": 2020,
            "zone": "Europe/Paris", "holidays": {"country": "FR"}, "language": "fr", "source": "délibération 12"}}),
        serde_json::json!({"open_college": {"college": "services", "names": {"fr": "Services", "en": "Departments"}}}),
        serde_json::json!({"open_college": {"college": "jardins", "names": {"fr": "Jardins", "en": "Gardens"}}}),
        serde_json::json!({"open_college": {"college": "essai", "names": {"fr": "Essai", "en": "Trial"}, "fictitious": true}}),
        serde_json::json!({"define_kind": {"kind": "usagers", "names": {"fr": "Usagers", "en": "Users"}}}),
        serde_json::json!({"define_kind": {"kind": "metiers", "names": {"fr": "Métiers", "en": "Trades"}}}),
        serde_json::json!({"define_formation": {"formation": "pleniere", "names": {"fr": "Plénière", "en": "Plenary"},
            "votes": ["jardins"], "advises": ["services"]}}),
        serde_json::json!({"define_formation": {"formation": "essai", "names": {"fr": "Formation d'essai", "en": "Trial formation"},
            "votes": ["essai"], "default_rule": "Broad carriage", "publicity": "named", "fictitious": true}}),
        serde_json::json!({"seat_member": {"name": "Les Ronces", "college": "jardins", "url": "https://ronces.example/",
            "kind": {"kind": "usagers", "source": "son site"}}}),
        serde_json::json!({"seat_member": {"name": "Maraîchers réunis", "college": "jardins", "from": "2024-01-15"}}),
        serde_json::json!({"seat_member": {"name": "Voirie", "college": "services"}}),
        serde_json::json!({"seat_member": {"name": "Potager d'Ys (exemple)", "college": "essai"}}),
    ] {
        accepted(&mut given, command);
    }
    given
}

pub fn state(given: &Given) -> &State {
    given.rooms().of::<Members>()
}

pub fn id(given: &Given, name: &str) -> MemberId {
    state(given).by_name(&skeleton(name)).unwrap().id
}

/// The secretariat asks, in the shape of the API.
pub fn ask(given: &mut Given, command: serde_json::Value) -> Outcome<Event> {
    ask_as(given, SECRETARIAT, command)
}

pub fn ask_as(given: &mut Given, actor: Actor, command: serde_json::Value) -> Outcome<Event> {
    given.when::<Members>(actor, serde_json::from_value(command).unwrap())
}

#[track_caller]
pub fn accepted(given: &mut Given, command: serde_json::Value) -> Decision<Event> {
    ask(given, command).accepted()
}

/// A delegate of a member, who need not be in the register.
pub const fn delegate_of(member: MemberId) -> Actor {
    let person = PersonId(pluriel_council::Id::from_bits(2));
    Actor::Person { person, capacity: Capacity::Delegate { member, standing: Standing::Titular } }
}

/// What a decision adds to the register, counted: persons, mandates.
pub fn added(decision: &Decision<Event>) -> (usize, usize) {
    let count =
        |wanted: fn(&PeopleChange) -> bool| decision.people.iter().filter(|change| wanted(change)).count();
    (
        count(|change| matches!(change, PeopleChange::Person(_))),
        count(|change| matches!(change, PeopleChange::Mandate(_))),
    )
}

/// A titular delegate.
pub fn titular(member: &str, name: &str, email: &str) -> Command {
    Command::AddDelegate(AddDelegate {
        member: member.into(),
        name: name.into(),
        email: email.into(),
        standing: Standing::Titular,
        from: None,
        last_day: None,
        language: None,
    })
}
