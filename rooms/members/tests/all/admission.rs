//! From a request to a seat: moderated, decided by a rule on a frozen electorate, in which silence is never support.

use pluriel_council::{
    Actor, Arg, Capacity, Event as _, PersonId, Standing, harness::Given, people::PeopleChange,
};
use pluriel_members::{
    Members, RequestId, RequestStage,
    events::{Event, RequestOutcome},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::setting::*;

/// Three more gardens vote: five in all. The council admits by a majority of its members in ten working days.
fn admitting() -> Given {
    let mut given = council();
    for name in ["Ruches", "Serres", "Vergers"] {
        accepted(&mut given, json!({"seat_member": {"name": name, "college": "jardins"}}));
    }
    accepted(&mut given, settings(&json!("Majority of members"), "named"));
    given
}

fn settings(rule: &Value, publicity: &str) -> Value {
    json!({"set_admission": {"formation": "pleniere", "rule": rule, "working_days": 10, "publicity": publicity, "is_open": true}})
}

fn asked() -> Value {
    json!({"organisation": "Les Haies", "url": "https://haies.example/", "college": "jardins", "kind": "usagers",
        "motives": "Elle plante.", "name": "Ève Exemple", "email": "eve@haies.example"})
}

fn only(given: &Given) -> RequestId {
    state(given).requests()[0].id
}

fn put(given: &mut Given) -> RequestId {
    ask_as(given, Actor::Visitor, json!({"ask_seat": asked()})).accepted();
    let request = only(given);
    accepted(given, json!({"put_request": {"request": request, "organisation": "Les Haies"}}));
    request
}

fn judge(given: &mut Given, name: &str, request: RequestId, position: &str) {
    let member = id(given, name);
    let command = json!({"judge_request": {"request": request, "position": position}});
    ask_as(given, delegate_of(member), command).accepted();
}

fn outcome(given: &Given, request: RequestId) -> RequestOutcome {
    let request = state(given).request(request).unwrap();
    request.put.as_ref().unwrap().decided.as_ref().unwrap().outcome
}

const AFTER: &str = "2025-12-09T09:00:00Z";

#[test]
fn a_request_becomes_a_seat_with_who_asked_as_its_administrator() {
    let mut given = admitting();
    let decision = ask_as(&mut given, Actor::Visitor, json!({"ask_seat": asked()})).accepted();
    let told: Vec<_> = decision.events.iter().map(|event| event.event.body()).collect();
    for personal in ["Ève", "eve@", "Haies"] {
        assert!(told.iter().all(|body| !body.contains(personal)), "{told:?}");
    }
    let request = only(&given);
    ask_as(&mut given, Actor::Visitor, json!({"put_request": {"request": request, "organisation": "x"}}))
        .refused("access-sign-in");
    accepted(&mut given, json!({"put_request": {"request": request, "organisation": "Les Haies"}}));
    for (name, position) in
        [("Les Ronces", "supports"), ("Ruches", "supports"), ("Serres", "supports"), ("Vergers", "opposes")]
    {
        judge(&mut given, name, request, position);
    }
    let voirie = id(&given, "Voirie");
    let position = json!({"judge_request": {"request": request, "position": "supports"}});
    ask_as(&mut given, delegate_of(voirie), position.clone()).refused("admission-not-in-electorate");
    given.at(at(AFTER));
    let ronces = id(&given, "Les Ronces");
    let late = ask_as(&mut given, delegate_of(ronces), position).refused("admission-over");
    assert!(late.args.iter().any(|(_, arg)| matches!(arg, Arg::Deadline(_))));
    assert_eq!(given.meet_deadlines::<Members>(), 1);
    assert_eq!(outcome(&given, request), RequestOutcome::Admitted);
    let haies = id(&given, "Les Haies");
    assert_eq!(state(&given).member(haies).unwrap().seat_at(at(AFTER)).unwrap().college.as_str(), "jardins");
    let people = given.rooms().people();
    let eve = people.by_email("eve@haies.example").unwrap().id;
    let held: Vec<_> = people.mandates_of(eve, at(AFTER)).map(|mandate| mandate.capacity).collect();
    assert_eq!(held, [Capacity::Administrator { member: haies }]);
    assert!(people.applicant(request.0).unwrap().until.is_some());
}

#[test]
fn the_electorate_is_frozen_and_an_exclusion_meanwhile_waits_for_the_closing() {
    let mut given = admitting();
    let request = put(&mut given);
    let closes = state(&given).request(request).unwrap().put.as_ref().unwrap().closes;
    let vergers = id(&given, "Vergers");
    accepted(
        &mut given,
        json!({"exclude_member": {"member": vergers, "last_day": "2025-11-25", "reason": "charte"}}),
    );
    let until = state(&given).member(vergers).unwrap().seats[0].period.until;
    assert_eq!(until, Some(closes));
    let ruches = id(&given, "Ruches");
    accepted(&mut given, json!({"suspend_member": {"member": ruches, "reason": "charte"}}));
    given.at(at("2025-11-26T09:00:00Z"));
    for name in ["Vergers", "Ruches", "Serres"] {
        judge(&mut given, name, request, "supports");
    }
    given.at(at(AFTER));
    given.meet_deadlines::<Members>();
    assert_eq!(outcome(&given, request), RequestOutcome::Admitted);
    assert!(state(&given).member(ruches).unwrap().suspended_at(at(AFTER)).is_some());
}

#[test]
fn a_member_proposes_and_nothing_goes_on_without_the_organisations_consent() {
    let mut given = admitting();
    let ronces = id(&given, "Les Ronces");
    let decision = ask_as(&mut given, delegate_of(ronces), json!({"propose_member": asked()})).accepted();
    let Event::ConsentAsked(first) = &decision.events[1].event else { panic!() };
    assert!(!decision.events[1].event.body().contains(first.secret.as_deref().unwrap()));
    let request = only(&given);
    let put = json!({"put_request": {"request": request, "organisation": "Les Haies"}});
    ask(&mut given, put.clone()).refused("admission-not-now");
    let consent =
        |key: &str, agrees: bool| json!({"give_consent": {"request": request, "key": key, "agrees": agrees}});
    ask_as(&mut given, Actor::Visitor, consent("0", true)).refused("admission-link-over");
    let again = accepted(&mut given, json!({"ask_consent": {"request": request}}));
    let Event::ConsentAsked(second) = &again.events[0].event else { panic!() };
    let (first, second) = (first.key.clone(), second.key.clone());
    ask_as(&mut given, Actor::Visitor, consent(&first, true)).refused("admission-link-over");
    ask_as(&mut given, Actor::Visitor, consent(&second, true)).accepted();
    ask_as(&mut given, Actor::Visitor, consent(&second, false)).refused("admission-link-over");
    accepted(&mut given, put);
    assert_eq!(state(&given).request(request).unwrap().stage, RequestStage::Open);
}

#[test]
fn a_rule_that_silence_meets_or_that_nothing_meets_is_refused() {
    let mut given = admitting();
    let by_silence = json!({"decision": {"opposition": {"at_most": "0/1", "of": "members"}}});
    ask(&mut given, settings(&by_silence, "named")).refused("admission-rule-by-silence");
    let never = json!({"decision": {"support": {"count": 99}}});
    ask(&mut given, settings(&never, "named")).refused("admission-rule-never-met");
    let by_name =
        json!({"decision": {"without_any_one": {"support": {"more_than": "1/2", "of": "members"}}}});
    accepted(&mut given, settings(&by_name, "named"));
    ask(&mut given, settings(&by_name, "by_group")).refused("members-choose");
    ask(&mut given, settings(&json!("Rien"), "named")).refused("admission-rule-unreadable");
    ask(&mut given, settings(&json!("Consent"), "counts")).refused("admission-rule-needs-names");
    let closed = json!({"set_admission": {"formation": "pleniere", "rule": "Consent", "working_days": 10,
        "publicity": "named", "is_open": false}});
    accepted(&mut given, closed);
    ask_as(&mut given, Actor::Visitor, json!({"ask_seat": asked()})).refused("admission-closed");
}

#[test]
fn what_is_wrong_with_a_request_is_told_at_once_and_invented_colleges_stay_apart() {
    let mut given = admitting();
    let wrong = json!({"ask_seat": {"organisation": "LES RONCES", "college": "essai", "motives": "", "name": "Ève",
        "email": "eve", "url": "haies"}});
    let refusal = ask_as(&mut given, Actor::Visitor, wrong).refused("members-named-twice");
    let fields: Vec<_> = refusal.fields.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["organisation", "url", "motives", "email", "college"]);
}

