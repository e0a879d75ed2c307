//! From a question to its admission.

use pluriel_council::{Actor, Arg, Event as _};
use pluriel_opinions::{
    commands::*,
    events::{DeclineGround, Event},
    words::{Publicity, Stage, Task},
};
use serde_json::json;

use crate::setting::*;

#[test]
fn a_question_has_a_number_a_window_and_its_text_from_its_reception() {
    let mut house = house();
    let decision =
        house.by("Ronces", question("jardins")).then_kinds(&["referred", "block_added", "block_added"]);
    assert_eq!(decision.address.as_deref(), Some("/saisines/1"));
    let names: Vec<_> = decision.events[0].texts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["title", "question", "context", "links"]);
    let Event::Referred(referred) = &decision.events[0].event else { panic!() };
    // 60 days from 12 January end on Friday 13 March.
    assert_eq!(referred.window_ends, at("2026-03-13T23:00:00Z"));
    let opinion = house.opinion(referred.opinion);
    assert_eq!((opinion.stage, opinion.text.version, opinion.text.blocks.len()), (Stage::Referred, 1, 2));
    assert_eq!(opinion.address(), "/saisines/1");
    let body = decision.events[0].event.body();
    assert!(!body.contains("haies"), "free text stays out of bodies: {body}");
}

#[test]
fn who_may_ask() {
    let mut house = house();
    house.when(Actor::Visitor, question("jardins")).refused("access-sign-in");
    house.when(SECRETARIAT, question("jardins")).refused("access-denied");
    house.by("Ronces", question("services")).refused("opinions-not-in-formation");
    house.by("Ronces", question("inconnue")).refused("opinions-formation-unknown");
    house.by("Voirie", question("jardins")).accepted();
    let mut before_orders = council();
    before_orders.by("Ronces", question("jardins")).refused("opinions-no-standing-orders");
}

#[test]
fn every_field_at_fault_is_told_at_once() {
    let mut house = house();
    let mut command = question("jardins");
    command.title = "deux\nlignes".into();
    command.question = " ".into();
    command.links = "ftp://x".into();
    command.wanted = Some("2026-01-12".parse().unwrap());
    command.text = vec![Wording::Definition { term: String::new(), text: "x".repeat(6_001) }];
    let refusal = house.by("Ronces", command).refused("field-one-line");
    let faults: Vec<_> = refusal.fields.iter().map(|fault| (fault.field, fault.code)).collect();
    assert_eq!(
        faults,
        [
            ("title", "field-one-line"),
            ("question", "field-required"),
            ("links", "opinions-not-a-link"),
            ("wanted", "opinions-wanted-in-the-past"),
            ("term", "field-required"),
            ("text", "field-too-long"),
        ]
    );
    let mut command = question("jardins");
    command.links = "https://haies.example/\n".repeat(11);
    house.by("Ronces", command).refused("opinions-too-many-links");
    let mut command = question("jardins");
    command.text = vec![paragraph("encore"); 301];
    house.by("Ronces", command).refused("opinions-too-many-blocks");
}

#[test]
fn three_questions_are_open_at_most_and_the_same_one_is_told_where_it_is() {
    let mut house = house();
    let first = house.referred("Ronces", "jardins");
    let again = Refer { same_as: Some(first), ..question("jardins") };
    let refusal = house.by("Ronces", again).refused("opinions-asked-already");
    assert_eq!(refusal.args, [("address", Arg::Text("/saisines/1".into()))]);
    house.referred("Ronces", "jardins");
    house.referred("Ronces", "jardins");
    house.by("Ronces", question("jardins")).refused("opinions-too-many-referrals");
    house.by("Orties", question("jardins")).accepted();
    house.by("Semences", Sponsor { opinion: first }).accepted();
    house.when(SECRETARIAT, admit(first)).accepted();
    house.by("Ronces", question("jardins")).accepted();
}

