//! What holds over random histories and random calendars.

use pluriel_council::{Event as _, Id, Instant, Recorded, Room, Stream, harness::Given};
use pluriel_meetings::{Command, Event, Meetings, State, import, minutes};
use proptest::{prelude::*, test_runner::Config};
use serde_json::{Value, json};

use crate::setting::*;

const DAYS: [&str; 4] = ["2025-11-24", "2025-12-08", "2026-03-29", "2026-10-25"];
const FORMATIONS: [&str; 3] = ["pleniere", "jardins", "x"];
const STATUSES: [&str; 3] = ["confirmed", "announced", "cancelled"];
const TITLES: [&str; 2] = ["", "Bilan"];
const HOURS: [Option<&str>; 4] = [None, Some("02:30:00"), Some("16:00:00"), Some("18:00:00")];

/// A command as somebody might type it: often refused.
fn command(given: &Given, (which, a, b, c): (u8, usize, usize, usize)) -> Value {
    let meetings: Vec<_> =
        state(given).meetings(members(given).calendar()).into_iter().map(|known| known.id).collect();
    let meeting = meetings.get(a % meetings.len().max(1)).map_or(Id::from_bits(9), |id| id.0);
    let item = meetings
        .first()
        .and_then(|id| state(given).meeting(*id)?.agenda.first())
        .map_or(Id::from_bits(7), |item| item.id.0);
    let times = json!({"day": DAYS[a % 4], "start": HOURS[b % 4], "end": HOURS[c % 4]});
    match which % 11 {
        0 | 1 => {
            json!({"plan": {"formation": FORMATIONS[b % 3], "times": times, "status": STATUSES[c % 3]}})
        }
        2 => json!({"move": {"meeting": meeting, "times": times, "imported": c % 2 == 0}}),
        3 => {
            json!({"describe": {"meeting": meeting, "title": TITLES[b % 2], "video": "https://v.example"}})
        }
        4 => json!({"confirm": {"meeting": meeting}}),
        5 => json!({"cancel": {"meeting": meeting, "reason": "x"}}),
        6 => json!({"undo": {"meeting": meeting}}),
        7 => {
            json!({"add_agenda_item": {"meeting": meeting, "about": {"opinion": {"id": Id::from_bits(b as u128), "title": "x", "address": "/avis/1"}}}})
        }
        8 => json!({"remove_agenda_item": {"meeting": meeting, "item": item}}),
        9 => {
            json!({"see_calendar_entry": {"uid": format!("u{}", a % 3), "start": format!("{}T16:00:00", DAYS[b % 4]), "sequence": c % 3}})
        }
        _ => json!({"know_uid": {"meeting": meeting, "uid": format!("u{}", b % 3)}}),
    }
}

fn bytes(state: &State) -> String {
    serde_json::to_string(state).unwrap()
}

fn play(asked: &[(u8, usize, usize, usize)]) -> (Vec<(Event, Instant)>, Given) {
    let mut given = council();
    let mut events = Vec::new();
    let mut clock = now();
    for step in asked {
        clock = clock.plus_seconds(3600 * 5);
        given.at(clock);
        let command: Command = serde_json::from_value(command(&given, *step)).unwrap();
        let (before, sequences) = (bytes(state(&given)), sequences(&given));
        let mut context = given.context().clone();
        let Ok(decision) = Meetings::decide(given.rooms(), command.clone(), &SECRETARIAT, &mut context)
        else {
            given.when::<Meetings>(SECRETARIAT, command);
            assert_eq!(bytes(state(&given)), before);
            continue;
        };
        assert_eq!(given.when::<Meetings>(SECRETARIAT, command.clone()).accepted(), decision);
        events.extend(decision.events.into_iter().map(|event| (event.event, clock)));
        let after = self::sequences(&given);
        assert!(
            sequences
                .iter()
                .all(|(id, sequence)| after.iter().any(|(known, now)| known == id && now >= sequence))
        );
    }
    (events, given)
}

fn sequences(given: &Given) -> Vec<(pluriel_meetings::MeetingId, u32)> {
    let calendar = members(given).calendar();
    state(given).meetings(calendar).into_iter().map(|known| (known.id, known.sequence)).collect()
}

fn fold(state: &mut State, events: &[(Event, Instant)], from: u64) {
    for ((event, at), seq) in events.iter().zip(from..) {
        let recorded = Recorded { seq, at: *at, stream: Stream(Id::from_bits(0)), sealed: false };
        Meetings::evolve(state, event, &recorded);
        assert_eq!(Event::read(event.kind().name, &event.body()).unwrap(), *event);
    }
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(48), ..Config::default() })]

    #[test]
    fn a_history_replays_and_sequences_never_fall(
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
    fn calendars_from_outside_never_panic(lines in prop::collection::vec("(BEGIN:VEVENT|END:VEVENT|UID:.{0,9}|DTSTART.{0,20}|DTSTART:[0-9]{8}T[0-9]{6}Z?|SEQUENCE:[0-9]{0,12}| .{0,20}|DESCRIPTION:visio https://.{0,20}|.{0,30})", 0..30)) {
        let given = council();
        let text = format!("BEGIN:VCALENDAR\n{}\nEND:VCALENDAR\n", lines.join("\n"));
        let _ = import::calendar(&[("x.ics", text.as_bytes())], &[], state(&given), members(&given), now());
    }

    #[test]
    fn minutes_from_outside_never_panic_and_keep_their_words(text in ".{0,200}") {
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        let kept: usize = minutes::blocks(&text).iter().map(|block| match block {
            minutes::Block::Title(text) | minutes::Block::Paragraph(text) | minutes::Block::Heading { text, .. } => letters(text),
            minutes::Block::Bullets(points) => points.iter().map(|point| letters(point)).sum(),
        }).sum();
        prop_assert_eq!(kept, letters(&text));
    }
}
