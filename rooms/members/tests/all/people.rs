//! Mandates, absences, invitations, suspensions, the order of parts: who may, what is refused, what is told of nobody.

use pluriel_council::{
    Actor, Capacity, Id, MemberId, PersonId, Standing,
    harness::Given,
    people::{Absence, PeopleChange},
};

use serde_json::json;

use crate::setting::*;

fn add(member: &str, name: &str, standing: &str) -> serde_json::Value {
    let email = format!("{}@x.example", name.to_lowercase());
    json!({"add_delegate": {"member": member, "name": name, "email": email, "standing": standing}})
}

fn person(given: &Given, name: &str) -> PersonId {
    given.rooms().people().by_email(&format!("{}@x.example", name.to_lowercase())).unwrap().id
}

fn mandate(given: &Given, name: &str) -> Id {
    let person = person(given, name);
    given.rooms().people().mandates_of(person, now()).next().unwrap().id
}

fn as_titular(given: &Given, name: &str, member: MemberId) -> Actor {
    let capacity = Capacity::Delegate { member, standing: Standing::Titular };
    Actor::Person { person: person(given, name), capacity }
}

/// The council with Ada titular and Bob alternate of Les Ronces, and Max who manages its mandates.
fn staffed() -> (Given, MemberId, Actor) {
    let mut given = council();
    accepted(&mut given, add("Les Ronces", "Ada", "titular"));
    accepted(&mut given, add("Les Ronces", "Bob", "alternate"));
    let appoint = json!({"appoint": {"member": "Les Ronces", "name": "Max", "email": "max@x.example"}});
    accepted(&mut given, appoint.clone());
    assert!(accepted(&mut given, appoint).events.is_empty());
    let ronces = id(&given, "Les Ronces");
    let max =
        Actor::Person { person: person(&given, "Max"), capacity: Capacity::Administrator { member: ronces } };
    (given, ronces, max)
}

fn names(given: &Given, member: MemberId, at_: &str) -> Vec<String> {
    let delegates = given.rooms().people().delegates_of(member, at(at_));
    delegates.into_iter().map(|(person, _)| person.name.clone()).collect()
}

#[test]
fn an_administrator_manages_its_own_member_alone_and_speaks_for_nobody() {
    let (mut given, ronces, max) = staffed();
    ask_as(&mut given, max, add("Les Ronces", "Eve", "alternate")).accepted();
    ask_as(&mut given, max, add("Voirie", "Eve", "alternate")).refused("access-denied");
    let titular = json!({"name_titular": {"mandate": mandate(&given, "Bob")}});
    ask_as(&mut given, max, titular.clone()).then_kinds(&["people_changed"]);
    ask_as(&mut given, max, titular).refused("people-mandate-not-now");
    assert_eq!(names(&given, ronces, "2025-11-24T09:00:00Z")[0], "Bob");
    let end = json!({"end_mandate": {"mandate": mandate(&given, "Eve")}});
    ask_as(&mut given, max, end).accepted();
    let own = json!({"end_mandate": {"mandate": mandate(&given, "Max")}});
    ask_as(&mut given, max, own).refused("access-denied");
    let kind = json!({"declare_kind": {"member": ronces, "kind": "usagers"}});
    ask_as(&mut given, max, kind).refused("access-denied");
    let appoint = json!({"appoint": {"name": "Zoé", "email": "zoe@x.example"}});
    ask_as(&mut given, max, appoint.clone()).refused("access-denied");
    accepted(&mut given, appoint);
    let invite = json!({"invite": {"emails": ["ada@x.example"]}});
    ask_as(&mut given, max, invite).then_kinds(&["people_changed"]);
    ask_as(&mut given, max, json!({"invite": {"emails": ["zoe@x.example"]}})).refused("access-denied");
}

#[test]
fn an_address_is_changed_by_an_administrator_only_where_it_opens_nothing_else() {
    let (mut given, _, max) = staffed();
    let change = |given: &Given, name: &str, email: &str| json!({"change_address": {"mandate": mandate(given, name), "email": email}});
    let bob = change(&given, "Bob", "bob@ronces.example");
    ask_as(&mut given, max, bob).accepted();
    assert!(given.rooms().people().by_email("bob@ronces.example").is_some());
    let taken = change(&given, "Ada", "max@x.example");
    ask_as(&mut given, max, taken).refused("members-email-of-another");
    accepted(&mut given, add("Voirie", "Ada", "alternate"));
    let ada = given.rooms().people().mandates().find(|mandate| {
        mandate.capacity.member() == Some(id(&given, "Les Ronces")) && mandate.person == person(&given, "Ada")
    });
    let ada = json!({"change_address": {"mandate": ada.unwrap().id, "email": "ada@ronces.example"}});
    ask_as(&mut given, max, ada.clone()).refused("people-address-of-others");
    accepted(&mut given, ada);
}

