//! Meetings as iCalendar.

use pluriel_meetings::{
    Meeting,
    ics::{Entry, Heading, calendar},
    import,
};
use serde_json::json;

use crate::setting::*;

fn heading() -> Heading {
    Heading { name: "Conseil des jardins, ville ; réunions".into(), product: "-//Pluriel//FR".into() }
}

fn entry(meeting: &Meeting) -> Entry<'_> {
    Entry {
        meeting,
        summary: "Conseil des jardins : plénière, « bilan » de l'année et préparation de la suite ; vote"
            .into(),
        location: Some("Mairie\nsalle 3".into()),
        description: Some("Ordre du jour :\n1. Eau, citernes\n2. Été".into()),
        url: Some(format!("https://jardins.example/reunions/{}", meeting.id)),
        video: None,
    }
}

#[test]
fn a_calendar_is_written_as_the_standard_asks() {
    let mut given = council();
    let id = planned(&mut given);
    let public = calendar(&heading(), &[entry(meeting(&given, id))]);
    insta::assert_snapshot!(public.replace('\r', "␍"));
    for line in public.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
        assert!(!line.contains(['\r', '\n']));
    }
}

#[test]
fn members_alone_get_the_link_of_the_video_meeting() {
    let mut given = council();
    let id = planned(&mut given);
    let public = entry(meeting(&given, id));
    let private = Entry { video: Some("https://visio.example/secret?a=1,2;3".into()), ..public.clone() };
    assert!(!calendar(&heading(), &[public]).contains("visio"));
    let written = calendar(&heading(), &[private]).replace("\r\n ", "");
    assert!(written.contains("CONFERENCE;VALUE=URI:https://visio.example/secret?a=1,2;3\r\n"), "{written}");
    assert!(written.contains("Été\\nhttps://visio.example/secret?a=1\\,2\\;3\r\n"));
}

#[test]
fn sequence_grows_and_status_follows() {
    let mut given = council();
    let id = planned(&mut given);
    let lines = |given: &pluriel_council::harness::Given, wanted: &str| {
        let written = calendar(&heading(), &[entry(meeting(given, id))]);
        written.lines().filter(|line| line.starts_with(wanted)).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&given, "S")[..2], ["SEQUENCE:0", "STATUS:CONFIRMED"]);
    given.at(at("2025-11-25T10:00:00Z"));
    accepted(&mut given, json!({"move": {"meeting": id, "times": {"day": "2025-12-10"}}}));
    accepted(&mut given, json!({"cancel": {"meeting": id}}));
    assert_eq!(lines(&given, "S")[..2], ["SEQUENCE:2", "STATUS:CANCELLED"]);
    assert_eq!(
        lines(&given, "DT"),
        ["DTEND;VALUE=DATE:20251211", "DTSTAMP:20251125T100000Z", "DTSTART;VALUE=DATE:20251210"]
    );
    assert_eq!(lines(&given, "LAST"), ["LAST-MODIFIED:20251125T100000Z"]);
}

#[test]
fn what_is_written_is_read_back() {
    let mut given = council();
    let id = planned(&mut given);
    let mut entry = entry(meeting(&given, id));
    entry.summary = "plénière".into();
    let written = calendar(&heading(), &[entry]);
    let mut other = council();
    let files = [("own.ics", written.as_bytes())];
    let (commands, report) = import::calendar(&files, &[], state(&other), members(&other), now()).unwrap();
    other
        .when::<pluriel_meetings::Meetings>(SECRETARIAT, pluriel_meetings::Command::Together(commands))
        .accepted();
    let meetings = state(&other).meetings(members(&other).calendar());
    assert_eq!(meetings[0].when, meeting(&given, id).when, "{report:?}");
    assert_eq!(meetings[0].uids, [format!("{id}@pluriel")]);
}

#[test]
fn nothing_typed_begins_a_line_of_its_own() {
    let mut given = council();
    let id = planned(&mut given);
    let mut entry = entry(meeting(&given, id));
    entry.summary = "x\r\nATTACH:https://evil.example".into();
    entry.location = Some("x\nATTACH:y".into());
    entry.url = Some("https://x\r\nATTACH:z".into());
    entry.description = Some("a\r\nATTACH:b".into());
    let heading = Heading { name: "n\nATTACH:n".into(), product: "p".into() };
    let written = calendar(&heading, &[entry]);
    assert!(written.split("\r\n").all(|line| !line.starts_with("ATTACH")), "{written}");
}
