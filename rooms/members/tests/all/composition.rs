//! Colleges, formations, seats, kinds and affiliations: what happens, what is refused, what is read.

use pluriel_council::{Actor, RefusalKind};
use pluriel_members::{
    CarriageBy, CollegeId, Event, FormationId, GroupId, KindStanding, Naming, TextAt,
    events::{CollegeOpened, KindProposed, MemberSeated, SeatEnded},
};
use serde_json::json;

use crate::setting::*;

fn formation(id: &str) -> FormationId {
    id.parse().unwrap()
}

#[test]
fn the_council_is_described_once_and_again_changes_only_what_is_said() {
    let mut given = empty();
    let described = |words: serde_json::Value| json!({"describe_council": {"name": "Conseil", "host": "Hôte", "zone": "Europe/Paris", "words": words, "source": "site"}});
    let decision = accepted(&mut given, described(json!({"fr": "-avis = vœu"})));
    assert_eq!(decision.events[0].texts, [("words_fr", "-avis = vœu".into()), ("source", "site".into())]);
    assert!(accepted(&mut given, described(json!({"fr": "-avis = vœu"}))).events.is_empty());
    let decision = accepted(&mut given, described(json!({"en": "-opinion = wish"})));
    assert_eq!(decision.events[0].texts, [("words_en", "-opinion = wish".to_owned())]);
    let council = state(&given).council().unwrap();
    let words: Vec<_> = council.words.values().copied().collect();
    assert_eq!(words, [TextAt { seq: 1, name: "words_fr" }, TextAt { seq: 2, name: "words_en" }]);
    assert_eq!(council.source, Some(TextAt { seq: 1, name: "source" }));
    accepted(&mut given, described(json!({"fr": ""})));
    assert_eq!(state(&given).council().unwrap().words.len(), 1);
}

#[test]
fn every_field_at_fault_is_named_at_once() {
    let mut given = empty();
    let refusal = ask(
        &mut given,
        json!({"describe_council": {"name": " ", "host": "a\nb", "zone": "Europe/Atlantis", "since": 0}}),
    )
    .refused("members-zone-unknown");
    let fields: Vec<_> = refusal.fields.iter().map(|field| (field.field, field.code)).collect();
    let expected = [
        ("name", "field-required"),
        ("host", "field-one-line"),
        ("since", "members-year-invalid"),
        ("zone", "members-zone-unknown"),
    ];
    assert_eq!(fields, expected);
}

#[test]
fn who_may_not_is_refused_and_nothing_changes() {
    let mut given = council();
    let member = id(&given, "Les Ronces");
    let before = serde_json::to_string(state(&given)).unwrap();
    let open = json!({"open_college": {"college": "autre", "names": {"fr": "Autre", "en": "Other"}}});
    for (actor, code) in [
        (Actor::Visitor, "access-sign-in"),
        (delegate_of(member), "access-denied"),
        (Actor::Pluriel, "access-denied"),
    ] {
        let refusal = ask_as(&mut given, actor, open.clone()).refused(code);
        assert_eq!(refusal.kind, RefusalKind::Forbidden);
    }
    let other = id(&given, "Voirie");
    let kind = json!({"declare_kind": {"member": other, "kind": "usagers"}});
    ask_as(&mut given, delegate_of(member), kind.clone()).refused("access-denied");
    ask(&mut given, kind).refused("access-denied");
    assert_eq!(serde_json::to_string(state(&given)).unwrap(), before);
}