#[test]
fn an_absence_is_dated_ends_by_itself_and_is_taken_back() {
    let (mut given, ronces, max) = staffed();
    let ada = as_titular(&given, "Ada", ronces);
    let bob = mandate(&given, "Bob");
    let tell = |from: &str, last: &str| json!({"tell_absence": {"member": ronces, "alternate": bob, "from": from, "last_day": last}});
    ask_as(&mut given, ada, tell("2025-12-05", "2025-12-01")).refused("people-absence-inverted");
    let decision = ask_as(&mut given, ada, tell("2025-12-01", "2025-12-12")).then_kinds(&["people_changed"]);
    let body = pluriel_council::Event::body(&decision.events[0].event);
    assert!(body.contains("absence_told") && !body.contains(&person(&given, "Ada").to_string()));
    assert!(ask_as(&mut given, ada, tell("2025-12-01", "2025-12-12")).accepted().events.is_empty());
    ask_as(&mut given, ada, tell("2025-12-10", "2025-12-20")).refused("people-absence-already");
    assert_eq!(names(&given, ronces, "2025-11-30T09:00:00Z"), ["Ada", "Bob"]);
    assert_eq!(names(&given, ronces, "2025-12-02T09:00:00Z"), ["Bob", "Ada"]);
    assert_eq!(names(&given, ronces, "2025-12-13T09:00:00Z"), ["Ada", "Bob"]);
    let other = as_titular(&given, "Bob", ronces);
    let absence = given.rooms().people().absences().next().unwrap().id;
    let end = json!({"end_absence": {"absence": absence}});
    ask_as(&mut given, other, end.clone()).refused("people-absence-by-titular");
    ask_as(&mut given, max, end.clone()).then_kinds(&["people_changed"]);
    assert_eq!(names(&given, ronces, "2025-12-02T09:00:00Z"), ["Ada", "Bob"]);
    assert!(ask_as(&mut given, ada, end).accepted().events.is_empty());
    let nobody = json!({"tell_absence": {"member": ronces, "alternate": mandate(&given, "Ada"), "last_day": "2025-12-12"}});
    ask_as(&mut given, ada, nobody).refused("people-absence-alternate");
}

#[test]
fn invitations_are_sent_again_but_not_at_once_and_name_nobody() {
    let (mut given, ..) = staffed();
    let invite = json!({"invite": {"emails": ["ADA@x.example", "bob@x.example", "ada@x.example"]}});
    let decision = accepted(&mut given, invite.clone());
    assert_eq!(decision.events.len(), 2);
    assert!(accepted(&mut given, invite.clone()).events.is_empty());
    given.at(at("2025-11-25T09:00:00Z"));
    assert_eq!(accepted(&mut given, invite).events.len(), 2);
    let ada = given.rooms().people().invitation(person(&given, "Ada")).unwrap().clone();
    assert_eq!((ada.times, ada.answered), (2, None));
    let unknown = json!({"invite": {"emails": ["nobody@x.example"]}});
    ask(&mut given, unknown).refused("people-invite-unknown");
    ask(&mut given, json!({"invite": {"emails": []}})).refused("people-invite-nobody");
}

