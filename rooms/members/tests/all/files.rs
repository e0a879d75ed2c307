//! The council's file: the real one, our own form, and what is refused of files.

use pluriel_council::{Actor, harness::Given};
use pluriel_members::{
    CarriageBy, Command, FormationId, Members,
    council_file::{CouncilFile, ImportError, MAX_BYTES, MeetingStatus, MinutesText},
    import,
    report::{Level, Report},
};

use crate::setting::*;

const REAL: &[u8] = include_bytes!("../../../../tests/data/council/council.json");
const OWN: &[u8] = include_bytes!("../../../../docs/operators/examples/council.json");

/// Imports as the operator does; gives how many commands were left, and the report.
fn imported(given: &mut Given, bytes: &[u8]) -> (usize, Report) {
    let (commands, report) = import::council(bytes, state(given), now()).unwrap();
    let count = commands.len();
    given.when::<Members>(Actor::Operator, Command::Together(commands)).accepted();
    (count, report)
}

fn codes(report: &Report, level: Level) -> Vec<&'static str> {
    report.of_level(level).map(|note| note.code).collect()
}

#[test]
fn the_real_council_is_imported_as_it_is() {
    let mut given = empty();
    let (count, report) = imported(&mut given, REAL);
    assert_eq!(count, 1 + 2 + 6 + 3 + 23);
    let state = state(&given);
    let council = state.council().unwrap();
    assert_eq!((council.name.as_str(), council.host.as_str()), ("Conseil logiciels libres", "DINUM"));
    assert_eq!((council.since, council.zone.as_str()), (Some(2022), "Europe/Paris"));
    assert!(council.source.is_some());
    let formation = |id: &str| -> FormationId { id.parse().unwrap() };
    let sizes =
        |id: &str| (state.voters(&formation(id), now()).len(), state.advisers(&formation(id), now()).len());
    assert_eq!(sizes("administrations"), (0, 13));
    assert_eq!(sizes("ecosysteme"), (10, 13));
    assert_eq!(sizes("pleniere"), (10, 13));
    let group = |name: &str| state.group_of(id(&given, name), CarriageBy::Kind, now()).to_string();
    assert_eq!(group("APRIL"), "usagers");
    assert_eq!(group("Code for France"), "communs-citoyens");
    assert_eq!(group("ANSSI"), "undeclared");
    assert_eq!(state.kind(&"collectivites".parse().unwrap()).unwrap().names.fr, "Collectivités");
    let assumed = codes(&report, Level::Assumed);
    assert_eq!(assumed.iter().filter(|code| **code == "members-import-assumed-formation").count(), 3);
    assert!(assumed.contains(&"members-import-assumed-zone"));
    assert_eq!(codes(&report, Level::Unsettled), [""; 0]);
}

#[test]
fn imported_again_nothing_changes() {
    let mut given = empty();
    imported(&mut given, REAL);
    let before = serde_json::to_string(state(&given)).unwrap();
    let (count, report) = imported(&mut given, REAL);
    assert_eq!(count, 0);
    assert_eq!(codes(&report, Level::Done), ["members-import-done"]);
    assert_eq!(serde_json::to_string(state(&given)).unwrap(), before);
}

#[test]
fn the_other_rooms_find_their_part_of_the_real_file() {
    let file = CouncilFile::read(REAL).unwrap();
    assert_eq!(file.meetings.len(), 16);
    let cancelled: Vec<_> = file
        .meetings
        .iter()
        .filter(|meeting| meeting.status == Some(MeetingStatus::Cancelled))
        .map(|meeting| meeting.date.to_string())
        .collect();
    assert_eq!(cancelled, ["2023-04-21"]);
    let minutes = file.meetings[14].minutes.as_ref().unwrap();
    assert_eq!(minutes.text, MinutesText::File("minutes/2025-10-27-ecosysteme.txt".into()));
    assert_eq!(file.council.licence.as_deref(), Some("Etalab-2.0"));
    assert_eq!(file.opinions.len(), 2);
    let approval = file.opinions[0].approval.as_ref().unwrap();
    assert_eq!((approval.by.as_str(), approval.answer.as_str()), ("DINUM", "supported"));
    assert_eq!(file.opinions[1].licence.as_deref(), Some("CC-BY-SA-4.0"));
    assert_eq!(file.adoption_in_words.keys().collect::<Vec<_>>(), ["2023", "2025"]);
}

#[test]
fn our_own_form_is_imported_and_again_changes_nothing() {
    let mut given = empty();
    let (count, report) = imported(&mut given, OWN);
    assert!(count > 10);
    assert_eq!(codes(&report, Level::Assumed), [""; 0]);
    assert_eq!(imported(&mut given, OWN).0, 0);
    let file = CouncilFile::read(OWN).unwrap();
    assert!(file.standing_orders.is_some() && !file.meetings.is_empty() && !file.opinions.is_empty());
    assert!(state(&given).affiliations().count() > 0);
}