#[test]
fn a_college_is_opened_renamed_and_never_turns_fictitious() {
    let mut given = council();
    let open = |names: &str, fictitious: bool| json!({"open_college": {"college": "services", "names": {"fr": names, "en": "Departments"}, "fictitious": fictitious}});
    assert!(accepted(&mut given, open("Services", false)).events.is_empty());
    ask(&mut given, open("Services de la ville", false)).then(&[Event::CollegeOpened(CollegeOpened {
        college: "services".parse().unwrap(),
        names: pluriel_members::Names { fr: "Services de la ville".into(), en: "Departments".into() },
        fictitious: false,
    })]);
    ask(&mut given, open("Services", true)).refused("members-college-fictitious-fixed");
    let reserved = json!({"open_college": {"college": "undeclared", "names": {"fr": "x", "en": "x"}}});
    ask(&mut given, reserved).refused("members-name-reserved");
    let reserved = json!({"define_kind": {"kind": "undeclared", "names": {"fr": "x", "en": "x"}}});
    ask(&mut given, reserved).refused("members-name-reserved");
}

#[test]
fn a_formation_brings_together_colleges_of_one_world() {
    let mut given = council();
    let define = |votes: &[&str], advises: &[&str], fictitious: bool| {
        json!({"define_formation": {"formation": "autre", "names": {"fr": "Autre", "en": "Other"},
            "votes": votes, "advises": advises, "fictitious": fictitious}})
    };
    ask(&mut given, define(&[], &[], false)).refused("members-formation-empty");
    ask(&mut given, define(&["nulle-part"], &[], false)).refused("members-college-unknown");
    ask(&mut given, define(&["jardins"], &["jardins"], false)).refused("members-formation-both");
    ask(&mut given, define(&["jardins"], &["essai"], false)).refused("members-formation-mixed");
    ask(&mut given, define(&["jardins"], &[], true)).refused("members-formation-mixed");
    ask(&mut given, define(&["jardins", "jardins"], &[], false)).then_kinds(&["formation_defined"]);
    assert!(accepted(&mut given, define(&["jardins"], &[], false)).events.is_empty());
    ask(&mut given, define(&["essai"], &[], false)).then_kinds(&["formation_defined"]);
    assert!(state(&given).is_fictitious_formation(&formation("autre")));
    assert!(!state(&given).is_fictitious_formation(&formation("pleniere")));
}

#[test]
fn a_member_is_seated_with_the_kind_that_the_host_reads() {
    let mut given = council();
    let decision = accepted(
        &mut given,
        json!({"seat_member": {"name": " Ruches ", "url": "https://ruches.example", "college": "jardins",
            "from": "2025-12-01", "kind": {"kind": "metiers", "source": "statuts"}}}),
    );
    let member = id(&given, "ruches");
    let events: Vec<_> = decision.events.iter().map(|event| event.event.clone()).collect();
    let seated = MemberSeated {
        member,
        name: Some("Ruches".into()),
        url: Some("https://ruches.example".into()),
        college: "jardins".parse().unwrap(),
        from: Some(at("2025-11-30T23:00:00Z")),
    };
    assert_eq!(events, [seated.into(), KindProposed { member, kind: "metiers".parse().unwrap() }.into()]);
    assert_eq!(decision.events[1].texts, [("source", "statuts".to_owned())]);
    assert_eq!(decision.address, Some(format!("/membres/{member}")));
    assert!(state(&given).member(member).unwrap().seat_at(now()).is_none());
    assert!(state(&given).member(member).unwrap().seat_at(at("2025-12-01T12:00:00Z")).is_some());
}

#[test]
fn a_member_is_not_named_twice_however_it_is_written() {
    let mut given = council();
    let seat = |name: &str| json!({"seat_member": {"name": name, "college": "jardins"}});
    for name in
        ["les ronces", "LES  RONCES", "Les R\u{f3}nces", "L\u{435}s R\u{43e}nc\u{435}s", "Les-Ronces."]
    {
        ask(&mut given, seat(name)).refused("members-named-twice");
    }
    ask(&mut given, seat("--")).refused("members-name-without-letters");
    ask(&mut given, seat("a\u{202e}b")).refused("field-forbidden-characters");
    let bad = json!({"seat_member": {"name": "Neuf", "url": "javascript:alert(1)", "college": "nulle-part",
        "kind": {"kind": "inconnu", "source": "x"}, "from": "2025-02-01", "last_day": "2025-01-01"}});
    let refusal = ask(&mut given, bad).refused("members-url-invalid");
    let codes: Vec<_> = refusal.fields.iter().map(|field| field.code).collect();
    let expected =
        ["members-url-invalid", "members-college-unknown", "members-kind-unknown", "members-seat-inverted"];
    assert_eq!(codes, expected);
}

