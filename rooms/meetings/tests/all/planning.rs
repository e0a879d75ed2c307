//! Planning, moving, cancelling, undoing, agendas and minutes.

use pluriel_council::{Actor, Capacity, Id, MemberId, PersonId, Standing};
use pluriel_meetings::{Event, Meetings, Moved, Status, Subject, Text, When, events::MeetingPlanned};
use serde_json::json;

use crate::setting::*;

#[test]
fn a_meeting_is_planned_on_the_councils_clocks() {
    let mut given = council();
    let command = json!({"plan": {"formation": "pleniere", "times": {"day": "2025-12-08", "start": "16:00:00", "end": "18:00:00"},
        "status": "announced", "title": " Bilan ", "location": "Mairie", "video": "https://visio.example/x", "note": ""}});
    let decision = accepted(&mut given, command);
    let Event::MeetingPlanned(planned) = &decision.events[0].event else { panic!() };
    let when = When::Hours { start: at("2025-12-08T15:00:00Z"), end: Some(at("2025-12-08T17:00:00Z")) };
    assert_eq!(
        *planned,
        MeetingPlanned {
            meeting: planned.meeting,
            formation: "pleniere".parse().unwrap(),
            when,
            status: Status::Announced,
            moved_from: None,
            texts: vec![Text::Title, Text::Location, Text::Video],
            imported: false,
        }
    );
    let texts: Vec<_> = decision.events[0].texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(texts, [("title", "Bilan"), ("location", "Mairie"), ("video", "https://visio.example/x")]);
    assert!(!pluriel_council::Event::body(&decision.events[0].event).contains("visio.example"));
    assert_eq!(decision.address, Some(format!("/reunions/{}", planned.meeting)));
}

#[test]
fn the_host_alone_plans() {
    let mut given = council();
    let delegate = Actor::Person {
        person: PersonId(Id::from_bits(2)),
        capacity: Capacity::Delegate { member: MemberId(Id::from_bits(3)), standing: Standing::Titular },
    };
    let command = || serde_json::from_value(plan("pleniere", "2025-12-08", None, None)).unwrap();
    given.when::<Meetings>(delegate, command()).refused("access-denied");
    given.when::<Meetings>(Actor::Visitor, command()).refused("access-sign-in");
    given.when::<Meetings>(Actor::Operator, command()).accepted();
}

#[test]
fn what_is_wrong_with_a_plan_is_named_by_field() {
    let mut given = council();
    let mut bad = plan("nulle-part", "2025-12-08", Some("16:00:00"), Some("16:00:00"));
    bad["plan"]["video"] = json!("javascript:alert(1)");
    bad["plan"]["title"] = json!("a\nb");
    let refusal = ask(&mut given, bad).refused("meetings-end-before-start");
    let codes: Vec<_> = refusal.fields.iter().map(|fault| fault.code).collect();
    let expected = [
        "meetings-formation-unknown",
        "field-one-line",
        "meetings-video-invalid",
        "meetings-end-before-start",
    ];
    assert_eq!(codes, expected);
    ask(&mut given, plan("pleniere", "2025-12-08", None, Some("16:00:00")))
        .refused("meetings-end-without-start");
    planned(&mut given);
    ask(&mut given, plan("pleniere", "2025-12-08", Some("16:00:00"), None)).refused("meetings-planned-twice");
    accepted(&mut given, plan("jardins", "2025-12-08", Some("16:00:00"), None));
    accepted(&mut given, plan("pleniere", "2025-12-08", None, None));
    ask(&mut given, plan("pleniere", "2025-12-08", None, None)).refused("meetings-planned-twice");
}

#[test]
fn a_meeting_is_moved_and_the_move_undone_the_same_day() {
    let mut given = council();
    let id = planned(&mut given);
    let to = |day: &str| json!({"move": {"meeting": id, "times": {"day": day, "start": "16:00:00", "end": "18:00:00"}, "reason": "grève"}});
    assert!(accepted(&mut given, to("2025-12-08")).events.is_empty());
    let before = meeting(&given, id).clone();
    let decision = ask(&mut given, to("2025-12-15")).then_kinds(&["meeting_moved"]);
    assert_eq!(decision.events[0].texts, [("reason", "grève".to_owned())]);
    let moved = meeting(&given, id);
    assert_eq!(moved.moved_from, Some(Moved::From(before.when)));
    assert_eq!((moved.sequence, moved.former.clone()), (1, vec![before.when]));
    given.at(at("2025-11-24T22:59:59Z"));
    ask(&mut given, json!({"undo": {"meeting": id}})).then_kinds(&["change_undone"]);
    let undone = meeting(&given, id);
    assert_eq!((undone.when, undone.moved_from, undone.sequence), (before.when, None, 2));
    ask(&mut given, json!({"undo": {"meeting": id}})).refused("meetings-nothing-to-undo");
    accepted(&mut given, to("2025-12-16"));
    given.at(at("2025-11-24T23:00:00Z"));
    ask(&mut given, json!({"undo": {"meeting": id}})).refused("meetings-undo-too-late");
}