#[test]
fn a_sponsor_is_of_another_group_and_not_affiliated() {
    let mut house = house();
    house.member(json!({"declare_affiliation": {"members": ["Ronces", "Ruches"], "nature": "control"}}));
    let opinion = house.referred("Ronces", "jardins");
    house.by("Ronces", Sponsor { opinion }).refused("opinions-sponsor-too-close");
    house.by("Orties", Sponsor { opinion }).refused("opinions-sponsor-too-close");
    house.by("Ruches", Sponsor { opinion }).refused("opinions-sponsor-too-close");
    house.when(SECRETARIAT, Sponsor { opinion }).refused("access-denied");
    house.by("Voirie", Sponsor { opinion }).then_kinds(&["sponsored"]);
    house.by("Voirie", Sponsor { opinion }).refused("opinions-sponsor-already");
    let ends = house.opinion(opinion).referral().unwrap().window_ends;
    house.clock_without_deadlines(ends);
    house.by("Haies", Sponsor { opinion }).refused("opinions-window-over");
}

#[test]
fn without_sponsors_a_question_declines_by_itself_with_the_count() {
    let mut house = house();
    let opinion = house.referred("Ronces", "jardins");
    let sponsored = house.referred("Orties", "jardins");
    house.by("Semences", Sponsor { opinion: sponsored }).accepted();
    let ends = house.opinion(opinion).referral().unwrap().window_ends;
    house.clock_without_deadlines(ends.plus_seconds(-1));
    house.when(Actor::Pluriel, DeclineUnsponsored { opinion }).refused("opinions-not-due");
    assert_eq!(house.clock(ends.plus_seconds(-1)), 0);
    assert_eq!(house.clock(ends), 1);
    assert_eq!((house.stage(opinion), house.stage(sponsored)), (Stage::Declined, Stage::Referred));
    let declined = house.opinion(opinion).referral().unwrap().declined.clone().unwrap();
    let count = DeclineGround::Sponsors { organisations: 0, needed: 1, groups: 0, groups_needed: 1 };
    assert_eq!(declined.ground, count);
    house.when(Actor::Pluriel, DeclineUnsponsored { opinion }).then(&[]);
    house.when(Actor::Pluriel, DeclineUnsponsored { opinion: sponsored }).refused("opinions-not-due");
    house.when(SECRETARIAT, DeclineUnsponsored { opinion }).refused("access-denied");
    house.when(SECRETARIAT, admit(opinion)).refused("opinions-not-referred");
}

#[test]
fn the_formation_declines_with_reasons() {
    let mut house = house();
    let opinion = house.referred("Ronces", "jardins");
    let decline = |reasons: &str, meeting| Decline { opinion, reasons: reasons.into(), meeting };
    house.by("Semences", decline("hors sujet", None)).refused("access-denied");
    house.when(SECRETARIAT, decline("", None)).refused("field-required");
    let other = house.meeting(1, "assemblee", "2026-01-05T15:00:00Z", false);
    house
        .when(SECRETARIAT, decline("hors sujet", Some(other)))
        .refused("opinions-meeting-of-another-formation");
    let held = house.meeting(2, "jardins", "2026-01-05T15:00:00Z", false);
    let decision = house.when(SECRETARIAT, decline("hors sujet", Some(held))).then_kinds(&["declined"]);
    assert_eq!(decision.events[0].texts, [("reasons", "hors sujet".to_owned())]);
    assert_eq!(house.stage(opinion), Stage::Declined);
    house.by("Semences", Sponsor { opinion }).refused("opinions-not-referred");
}

#[test]
fn a_meeting_that_took_the_question_up_is_enough() {
    let mut house = house();
    let opinion = house.referred("Ronces", "jardins");
    house.when(SECRETARIAT, admit(opinion)).refused("opinions-sponsors-missing");
    let to_come = house.meeting(1, "jardins", "2026-01-19T15:00:00Z", false);
    let cancelled = house.meeting(2, "jardins", "2026-01-05T15:00:00Z", true);
    let held = house.meeting(3, "jardins", "2026-01-05T15:00:00Z", false);
    house.when(SECRETARIAT, TakeUp { opinion, meeting: to_come }).refused("opinions-meeting-not-held");
    house.when(SECRETARIAT, TakeUp { opinion, meeting: cancelled }).refused("opinions-meeting-not-held");
    house.by("Ronces", TakeUp { opinion, meeting: held }).refused("access-denied");
    house.when(SECRETARIAT, TakeUp { opinion, meeting: held }).then_kinds(&["taken_up"]);
    house.when(SECRETARIAT, TakeUp { opinion, meeting: held }).then(&[]);
    house.when(SECRETARIAT, admit(opinion)).then_kinds(&["admitted"]);
    let rapporteurs = &house.opinion(opinion).admission.as_ref().unwrap().rapporteurs;
    assert_eq!(rapporteurs.len(), 1, "nobody reads when nobody sponsored");
}