#[test]
fn a_natural_persons_name_is_a_text_and_never_in_the_body() {
    let mut given = council();
    let seat = json!({"seat_member": {"name": "Ada Exemple", "natural_person": true, "college": "jardins"}});
    let decision = accepted(&mut given, seat.clone());
    assert!(!pluriel_council::Event::body(&decision.events[0].event).contains("Ada"));
    assert_eq!(decision.events[0].texts, [("name", "Ada Exemple".to_owned())]);
    let Event::MemberSeated(seated) = &decision.events[0].event else { panic!() };
    let naming = state(&given).name(seated.member).unwrap().clone();
    assert!(matches!(naming, Naming::NaturalPerson(TextAt { name: "name", .. })));
    given.when::<pluriel_members::Members>(
        SECRETARIAT,
        titular(&seated.member.to_string(), "Ada Exemple", "ada@exemple.fr"),
    );
    ask(&mut given, seat).refused("members-named-twice");
    let renamed = json!({"describe_member": {"member": seated.member, "name": "Ada Autre"}});
    let decision = accepted(&mut given, renamed);
    assert_eq!(decision.events[0].texts, [("name", "Ada Autre".to_owned())]);
}

#[test]
fn a_member_is_renamed_and_found_by_its_new_name_alone() {
    let mut given = council();
    let member = id(&given, "Voirie");
    let rename = |name: &str| json!({"describe_member": {"member": member, "name": name, "url": null}});
    assert!(accepted(&mut given, rename("Voirie")).events.is_empty());
    ask(&mut given, rename("les ronces")).refused("members-named-twice");
    ask(&mut given, rename("VOIRIE")).then_kinds(&["member_described"]);
    ask(&mut given, rename("Rues et places")).then_kinds(&["member_described"]);
    assert_eq!(state(&given).by_name("voirie"), None);
    assert_eq!(id(&given, "rues et places"), member);
    let unknown = json!({"describe_member": {"member": "00000000000000000000000000", "name": "x"}});
    ask(&mut given, unknown).refused("members-member-unknown");
}

#[test]
fn a_seat_changes_college_and_its_history_stays() {
    let mut given = council();
    let member = id(&given, "Maraîchers réunis");
    let to = |college: &str, from: &str| json!({"change_seat": {"member": member, "college": college, "from": from, "reason": "à sa demande"}});
    assert!(accepted(&mut given, to("jardins", "2025-12-01")).events.is_empty());
    ask(&mut given, to("services", "2024-01-15")).refused("members-seat-before-former");
    ask(&mut given, to("essai", "2025-12-01")).refused("members-seat-mixed");
    ask(&mut given, to("nulle-part", "2025-12-01")).refused("members-college-unknown");
    let decision = ask(&mut given, to("services", "2025-12-01")).then_kinds(&["seat_ended", "member_seated"]);
    assert_eq!(decision.events[0].texts, [("reason", "à sa demande".to_owned())]);
    let services: CollegeId = "services".parse().unwrap();
    let jardins: CollegeId = "jardins".parse().unwrap();
    let seated = |college, at| state(&given).seated(college, at).iter().any(|seated| seated.id == member);
    let midnight = at("2025-11-30T23:00:00Z");
    assert!(seated(&jardins, midnight.plus_seconds(-1)) && !seated(&jardins, midnight));
    assert!(seated(&services, midnight) && !seated(&jardins, at("2024-01-14T22:59:59Z")));
}