#[test]
fn a_meeting_is_cancelled_for_good_unless_undone_at_once() {
    let mut given = council();
    let id = planned(&mut given);
    let cancel = json!({"cancel": {"meeting": id, "reason": "salle fermée"}});
    ask(&mut given, cancel.clone()).then_kinds(&["meeting_cancelled"]);
    assert!(accepted(&mut given, cancel.clone()).events.is_empty());
    ask(&mut given, json!({"move": {"meeting": id, "times": {"day": "2025-12-09"}}}))
        .refused("meetings-move-cancelled");
    ask(&mut given, json!({"confirm": {"meeting": id}})).refused("meetings-confirm-cancelled");
    ask(&mut given, json!({"add_agenda_item": {"meeting": id, "about": {"text": "x"}}}))
        .refused("meetings-agenda-cancelled");
    let minutes = json!({"attach_minutes": {"meeting": id, "minutes": {"text": "Rien."}}});
    ask(&mut given, minutes.clone()).refused("meetings-minutes-cancelled");
    accepted(&mut given, plan("pleniere", "2025-12-08", Some("16:00:00"), None));
    accepted(&mut given, json!({"undo": {"meeting": id}}));
    assert_eq!(meeting(&given, id).status, Status::Confirmed);
    accepted(&mut given, minutes);
    ask(&mut given, cancel).refused("meetings-held");
    ask(&mut given, json!({"move": {"meeting": id, "times": {"day": "2025-12-09"}}}))
        .refused("meetings-held");
}

#[test]
fn an_announced_meeting_is_confirmed() {
    let mut given = council();
    let mut command = plan("pleniere", "2025-12-08", None, None);
    command["plan"]["status"] = json!("announced");
    let decision = accepted(&mut given, command);
    let Event::MeetingPlanned(planned) = &decision.events[0].event else { panic!() };
    let confirm = json!({"confirm": {"meeting": planned.meeting}});
    ask(&mut given, confirm.clone()).then_kinds(&["meeting_confirmed"]);
    assert!(accepted(&mut given, confirm).events.is_empty());
    let hours =
        json!({"move": {"meeting": planned.meeting, "times": {"day": "2025-12-08", "start": "16:00:00"}}});
    accepted(&mut given, hours);
    assert_eq!(meeting(&given, planned.meeting).moved_from, None);
    ask(&mut given, json!({"confirm": {"meeting": "00000000000000000000000000"}}))
        .refused("meetings-unknown");
}

#[test]
fn what_is_said_of_a_meeting_is_changed_or_taken_away() {
    let mut given = council();
    let id = planned(&mut given);
    let describe = |location: &str, video: Option<&str>| json!({"describe": {"meeting": id, "location": location, "video": video}});
    assert!(accepted(&mut given, describe("", None)).events.is_empty());
    accepted(&mut given, describe("Mairie", Some("https://visio.example/x")));
    ask(&mut given, describe("Mairie", Some("visio"))).refused("meetings-video-invalid");
    accepted(&mut given, describe("", None));
    let texts: Vec<_> = meeting(&given, id).texts.keys().copied().collect();
    assert_eq!((texts, meeting(&given, id).sequence), (vec![Text::Video], 2));
}