#[test]
fn a_suspended_member_reads_acts_for_nobody_and_is_in_no_new_electorate() {
    let (mut given, ronces, _) = staffed();
    let suspend = |last: Option<&str>| json!({"suspend_member": {"member": ronces, "last_day": last, "reason": "décision du 20"}});
    let no_reason = json!({"suspend_member": {"member": ronces, "reason": " "}});
    ask(&mut given, no_reason).refused("field-required");
    let decision = ask(&mut given, suspend(Some("2025-12-31"))).then_kinds(&["member_suspended"]);
    assert_eq!(decision.events[0].texts[0].1, "décision du 20");
    ask(&mut given, suspend(None)).refused("people-suspended-already");
    let ada = as_titular(&given, "Ada", ronces);
    let kind = json!({"declare_kind": {"member": ronces, "kind": "metiers"}});
    ask_as(&mut given, ada, kind.clone()).refused("access-denied");
    let pleniere = "pleniere".parse().unwrap();
    let voters = |given: &Given, when: &str| {
        state(given).voters(&pleniere, at(when)).iter().filter(|voter| voter.id == ronces).count()
    };
    assert_eq!((voters(&given, "2025-12-01T09:00:00Z"), voters(&given, "2026-01-02T09:00:00Z")), (0, 1));
    let end = json!({"end_suspension": {"member": ronces}});
    ask(&mut given, end.clone()).then_kinds(&["suspension_ended"]);
    assert!(accepted(&mut given, end).events.is_empty());
    ask_as(&mut given, ada, kind).accepted();
}

#[test]
fn an_exclusion_gives_its_reason_and_ends_seat_and_mandates() {
    let (mut given, ronces, _) = staffed();
    let exclude = json!({"exclude_member": {"member": ronces, "last_day": "2025-11-24", "reason": "charte"}});
    let kinds = ["seat_ended", "people_changed", "member_excluded"];
    ask(&mut given, exclude.clone()).then_kinds(&kinds);
    assert!(accepted(&mut given, exclude).events.is_empty());
    let seat = state(&given).member(ronces).unwrap().seats.last().unwrap();
    assert!(seat.excluded && seat.reason.is_some());
    assert!(names(&given, ronces, "2025-11-25T09:00:00Z").is_empty());
}

#[test]
fn parts_are_ordered_and_closed_once_nobody_is_in_them() {
    let mut given = council();
    let order = |colleges: &[&str]| json!({"order_parts": {"colleges": colleges}});
    let named =
        |given: &Given| -> Vec<String> { state(given).colleges().map(|one| one.id.to_string()).collect() };
    assert_eq!(named(&given), ["essai", "jardins", "services"]);
    ask(&mut given, order(&["services", "jardins"])).then_kinds(&["parts_ordered"]);
    assert_eq!(named(&given), ["services", "jardins", "essai"]);
    ask(&mut given, order(&["services", "services"])).refused("people-order-unknown");
    ask(&mut given, order(&["rien"])).refused("people-order-unknown");
    assert!(accepted(&mut given, order(&["services", "jardins", "essai"])).events.is_empty());
    let close = |last: Option<&str>| json!({"close_college": {"college": "services", "last_day": last}});
    ask(&mut given, close(Some("2025-12-31"))).refused("people-college-holds-seats");
    let voirie = id(&given, "Voirie");
    accepted(
        &mut given,
        json!({"change_seat": {"member": voirie, "college": "jardins", "from": "2025-12-01"}}),
    );
    ask(&mut given, close(Some("2025-12-31"))).then_kinds(&["college_closed"]);
    let seat = |from: &str| json!({"seat_member": {"name": "Serres", "college": "services", "from": from}});
    ask(&mut given, seat("2026-01-01")).refused("people-college-closed");
    ask(&mut given, close(None)).then_kinds(&["college_closed"]);
    accepted(&mut given, seat("2026-01-01"));
    let kind = |last: Option<&str>| json!({"close_kind": {"kind": "usagers", "last_day": last}});
    ask(&mut given, kind(Some("2025-12-31"))).refused("people-kind-holds-members");
    let metiers = json!({"close_kind": {"kind": "metiers", "last_day": "2025-12-31"}});
    ask(&mut given, metiers).then_kinds(&["kind_closed"]);
    let ronces = id(&given, "Les Ronces");
    let declare = json!({"declare_kind": {"member": ronces, "kind": "metiers"}});
    ask_as(&mut given, delegate_of(ronces), declare).refused("people-kind-closed");
}

#[test]
fn an_absence_in_the_register_goes_with_either_person() {
    let (given, ..) = staffed();
    let (ada, bob) = (mandate(&given, "Ada"), mandate(&given, "Bob"));
    let absence = Absence { id: Id::from_bits(5), mandate: ada, alternate: bob, from: now(), until: now() };
    for name in ["Ada", "Bob"] {
        let mut people = given.rooms().people().clone();
        people.apply(&PeopleChange::Absence(absence.clone()));
        people.apply(&PeopleChange::Erased(person(&given, name)));
        assert_eq!(people.absences().count(), 0, "{name}");
    }
}