#[test]
fn a_seat_ends_with_its_mandates_and_a_past_end_stays() {
    let mut given = council();
    let member = id(&given, "Les Ronces");
    given
        .when::<pluriel_members::Members>(SECRETARIAT, titular("Les Ronces", "Ada", "ada@ronces.example"))
        .accepted();
    let end = |last_day: &str| json!({"end_seat": {"member": member, "last_day": last_day, "reason": "dissolution"}});
    let decision = accepted(&mut given, end("2025-11-28"));
    let until = at("2025-11-28T23:00:00Z");
    let ended = SeatEnded { member, college: "jardins".parse().unwrap(), until };
    assert_eq!(decision.events[0].event, ended.into());
    assert_eq!(decision.events[1].event.clone(), people_changed(Some(member), "mandate_ended"));
    assert!(given.rooms().people().delegates_of(member, until).is_empty());
    assert!(accepted(&mut given, end("2025-11-28")).events.is_empty());
    ask(&mut given, end("2025-11-30")).then_kinds(&["seat_ended"]);
    given.at(at("2025-12-02T09:00:00Z"));
    ask(&mut given, end("2025-12-31")).refused("members-seat-ended");
    let again = |from: &str| json!({"change_seat": {"member": member, "college": "jardins", "from": from}});
    ask(&mut given, again("2025-11-15")).refused("members-seat-before-former");
    ask(&mut given, again("2026-01-01")).then_kinds(&["member_seated"]);
    let maraichers = id(&given, "Maraîchers réunis");
    let inverted = json!({"end_seat": {"member": maraichers, "last_day": "2024-01-14"}});
    ask(&mut given, inverted).refused("members-seat-inverted");
}

pub fn people_changed(seat: Option<pluriel_council::MemberId>, what: &str) -> Event {
    let body = json!({"seat": seat, "what": what}).to_string();
    pluriel_council::Event::read("people_changed", &body).unwrap()
}

#[test]
fn a_kind_is_proposed_until_the_member_declares_it() {
    let mut given = council();
    let member = id(&given, "Les Ronces");
    let group = |given: &pluriel_council::harness::Given, at| {
        state(given).group_of(member, CarriageBy::Kind, at).to_string()
    };
    let propose = |kind: &str| json!({"propose_kind": {"member": member, "kind": kind, "source": "statuts"}});
    let declare = |kind: &str| json!({"declare_kind": {"member": member, "kind": kind}});
    assert!(accepted(&mut given, propose("usagers")).events.is_empty());
    ask(&mut given, propose("inconnu")).refused("members-kind-unknown");
    let later = at("2025-11-25T09:00:00Z");
    given.at(later);
    ask_as(&mut given, delegate_of(member), declare("metiers")).then_kinds(&["kind_declared"]);
    assert!(ask_as(&mut given, delegate_of(member), declare("metiers")).accepted().events.is_empty());
    ask(&mut given, propose("usagers")).refused("members-kind-declared");
    ask_as(&mut given, delegate_of(member), declare("inconnu")).refused("members-kind-unknown");
    assert_eq!(group(&given, later.plus_seconds(-1)), "usagers");
    assert_eq!(group(&given, later), "metiers");
    assert_eq!(
        state(&given).member(member).unwrap().kind_at(later).unwrap().standing,
        KindStanding::Declared
    );
    let voirie = id(&given, "Voirie");
    assert_eq!(state(&given).group_of(voirie, CarriageBy::Kind, later), GroupId::undeclared());
    assert_eq!(state(&given).group_of(voirie, CarriageBy::College, later).as_str(), "services");
}

