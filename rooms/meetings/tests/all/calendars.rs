//! The real calendar files with the real council's file, in every order, and what is odd in other calendars.

use std::{collections::BTreeSet, fs, path::PathBuf};

use pluriel_council::{Actor, harness::Given};
use pluriel_meetings::{Command, Meetings, Moved, Status, Text, When, import};
use pluriel_members::{
    Members,
    report::{Level, Report},
};

use crate::setting::*;

/// The calendar files, by name.
fn files() -> Vec<(String, Vec<u8>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/council/calendar");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    assert_eq!(files.len(), 14);
    files
}

fn import_council(given: &mut Given) -> (usize, Report) {
    let (file, texts) = real_file();
    let (commands, _) = pluriel_members::import::council(REAL, members(given), now()).unwrap();
    let mut count = commands.len();
    given.when::<Members>(Actor::Operator, pluriel_members::Command::Together(commands)).accepted();
    let (commands, report) = import::council(&file, &texts, state(given), members(given), now()).unwrap();
    count += commands.len();
    given.when::<Meetings>(Actor::Operator, Command::Together(commands)).accepted();
    (count, report)
}

fn import_calendars(given: &mut Given, files: &[(String, Vec<u8>)]) -> (usize, Report) {
    let files: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let (commands, report) = import::calendar(&files, &[], state(given), members(given), now()).unwrap();
    let count = commands.len();
    given.when::<Meetings>(Actor::Operator, Command::Together(commands)).accepted();
    (count, report)
}

/// What everybody sees of each meeting: local time, formation, status, where it was moved from, under which UIDs it is
/// known, and whether members have a video link.
fn facts(given: &Given) -> Vec<String> {
    let calendar = members(given).calendar();
    let local = |at: pluriel_council::Instant| {
        calendar.zone().to_datetime(at.timestamp()).strftime("%F %H:%M").to_string()
    };
    let mut facts: Vec<_> = state(given)
        .meetings(calendar)
        .into_iter()
        .map(|meeting| {
            let when = match meeting.when {
                When::Hours { start, end } => {
                    format!("{} – {}", local(start), end.map(local).unwrap_or_default())
                }
                When::Day(day) => day.to_string(),
            };
            let from = match meeting.moved_from {
                Some(Moved::FromDay(day)) => format!(" from {day}"),
                Some(Moved::From(when)) => format!(" from {}", when.day(calendar)),
                None => String::new(),
            };
            let uids: BTreeSet<_> = meeting.uids.iter().collect();
            let video = meeting.texts.contains_key(&Text::Video);
            let minutes = meeting.minutes.is_some();
            format!(
                "{when} {} {:?}{from} {uids:?} video {video} minutes {minutes}",
                meeting.formation, meeting.status
            )
        })
        .collect();
    facts.sort();
    facts
}

#[test]
fn the_twelve_meetings_are_as_the_council_says() {
    let mut given = empty();
    import_council(&mut given);
    let (_, report) = import_calendars(&mut given, &files());
    let known = facts(&given);
    assert_eq!(known.iter().filter(|fact| fact.as_str() < "2025").count(), 12);
    assert_eq!(known.len(), 16);
    insta::assert_snapshot!(known.join("\n"));
    let told: Vec<_> = report.notes.iter().filter(|note| note.code == "meetings-import-kept").collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(report.of_level(Level::Unsettled).count(), 0);
}

#[test]
fn in_any_order_of_files_the_meetings_are_the_same() {
    let mut reference = empty();
    import_council(&mut reference);
    import_calendars(&mut reference, &files());
    let expected = facts(&reference);
    let files = files();
    for order in 0..24usize {
        let mut shuffled = files.clone();
        for place in 0..shuffled.len() {
            let other = (place * 7 + order * 5 + order * place) % shuffled.len();
            shuffled.swap(place, other);
        }
        let (before, after) = shuffled.split_at(order % 15);
        let mut given = empty();
        for file in before {
            import_calendars(&mut given, std::slice::from_ref(file));
        }
        import_council(&mut given);
        import_calendars(&mut given, after);
        assert_eq!(facts(&given), expected, "order {order}");
        assert_eq!(import_council(&mut given).0, 0, "order {order}");
        for file in &shuffled {
            assert_eq!(
                import_calendars(&mut given, std::slice::from_ref(file)).0,
                0,
                "{} in order {order}",
                file.0
            );
        }
    }
}