#[test]
fn an_opinion_is_put_on_the_agenda_once_and_found_there() {
    let mut given = council();
    let id = planned(&mut given);
    let opinion = Id::from_bits(77);
    let add = json!({"add_agenda_item": {"meeting": id, "about": {"opinion": {"id": opinion, "title": "Eau", "address": "/avis/3"}}}});
    let decision = ask(&mut given, add.clone()).then_kinds(&["agenda_item_added"]);
    assert!(accepted(&mut given, add.clone()).events.is_empty());
    let found = |given: &pluriel_council::harness::Given, at| {
        state(given).opinion_on_agenda(opinion, members(given).calendar(), at).map(|meeting| meeting.id)
    };
    assert_eq!(found(&given, now()), Some(id));
    assert_eq!(found(&given, at("2025-12-08T16:59:59Z")), Some(id));
    assert_eq!(found(&given, at("2025-12-08T17:00:00Z")), None);
    let foreign = json!({"opinion": {"id": opinion, "title": "Eau", "address": "//evil.example"}});
    ask(&mut given, json!({"add_agenda_item": {"meeting": id, "about": foreign}}))
        .refused("meetings-address-foreign");
    let text = json!({"add_agenda_item": {"meeting": id, "about": {"text": "Divers"}}});
    let added = accepted(&mut given, text);
    assert_eq!(added.events[0].texts, [("subject", "Divers".to_owned())]);
    let about: Vec<_> = meeting(&given, id).agenda.iter().map(|item| item.about).collect();
    assert_eq!(about, [Subject::Opinion(opinion), Subject::Text]);
    let Event::AgendaItemAdded(item) = &decision.events[0].event else { panic!() };
    let remove = json!({"remove_agenda_item": {"meeting": id, "item": item.item}});
    accepted(&mut given, remove.clone());
    ask(&mut given, remove).refused("meetings-agenda-item-unknown");
    assert_eq!(found(&given, now()), None);
    accepted(&mut given, add);
    for number in 2..50 {
        accepted(
            &mut given,
            json!({"add_agenda_item": {"meeting": id, "about": {"text": format!("Point {number}")}}}),
        );
    }
    ask(&mut given, json!({"add_agenda_item": {"meeting": id, "about": {"text": "x"}}}))
        .refused("meetings-agenda-full");
    accepted(&mut given, json!({"cancel": {"meeting": id}}));
    assert_eq!(found(&given, now()), None);
}

#[test]
fn minutes_are_attached_with_source_and_licence() {
    let mut given = council();
    let id = planned(&mut given);
    let attach = |licence: &str| json!({"attach_minutes": {"meeting": id, "minutes": {"text": "1. Eau", "source": "https://x.example", "licence": licence}}});
    let decision = ask(&mut given, attach("Etalab-2.0")).then_kinds(&["minutes_attached"]);
    let names: Vec<_> = decision.events[0].texts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["minutes", "source"]);
    assert_eq!(meeting(&given, id).minutes.as_ref().unwrap().licence.as_deref(), Some("Etalab-2.0"));
    ask(&mut given, attach("licence ouverte")).refused("meetings-licence-invalid");
    assert_eq!(meeting(&given, id).sequence, 0);
}

#[test]
fn meetings_are_upcoming_until_they_are_over() {
    let mut given = council();
    let plenary = planned(&mut given);
    let decision = accepted(&mut given, plan("jardins", "2025-12-01", None, None));
    let Event::MeetingPlanned(day) = &decision.events[0].event else { panic!() };
    let calendar = members(&given).calendar().clone();
    let ids = |meetings: Vec<&pluriel_meetings::Meeting>| {
        meetings.iter().map(|meeting| meeting.id).collect::<Vec<_>>()
    };
    let upcoming = |at| ids(state(&given).upcoming(&calendar, at));
    assert_eq!(upcoming(now()), [day.meeting, plenary]);
    assert_eq!(upcoming(at("2025-12-01T22:59:59Z")), [day.meeting, plenary]);
    assert_eq!(upcoming(at("2025-12-01T23:00:00Z")), [plenary]);
    assert_eq!(ids(state(&given).past(&calendar, at("2026-01-01T00:00:00Z"))), [plenary, day.meeting]);
    let next = |formation: &str, after| {
        state(&given).next_of(&formation.parse().unwrap(), &calendar, after).map(|meeting| meeting.id)
    };
    assert_eq!(next("pleniere", now()), Some(plenary));
    assert_eq!(next("pleniere", at("2025-12-08T15:00:00Z")), None);
    assert_eq!(next("services", now()), None);
    accepted(&mut given, json!({"cancel": {"meeting": plenary}}));
    assert_eq!(state(&given).next_of(&"pleniere".parse().unwrap(), &calendar, now()), None);
}
