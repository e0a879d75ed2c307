//! A council that meets.

use std::collections::BTreeMap;

use pluriel_council::{
    Actor, Capacity, Decision, Instant, PersonId,
    harness::{Given, Outcome},
};
use pluriel_meetings::{Event, Meeting, MeetingId, Meetings, State};
use pluriel_members::{Members, council_file::CouncilFile};
use serde_json::{Value, json};

pub const SECRETARIAT: Actor =
    Actor::Person { person: PersonId(pluriel_council::Id::from_bits(1)), capacity: Capacity::Secretariat };
pub const REAL: &[u8] = include_bytes!("../../../../tests/data/council/council.json");
pub const MINUTES: &str = include_str!("../../../../tests/data/council/minutes/2025-10-27-ecosysteme.txt");

pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

pub fn now() -> Instant {
    at("2025-11-24T09:00:00Z")
}

/// A house in which nothing happened.
pub fn empty() -> Given {
    Given::nothing_at(now()).room::<Members>().room::<Meetings>()
}

/// A council with two formations.
pub fn council() -> Given {
    let mut given = empty();
    let names = |name: &str| json!({"fr": name, "en": name});
    let command = json!({"together": [
        {"describe_council": {"name": "Conseil des jardins", "host": "Ville", "zone": "Europe/Paris"}},
        {"open_college": {"college": "jardins", "names": names("Jardins")}},
        {"open_college": {"college": "services", "names": names("Services")}},
        {"define_formation": {"formation": "jardins", "names": names("Jardins"), "votes": ["jardins"]}},
        {"define_formation": {"formation": "services", "names": names("Services"), "advises": ["services"]}},
        {"define_formation": {"formation": "pleniere", "names": names("Plénière"), "votes": ["jardins"], "advises": ["services"]}}
    ]});
    given.when::<Members>(SECRETARIAT, serde_json::from_value(command).unwrap()).accepted();
    given
}

pub fn state(given: &Given) -> &State {
    given.rooms().of::<Meetings>()
}

pub fn members(given: &Given) -> &pluriel_members::State {
    given.rooms().of::<Members>()
}

/// The secretariat asks, in the shape of the API.
pub fn ask(given: &mut Given, command: Value) -> Outcome<Event> {
    given.when::<Meetings>(SECRETARIAT, serde_json::from_value(command).unwrap())
}

#[track_caller]
pub fn accepted(given: &mut Given, command: Value) -> Decision<Event> {
    ask(given, command).accepted()
}

/// A meeting of the plenary on 8 December 2025, 16:00 to 18:00 in Paris, and its id.
pub fn planned(given: &mut Given) -> MeetingId {
    let decision = accepted(given, plan("pleniere", "2025-12-08", Some("16:00:00"), Some("18:00:00")));
    match &decision.events[0].event {
        Event::MeetingPlanned(planned) => planned.meeting,
        other => panic!("{other:?}"),
    }
}

pub fn plan(formation: &str, day: &str, start: Option<&str>, end: Option<&str>) -> Value {
    let times = json!({"day": day, "start": start, "end": end});
    json!({"plan": {"formation": formation, "times": times, "status": "confirmed"}})
}

pub fn meeting(given: &Given, id: MeetingId) -> &Meeting {
    state(given).meeting(id).unwrap()
}

/// The real council's file and the texts that it names.
pub fn real_file() -> (CouncilFile, BTreeMap<String, String>) {
    let texts = BTreeMap::from([("minutes/2025-10-27-ecosysteme.txt".to_owned(), MINUTES.to_owned())]);
    (CouncilFile::read(REAL).unwrap(), texts)
}