#[test]
fn a_file_in_our_own_form_may_complete_another_in_any_order() {
    let names = br#"{"format": "pluriel/council/1",
        "colleges": [{"id": "ecosysteme", "names": {"fr": "\u00c9cosyst\u00e8me", "en": "Ecosystem"}}],
        "kinds": [{"id": "usagers", "names": {"fr": "Usagers", "en": "Users"}}],
        "council": {"name": "Conseil logiciels libres", "host": "DINUM", "zone": "Europe/Paris", "holidays": {"country": "FR"}}}"#;
    let mut orders = Vec::new();
    for order in [[REAL, &names[..]], [&names[..], REAL]] {
        let mut given = empty();
        for file in order {
            imported(&mut given, file);
        }
        let state = state(&given);
        let college = state.college(&"ecosysteme".parse().unwrap()).unwrap();
        assert_eq!(college.names.fr, "Écosystème");
        assert_eq!(order.map(|file| imported(&mut given.clone(), file).0), [0, 0]);
        let members: Vec<_> =
            state.members().filter_map(|member| member.naming.public()).map(str::to_owned).collect();
        orders.push((members.len(), state.council().cloned().map(|council| council.texts)));
    }
    assert_eq!(orders[0], orders[1]);
}

#[test]
fn what_a_file_does_not_settle_is_told_and_changes_nothing() {
    let mut given = council();
    let file = r#"{"name": "Conseil des jardins", "host": "Ville", "formations": [], "remark": 1, "members": {
        "jardins": [{"name": "LES RONCES", "kind_proposed": "usagers"}],
        "services": [{"name": "Maraîchers réunis", "since": 3}, {"name": "Voirie"}]}}"#;
    let member = id(&given, "Les Ronces");
    ask_as(
        &mut given,
        delegate_of(member),
        serde_json::json!({"declare_kind": {"member": member, "kind": "metiers"}}),
    )
    .accepted();
    let (count, report) = imported(&mut given, file.as_bytes());
    assert_eq!(count, 0);
    let told: Vec<_> = report
        .of_level(Level::Unsettled)
        .map(|note| (note.code, note.place.clone().unwrap_or_default()))
        .collect();
    let expected = [
        ("members-import-not-understood", "/members/services/0/since"),
        ("members-import-not-understood", "/remark"),
        ("members-import-spelled-otherwise", "/members/jardins/0"),
        ("members-import-kind-declared", "/members/jardins/0"),
        ("members-import-other-college", "/members/services/0"),
    ];
    assert_eq!(told, expected.map(|(code, place)| (code, place.to_owned())));
}

#[test]
fn a_seat_that_a_file_dates_is_changed_or_ended() {
    let mut given = council();
    let file = r#"{"format": "pluriel/council/1", "members": [
        {"name": "Maraîchers réunis", "college": "services", "from": "2025-06-01"},
        {"name": "Voirie", "college": "services", "last_day": "2025-10-31", "url": "https://voirie.example"},
        {"name": "Ancien jardin", "college": "jardins", "from": "2021-01-01", "last_day": "2022-12-31"}]}"#;
    assert_eq!(imported(&mut given, file.as_bytes()).0, 4);
    assert_eq!(imported(&mut given, file.as_bytes()).0, 0);
    let seats = |name: &str| state(&given).member(id(&given, name)).unwrap().seats.len();
    assert_eq!((seats("Maraîchers réunis"), seats("Voirie"), seats("Ancien jardin")), (2, 1, 1));
    let silent = r#"{"format": "pluriel/council/1", "members": [{"name": "Voirie", "college": "services"}]}"#;
    let (count, report) = imported(&mut given, silent.as_bytes());
    assert_eq!((count, codes(&report, Level::Unsettled)), (0, vec!["members-import-seat-ended"]));
    let other = r#"{"format": "pluriel/council/1", "colleges": [{"id": "jardins", "names": {"fr": "Jardins", "en": "Gardens"}}],
        "members": [{"name": "Ancien jardin", "college": "jardins", "last_day": "2022-12-31"}]}"#;
    let (_, report) = imported(&mut given, other.as_bytes());
    assert_eq!(codes(&report, Level::Unsettled), ["members-import-not-in-file"]);
}

#[track_caller]
fn refused(text: &str, code: &str, place: &str) {
    let error = import::council(text.as_bytes(), state(&council()), now()).unwrap_err();
    let refusal = error.refusal();
    let quoted = refusal.args.iter().find(|(name, _)| *name == "place").map(|(_, arg)| arg.clone());
    let by_field = refusal.fields.iter().any(|fault| fault.code == code);
    assert!(refusal.code == code || by_field, "{refusal:?}");
    assert_eq!(quoted, Some(place.into()), "{error}");
}