#[test]
fn affiliated_members_count_as_one_from_a_day_to_another() {
    let mut given = council();
    let (ronces, voirie) = (id(&given, "Les Ronces"), id(&given, "Voirie"));
    let declare = |members: serde_json::Value| json!({"declare_affiliation": {"members": members, "nature": "shared_president", "from": "2025-01-01", "source": "courrier"}});
    ask(&mut given, declare(json!(["Les Ronces", "les RONCES"]))).refused("members-affiliation-alone");
    ask(&mut given, declare(json!(["Les Ronces", "Personne"]))).refused("members-member-not-found");
    ask(&mut given, declare(json!(["Les Ronces", "Potager d'Ys (exemple)"])))
        .refused("members-affiliation-mixed");
    ask(&mut given, declare(json!([ronces, "Voirie"]))).then_kinds(&["affiliation_declared"]);
    assert!(accepted(&mut given, declare(json!(["Voirie", "Les Ronces"]))).events.is_empty());
    ask(&mut given, declare(json!(["Voirie", "Maraîchers réunis"]))).refused("members-affiliation-already");
    let affiliation = state(&given).affiliation_of(voirie, now()).unwrap().id;
    assert_eq!(state(&given).affiliation_of(ronces, at("2024-12-31T22:59:59Z")), None);
    let end = |last_day: &str| json!({"end_affiliation": {"affiliation": affiliation, "last_day": last_day}});
    ask(&mut given, end("2024-12-31")).refused("members-affiliation-inverted");
    ask(&mut given, end("2025-12-31")).then_kinds(&["affiliation_ended"]);
    assert!(accepted(&mut given, end("2025-12-31")).events.is_empty());
    ask(&mut given, end("2026-12-31")).refused("members-affiliation-ended");
    let unknown =
        json!({"end_affiliation": {"affiliation": "00000000000000000000000000", "last_day": "2025-12-31"}});
    ask(&mut given, unknown).refused("members-affiliation-unknown");
    assert!(state(&given).affiliation_of(voirie, at("2025-12-31T22:59:59Z")).is_some());
    assert!(state(&given).affiliation_of(voirie, at("2025-12-31T23:00:00Z")).is_none());
}

#[test]
fn a_formation_knows_who_votes_and_who_advises() {
    let given = council();
    let names = |members: Vec<&pluriel_members::Member>| {
        let mut names: Vec<_> =
            members.iter().map(|member| member.naming.public().unwrap().to_owned()).collect();
        names.sort();
        names
    };
    let state = state(&given);
    assert_eq!(names(state.voters(&formation("pleniere"), now())), ["Les Ronces", "Maraîchers réunis"]);
    assert_eq!(names(state.voters(&formation("pleniere"), at("2023-01-01T00:00:00Z"))), ["Les Ronces"]);
    assert_eq!(names(state.advisers(&formation("pleniere"), now())), ["Voirie"]);
    assert!(state.voters(&formation("nulle-part"), now()).is_empty());
    assert!(
        state.is_fictitious(id(&given, "Potager d'Ys (exemple)"))
            && !state.is_fictitious(id(&given, "Voirie"))
    );
    let quiet = state.calendar_with(vec!["08-01/08-31".parse().unwrap()]);
    assert!(
        quiet.is_quiet(jiff::civil::date(2026, 8, 3))
            && !state.calendar().is_quiet(jiff::civil::date(2026, 8, 3))
    );
    assert!(state.calendar().is_holiday(jiff::civil::date(2026, 7, 14)));
}

#[test]
fn several_commands_are_all_accepted_or_none() {
    let mut given = council();
    let seat = |name: &str| json!({"seat_member": {"name": name, "college": "jardins"}});
    ask(&mut given, json!({"together": [seat("Ruches"), seat("Ruches")]})).refused("members-named-twice");
    assert_eq!(state(&given).by_name("ruches"), None);
    let kinds = ["member_seated", "member_seated", "affiliation_declared"];
    let link = json!({"declare_affiliation": {"members": ["Ruches", "Serres"], "nature": "host"}});
    ask(&mut given, json!({"together": [seat("Ruches"), seat("Serres"), link]})).then_kinds(&kinds);
}