#[test]
fn the_admission_fixes_number_rule_rapporteurs_publicity_and_limit() {
    let mut house = house();
    let opinion = house.referred("Ronces", "jardins");
    house.by("Semences", Sponsor { opinion }).accepted();
    house.by("Haies", Sponsor { opinion }).accepted();
    house.by("Ronces", admit(opinion)).refused("access-denied");
    let decision = house.when(SECRETARIAT, admit(opinion)).then_kinds(&["admitted"]);
    assert_eq!(decision.address.as_deref(), Some("/avis/1"));
    let admission = house.opinion(opinion).admission.clone().unwrap();
    assert_eq!((admission.number, admission.rule_name.as_str()), (1, "Majorité"));
    assert_eq!(admission.publicity, Publicity::Counts);
    assert_eq!(admission.last_call_by, at("2027-07-12T22:00:00Z"));
    let tasks: Vec<_> = admission.rapporteurs.iter().map(|one| (one.member, one.task)).collect();
    assert_eq!(tasks, [(house.id("Ronces"), Task::Pen), (house.id("Semences"), Task::Reader)]);
    assert_eq!(house.stage(opinion), Stage::Drafting);
    house.when(SECRETARIAT, admit(opinion)).refused("opinions-not-referred");
    assert_eq!(house.opinion(opinion).authors(), [house.id("Ronces")], "a reader is no author");
}

#[test]
fn the_formation_and_then_the_admission_choose_the_publicity() {
    let mut house = house();
    let named = house.admitted("assemblee");
    assert_eq!(house.opinion(named).admission.as_ref().unwrap().publicity, Publicity::Named);
    let opinion = house.referred("Orties", "assemblee");
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, Admit { publicity: Some(Publicity::Counts), ..admit(opinion) }).accepted();
    assert_eq!(house.opinion(opinion).admission.as_ref().unwrap().publicity, Publicity::Counts);
    house.member(json!({"define_formation": {"formation": "assemblee", "names": {"fr": "a", "en": "a"},
        "votes": ["jardins"], "publicity": "by_group"}}));
    let opinion = house.referred("Orties", "assemblee");
    house.by("Semences", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    assert_eq!(house.opinion(opinion).admission.as_ref().unwrap().publicity, Publicity::ByGroup);
}

#[test]
fn another_rule_of_the_list_needs_a_decision_of_the_formation() {
    let mut house = house();
    let opinion = house.referred("Ronces", "assemblee");
    house.by("Semences", Sponsor { opinion }).accepted();
    let with =
        |rule: &str, rule_chosen_at| Admit { rule: Some(rule.into()), rule_chosen_at, ..admit(opinion) };
    house.when(SECRETARIAT, with("Tirage au sort", None)).refused("opinions-rule-not-listed");
    house.when(SECRETARIAT, with("Broad carriage", None)).refused("opinions-rule-needs-decision");
    let held = house.meeting(1, "assemblee", "2026-01-05T15:00:00Z", false);
    house.when(SECRETARIAT, with("Broad carriage", Some(held))).accepted();
    let admission = house.opinion(opinion).admission.clone().unwrap();
    assert_eq!((admission.rule_name.as_str(), admission.rule_chosen_at), ("Broad carriage", Some(held)));
}

#[test]
fn a_rule_that_cannot_decide_is_refused_at_the_admission() {
    let mut house = house();
    let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    let opinion = house.referred("Ronces", "jardins");
    house.by("Semences", Sponsor { opinion }).accepted();
    let with = |rule: &str| Admit { rule: Some(rule.into()), rule_chosen_at: Some(held), ..admit(opinion) };
    house.when(SECRETARIAT, with("Onze")).refused("opinions-rule-cannot-be-met");
    house.when(SECRETARIAT, with("Pierres")).refused("opinions-rule-names-unknown-group");
    house.when(SECRETARIAT, with("Broad carriage")).refused("opinions-rule-needs-names");
    house.when(SECRETARIAT, with("Consent")).refused("opinions-rule-needs-names");
    let advisers = house.referred("Voirie", "services");
    house.by("Ronces", Sponsor { opinion: advisers }).accepted();
    house.when(SECRETARIAT, admit(advisers)).refused("opinions-nobody-votes");
}