/// A file of our own form with this inside.
fn own(inside: &str) -> String {
    format!(r#"{{"format": "pluriel/council/1", {inside}}}"#)
}

#[test]
fn every_refusal_says_where() {
    refused("[]", "members-import-expects-object", "/");
    refused(r#"{"name": "x"}"#, "members-import-missing", "/host");
    refused(r#"{"format": "pluriel/council/2"}"#, "members-import-expects-one-of", "/format");
    refused(r#"{"name": "x", "name": "y"}"#, "members-import-key-twice", "/name");
    refused(
        &own(r#""meetings": [{"date": "2025-01-01", "date": "2025-01-01"}]"#),
        "members-import-key-twice",
        "/meetings/0/date",
    );
    refused(&own(r#""colour": 1"#), "members-import-unknown", "/colour");
    refused(
        &own(r#""members": [{"name": "Neuf", "college": "Jardins"}]"#),
        "members-import-expects-short-name",
        "/members/0/college",
    );
    refused(
        &own(r#""members": [{"name": "Neuf", "college": "nulle-part"}]"#),
        "members-college-unknown",
        "/members/0",
    );
    refused(
        &own(r#""members": [{"name": "Neuf", "college": "jardins", "from": "2025-02-30"}]"#),
        "members-import-expects-date",
        "/members/0/from",
    );
    refused(
        &own(
            r#""members": [{"name": "Neuf", "college": "jardins"}, {"name": "NEUF", "college": "jardins"}]"#,
        ),
        "members-import-member-twice",
        "/members/1",
    );
    refused(&own(r#""members": {"a/b~c": 1}"#), "members-import-expects-list", "/members");
    refused(
        r#"{"name": "x", "host": "y", "members": {"A/b~c": 1}}"#,
        "members-import-expects-short-name",
        "/members/A~1b~0c",
    );
    refused(&own(r#""council": {"since": 2025.5}"#), "members-import-expects-integer", "/council/since");
    refused(&own(r#""council": {"language": "de"}"#), "members-import-expects-one-of", "/council/language");
    refused(&own(r#""council": {"zone": "Europe/Atlantis"}"#), "members-zone-unknown", "/council");
    refused(
        &own(r#""colleges": [{"id": "jardins", "names": {"fr": "Jardins"}}]"#),
        "members-import-missing",
        "/colleges/0/names/en",
    );
    refused(
        &own(r#""colleges": [{"id": "x", "names": {"fr": "X", "en": "X"}, "fictitious": "yes"}]"#),
        "members-import-expects-boolean",
        "/colleges/0/fictitious",
    );
    refused(
        &own(r#""affiliations": [{"members": ["Voirie"], "nature": "host"}]"#),
        "members-import-expects-list",
        "/affiliations/0/members",
    );
    refused(
        &own(r#""meetings": [{"date": "2025-01-01", "formation": "pleniere", "start": "9:30"}]"#),
        "members-import-expects-time",
        "/meetings/0/start",
    );
    refused(
        &own(r#""meetings": [{"date": "2025-01-01", "formation": "pleniere", "end": "09:30"}]"#),
        "members-import-missing",
        "/meetings/0/start",
    );
    refused(
        &own(
            r#""meetings": [{"date": "2025-01-01", "formation": "pleniere", "minutes": "../../etc/passwd"}]"#,
        ),
        "members-import-expects-file-name",
        "/meetings/0/minutes",
    );
    refused(&own(r#""opinions": [{"date": "2025-01-01"}]"#), "members-import-missing", "/opinions/0/title");
    refused(
        &own(r#""opinions": [{"date": "2025-01-01", "title": {"fr": " "}}]"#),
        "members-import-expects-text",
        "/opinions/0/title/fr",
    );
}

#[test]
fn a_file_that_cannot_be_read_is_refused_whole() {
    let read = |bytes: &[u8]| CouncilFile::read(bytes).unwrap_err();
    assert!(matches!(read(&REAL[..REAL.len() / 2]), ImportError::NotJson { .. }));
    assert_eq!(read(b"{\"name\": \"caf\xe9\"}"), ImportError::NotUtf8 { offset: 13 });
    assert_eq!(read(&vec![b' '; MAX_BYTES + 1]), ImportError::TooLarge { bytes: MAX_BYTES + 1 });
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let deep = format!("{{\"a\": {}}}", nested(32));
    assert!(matches!(read(deep.as_bytes()), ImportError::TooDeep { place } if place.starts_with("/a/0/0/")));
    assert!(matches!(read(nested(100_000).as_bytes()), ImportError::TooDeep { .. }));
    let shallow = format!("{{\"name\": \"a\", \"host\": \"b\", \"x\": {}}}", nested(31));
    assert!(CouncilFile::read(shallow.as_bytes()).is_ok());
    assert!(matches!(read(b"{} {}"), ImportError::NotJson { .. }));
    assert!(matches!(read(b""), ImportError::NotJson { line: 1, .. }));
    let with_mark = [b"\xef\xbb\xbf", REAL].concat();
    assert_eq!(CouncilFile::read(&with_mark).unwrap(), CouncilFile::read(REAL).unwrap());
}