#[test]
fn without_the_councils_meetings_what_calendars_disagree_on_is_told() {
    let mut given = empty();
    let (commands, _) = pluriel_members::import::council(REAL, members(&given), now()).unwrap();
    given.when::<Members>(Actor::Operator, pluriel_members::Command::Together(commands)).accepted();
    let (_, report) = import_calendars(&mut given, &files());
    assert_eq!(state(&given).meetings(members(&given).calendar()).len(), 10);
    let told: Vec<_> = report.of_level(Level::Unsettled).map(|note| note.code).collect();
    assert_eq!(told, ["meetings-import-disagree"; 2]);
    import_council(&mut given);
    assert_eq!(state(&given).meetings(members(&given).calendar()).len(), 16);
}

#[test]
fn the_councils_meetings_may_come_with_the_calendars() {
    let mut given = empty();
    let (commands, _) = pluriel_members::import::council(REAL, members(&given), now()).unwrap();
    given.when::<Members>(Actor::Operator, pluriel_members::Command::Together(commands)).accepted();
    let (file, _) = real_file();
    let files = files();
    let named: Vec<_> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let (commands, report) =
        import::calendar(&named, &file.meetings, state(&given), members(&given), now()).unwrap();
    given.when::<Meetings>(Actor::Operator, Command::Together(commands)).accepted();
    assert_eq!(state(&given).meetings(members(&given).calendar()).len(), 16);
    let unsettled: Vec<_> = report.of_level(Level::Unsettled).map(|note| note.code).collect();
    assert_eq!(unsettled, ["meetings-import-no-minutes"]);
}

#[test]
fn before_the_council_is_described_events_are_only_noted() {
    let mut given = empty();
    let (count, report) = import_calendars(&mut given, &files());
    assert_eq!(count, 20);
    assert!(state(&given).meetings(members(&given).calendar()).is_empty());
    let told: Vec<_> = report.of_level(Level::Unsettled).map(|note| note.code).collect();
    assert_eq!(told, ["meetings-import-no-council"]);
}

#[test]
fn what_a_person_changed_here_is_not_changed_back_by_a_file() {
    let mut given = empty();
    import_council(&mut given);
    let calendar = members(&given).calendar().clone();
    let plenary = state(&given).next_of(&"pleniere".parse().unwrap(), &calendar, now()).unwrap().id;
    let times = serde_json::json!({"day": "2025-12-15", "start": "16:00:00", "end": "18:00:00"});
    accepted(&mut given, serde_json::json!({"move": {"meeting": plenary, "times": times}}));
    let (count, report) = import_council(&mut given);
    assert_eq!(count, 0);
    let told: Vec<_> =
        report.of_level(Level::Unsettled).map(|note| (note.code, note.place.clone().unwrap())).collect();
    assert_eq!(told, [("meetings-import-changed-here", "/meetings/15".to_owned())]);
}

/// A calendar of one event.
fn one_event(inside: &str) -> Vec<(String, Vec<u8>)> {
    let text = format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{inside}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    );
    vec![("one.ics".to_owned(), text.into_bytes())]
}

#[test]
fn times_of_every_form_are_understood() {
    for (start, expected) in [
        ("DTSTART:20260316T090000", "2026-03-16T08:00:00Z"),
        ("DTSTART:20260316T080000Z", "2026-03-16T08:00:00Z"),
        ("DTSTART;TZID=America/New_York:20260316T040000", "2026-03-16T08:00:00Z"),
        ("DTSTART;TZID=Somewhere/Else:20260316T090000", "2026-03-16T08:00:00Z"),
        ("DTSTART;VALUE=DATE:20260316", "2026-03-15T23:00:00Z"),
    ] {
        let mut given = council();
        let file = one_event(&format!("UID:a\r\nSUMMARY:Conseil : plénière\r\n{start}"));
        import_calendars(&mut given, &file);
        let calendar = members(&given).calendar();
        let meetings = state(&given).meetings(calendar);
        assert_eq!(meetings[0].when.start(calendar), at(expected), "{start}");
        assert_eq!((meetings[0].formation.as_str(), meetings.len()), ("pleniere", 1));
        assert_eq!(import_calendars(&mut given, &file).0, 0);
    }
}