#[test]
fn a_person_has_one_voice_and_its_other_member_another_delegate() {
    let mut given = admitting();
    for (member, standing) in [("Les Ronces", "titular"), ("Ruches", "alternate")] {
        accepted(
            &mut given,
            json!({"add_delegate": {"member": member, "name": "Ada", "email": "ada@x.example", "standing": standing}}),
        );
    }
    let request = put(&mut given);
    let (ronces, ruches) = (id(&given, "Les Ronces"), id(&given, "Ruches"));
    let ada = given.rooms().people().by_email("ada@x.example").unwrap().id;
    let as_ = |person: PersonId, member, standing| Actor::Person {
        person,
        capacity: Capacity::Delegate { member, standing },
    };
    let position = json!({"judge_request": {"request": request, "position": "supports"}});
    let refusal = ask_as(&mut given, as_(ada, ruches, Standing::Alternate), position.clone())
        .refused("people-one-voice");
    assert!(refusal.args.contains(&("other", Arg::Member(ronces))));
    ask_as(&mut given, as_(ada, ronces, Standing::Titular), position).accepted();
}

#[test]
fn a_request_set_aside_is_over_and_its_reason_is_a_text() {
    let mut given = admitting();
    ask_as(&mut given, Actor::Visitor, json!({"ask_seat": asked()})).accepted();
    let request = only(&given);
    let aside = json!({"set_request_aside": {"request": request, "reason": "hors sujet"}});
    let decision = accepted(&mut given, aside.clone());
    assert!(decision.people.iter().any(|change| matches!(change, PeopleChange::Applicant(_))));
    assert_eq!(decision.events[0].texts, [("reason", "hors sujet".to_owned())]);
    ask(&mut given, aside).refused("admission-not-now");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::cases(24), ..ProptestConfig::default() })]

    /// Nobody is admitted without a support, and under a majority of members exactly when more than half support; what
    /// happens to seats meanwhile changes nothing.
    #[test]
    fn silence_is_never_support(said in prop::collection::vec(0usize..4, 5), leaves in any::<bool>()) {
        let mut given = admitting();
        let request = put(&mut given);
        if leaves {
            let serres = id(&given, "Serres");
            accepted(&mut given, json!({"end_seat": {"member": serres, "last_day": "2025-11-24"}}));
        }
        given.at(at("2025-11-26T09:00:00Z"));
        let names = ["Les Ronces", "Maraîchers réunis", "Ruches", "Serres", "Vergers"];
        for (name, said) in names.iter().zip(&said) {
            if let Some(position) = ["supports", "abstains", "opposes"].get(*said) {
                judge(&mut given, name, request, position);
            }
        }
        given.at(at(AFTER));
        given.meet_deadlines::<Members>();
        let supports = said.iter().filter(|said| **said == 0).count();
        let expected = if supports > 2 { RequestOutcome::Admitted } else { RequestOutcome::NotAdmitted };
        prop_assert_eq!(outcome(&given, request), expected);
        prop_assert_eq!(state(&given).by_name(&pluriel_members::skeleton("Les Haies")).is_some(), supports > 2);
    }
}
