//! What holds over random histories: the state is total, a refusal changes nothing, replay is a fold.

use proptest::{prelude::*, test_runner::Config};

use pluriel_council::{Event as _, Id, Instant, Recorded, Room, Stream, harness::Given};
use pluriel_members::{Command, Event, Members, State};
use serde_json::{Value, json};

use crate::setting::*;

const DAYS: [&str; 4] = ["2020-01-01", "2025-11-24", "2025-12-31", "2030-06-15"];
const NAMES: [&str; 6] =
    ["Les Ronces", "les ronces", "Maraîchers réunis", "Voirie", "Ruches", "Serres (exemple)"];
const COLLEGES: [&str; 4] = ["services", "jardins", "essai", "nouveau"];
const KINDS: [&str; 3] = ["usagers", "metiers", "inconnu"];

/// A command as somebody might type it: often refused.
fn command(given: &Given, (which, a, b, c): (u8, usize, usize, usize)) -> Value {
    let members: Vec<_> = state(given).members().map(|member| member.id).collect();
    let mandates: Vec<_> = given.rooms().people().mandates().map(|mandate| mandate.id).collect();
    let member = members[a % members.len()];
    let mandate = mandates.get(a % mandates.len().max(1)).copied().unwrap_or(Id::from_bits(9));
    let affiliation = state(given).affiliations().nth(a % 2).map_or(Id::from_bits(8), |known| known.id.0);
    let (name, day, later) = (NAMES[a % 6], DAYS[b % 4], DAYS[c % 4]);
    let (college, kind) = (COLLEGES[b % 4], KINDS[c % 3]);
    match which % 12 {
        0 => {
            json!({"open_college": {"college": college, "names": {"fr": name, "en": name}, "fictitious": c % 2 == 0}})
        }
        1 => json!({"seat_member": {"name": name, "college": college, "from": day, "last_day": later}}),
        2 => json!({"seat_member": {"name": name, "natural_person": c % 2 == 0, "college": college}}),
        3 => json!({"change_seat": {"member": member, "college": college, "from": later}}),
        4 => json!({"end_seat": {"member": member, "last_day": day}}),
        5 => json!({"propose_kind": {"member": member, "kind": kind, "source": "site"}}),
        6 => json!({"declare_kind": {"member": member, "kind": kind}}),
        7 => {
            json!({"declare_affiliation": {"members": [NAMES[b % 6], NAMES[c % 6]], "nature": "control", "from": day}})
        }
        8 => json!({"end_affiliation": {"affiliation": affiliation, "last_day": later}}),
        9 => {
            json!({"add_delegate": {"member": NAMES[b % 6], "name": "Ada", "email": format!("p{}@x.fr", c % 3),
            "standing": if a % 2 == 0 { "titular" } else { "alternate" }, "from": day, "last_day": later}})
        }
        10 => {
            json!({"end_mandate": {"mandate": mandate, "last_day": if c % 2 == 0 { Some(day) } else { None }}})
        }
        _ => json!({"describe_member": {"member": member, "name": name}}),
    }
}

/// Plays commands; gives the events in order and the house at the end.
fn play(asked: &[(u8, usize, usize, usize)]) -> (Vec<(Event, Instant)>, Given) {
    let mut given = council();
    let mut events = Vec::new();
    let mut clock = now();
    for step in asked {
        clock = clock.plus_seconds(3600);
        given.at(clock);
        let command = command(&given, *step);
        let actor = match &command["declare_kind"]["member"] {
            Value::String(member) => delegate_of(member.parse().unwrap()),
            _ => SECRETARIAT,
        };
        let (state_before, people_before) = (bytes(state(&given)), given.rooms().people().clone());
        let command: Command = serde_json::from_value(command).unwrap();
        let mut context = given.context().clone();
        let Ok(decision) = Members::decide(given.rooms(), command.clone(), &actor, &mut context) else {
            given.when::<Members>(actor, command);
            assert_eq!(bytes(state(&given)), state_before);
            assert_eq!(*given.rooms().people(), people_before);
            continue;
        };
        events.extend(decision.events.iter().map(|event| (event.event.clone(), clock)));
        assert_eq!(given.when::<Members>(actor, command).accepted(), decision);
        check(state(&given), clock);
    }
    (events, given)
}

fn bytes(state: &State) -> String {
    serde_json::to_string(state).unwrap()
}

/// What holds of every state.
fn check(state: &State, at: Instant) {
    for member in state.members() {
        let seats = &member.seats;
        assert!(seats.windows(2).all(|pair| !pair[0].period.overlaps(&pair[1].period)), "{seats:?}");
        let worlds: Vec<_> =
            seats.iter().filter_map(|seat| state.college(&seat.college)).map(|c| c.fictitious).collect();
        assert!(worlds.windows(2).all(|pair| pair[0] == pair[1]));
        let affiliated = state
            .affiliations()
            .filter(|known| known.members.contains(&member.id) && known.period.contains(at));
        assert!(affiliated.count() <= 1);
    }
}

fn fold(state: &mut State, events: &[(Event, Instant)], from: u64) {
    for ((event, at), seq) in events.iter().zip(from..) {
        let recorded = Recorded { seq, at: *at, stream: Stream(Id::from_bits(0)), sealed: false };
        Members::evolve(state, event, &recorded);
        let again = Event::read(event.kind().name, &event.body()).unwrap();
        assert_eq!(again, *event);
    }
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(48), ..Config::default() })]

    #[test]
    fn a_history_keeps_its_invariants_and_replays(
        asked in prop::collection::vec((any::<u8>(), 0usize..24, 0usize..24, 0usize..24), 1..40),
        cut in any::<prop::sample::Index>(),
        order in any::<u64>(),
    ) {
        let (events, _) = play(&asked);
        let (mut whole, mut parts) = (State::default(), State::default());
        fold(&mut whole, &events, 1);
        let cut = if events.is_empty() { 0 } else { cut.index(events.len()) };
        fold(&mut parts, &events[..cut], 1);
        fold(&mut parts, &events[cut..], cut as u64 + 1);
        prop_assert_eq!(bytes(&whole), bytes(&parts));
        let mut shuffled = events;
        shuffled.sort_by_key(|(event, _)| order.wrapping_mul(event.body().len() as u64 | 1).rotate_left(17));
        fold(&mut State::default(), &shuffled, 1);
    }

    #[test]
    fn bytes_from_outside_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0usize..5000) {
        let _ = pluriel_members::council_file::CouncilFile::read(&bytes);
        let real: &[u8] = include_bytes!("../../../../tests/data/council/council.json");
        let mut broken = real[..cut.min(real.len())].to_vec();
        broken.extend(&bytes);
        let _ = pluriel_members::import::council(&broken, &State::default(), now());
    }
}

#[test]
fn a_year_replays_byte_for_byte() {
    let asked: Vec<_> = (0u8..60)
        .map(|step| (step, usize::from(step) * 7, usize::from(step) * 3, usize::from(step) * 5))
        .collect();
    let (events, given) = play(&asked);
    let (again, replayed) = play(&asked);
    assert_eq!(events, again);
    assert_eq!(bytes(state(&given)), bytes(state(&replayed)));
}