#[test]
fn a_cancelled_event_and_its_link_are_kept_for_members() {
    let mut given = council();
    let file = one_event(
        "UID:a\r\nSUMMARY:services et jardins\r\nDTSTART:20260316T090000\r\nSTATUS:CANCELLED\r\nSEQUENCE:4\r\nDESCRIPTION:Ordre du jour https://a.example\\nVisio :\\n<https://b.example/c>",
    );
    let files: Vec<_> = file.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let (commands, _) = import::calendar(&files, &[], state(&given), members(&given), now()).unwrap();
    let Command::SeeCalendarEntry(entry) = &commands[0] else { panic!() };
    assert_eq!(entry.video.as_deref(), Some("https://b.example/c"));
    given.when::<Meetings>(Actor::Operator, Command::Together(commands)).accepted();
    let meetings = state(&given).meetings(members(&given).calendar());
    assert_eq!((meetings[0].status, meetings[0].sequence), (Status::Cancelled, 4));
    assert_eq!(meetings[0].formation.as_str(), "pleniere");
    assert!(meetings[0].texts.contains_key(&Text::Video));
}

#[test]
fn a_newer_entry_that_moves_a_known_event_asks_a_person() {
    let mut given = council();
    import_calendars(&mut given, &one_event("UID:a\r\nSUMMARY:plénière\r\nDTSTART:20260316T090000"));
    let later = one_event("UID:a\r\nSUMMARY:plénière\r\nSEQUENCE:2\r\nDTSTART:20260323T090000");
    let (_, report) = import_calendars(&mut given, &later);
    let told: Vec<_> = report.of_level(Level::Unsettled).map(|note| note.code).collect();
    assert_eq!(told, ["meetings-import-kept"]);
}

#[test]
fn repeated_or_timeless_events_are_passed_over() {
    let mut given = council();
    for inside in [
        "UID:a\r\nSUMMARY:x",
        "UID:a\r\nDTSTART:20260316T090000\r\nRRULE:FREQ=WEEKLY",
        "UID:a\r\nDTSTART:demain",
        "DTSTART:20260316T090000",
    ] {
        let (count, report) = import_calendars(&mut given, &one_event(inside));
        assert_eq!(count, 0, "{inside}");
        assert_eq!(report.notes[0].code, "meetings-import-passed-over");
    }
}

#[test]
fn a_file_that_is_no_calendar_is_refused_by_name() {
    let given = council();
    let refused = |bytes: &[u8]| {
        let refusal =
            import::calendar(&[("x.ics", bytes)], &[], state(&given), members(&given), now()).unwrap_err();
        assert_eq!(refusal.args[0], ("file", "x.ics".into()));
        refusal.code
    };
    let whole = files().remove(0).1;
    assert_eq!(refused(&whole[..whole.len() / 2]), "meetings-calendar-unreadable");
    assert_eq!(refused(b""), "meetings-calendar-unreadable");
    assert_eq!(refused(b"hello"), "meetings-calendar-unreadable");
    assert_eq!(refused(b"BEGIN:VCALENDAR\nX:\xff\nEND:VCALENDAR\n"), "meetings-calendar-not-utf8");
    assert_eq!(refused(&vec![b'A'; 2 * 1024 * 1024 + 1]), "meetings-calendar-too-large");
    let deep = "BEGIN:VEVENT\n".repeat(20_000) + &"END:VEVENT\n".repeat(20_000);
    assert_eq!(refused(deep.as_bytes()), "meetings-calendar-unreadable");
    let many =
        format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n".repeat(5_001));
    assert_eq!(refused(many.as_bytes()), "meetings-calendar-too-many");
}

#[test]
fn a_meeting_described_twice_in_a_file_is_told() {
    let given = council();
    let file = br#"{"format": "pluriel/council/1", "meetings": [
        {"date": "2025-12-08", "formation": "pleniere", "start": "16:00"},
        {"date": "2025-12-08", "formation": "pleniere", "where": "Mairie"},
        {"date": "2025-12-08", "formation": "services", "start": "16:00"}]}"#;
    let file = pluriel_members::council_file::CouncilFile::read(file).unwrap();
    let (commands, report) =
        import::council(&file, &std::collections::BTreeMap::new(), state(&given), members(&given), now())
            .unwrap();
    assert_eq!(commands.len(), 2);
    assert_eq!(report.notes[0].place.as_deref(), Some("/meetings/1"));
}
