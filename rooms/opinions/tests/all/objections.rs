//! Objections: raised in public, answered, lifted or maintained, void, set aside.

use pluriel_council::{Actor, Arg};
use pluriel_opinions::{
    OpinionId, adoption,
    commands::*,
    deadlines,
    standing_orders::{ObjectionForm, StandingOrders},
    state::Objection,
    words::{ObjectionEnd, Position, Publicity, Stage},
};
use serde_json::json;

use crate::setting::*;

/// Standing orders under which an objection names passages and a remedy, and holds an opinion.
fn with_remedy() -> StandingOrders {
    let mut orders = orders();
    orders.call.objection = ObjectionForm::Remedy;
    orders.call.objector_working_days = 5;
    orders.call.hold_working_days = 5;
    orders
}

fn house_with_remedy() -> House {
    let mut house = council();
    house.when(SECRETARIAT, SetStandingOrders { orders: with_remedy() }).accepted();
    house
}

/// A call under the rule of consent, by name.
fn of_consent(house: &mut House) -> OpinionId {
    let held = house.meeting(1, "assemblee", "2026-01-05T15:00:00Z", false);
    let opinion = house.referred("Ronces", "assemblee");
    house.by("Semences", Sponsor { opinion }).accepted();
    let consent = Admit { rule: Some("Consent".into()), rule_chosen_at: Some(held), ..admit(opinion) };
    house.when(SECRETARIAT, consent).accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    opinion
}

fn opposing(house: &House, opinion: OpinionId, reasons: &str) -> TakePosition {
    TakePosition { reasons: reasons.into(), ..house.position(opinion, Position::Opposes) }
}

fn last(house: &House, opinion: OpinionId) -> &Objection {
    house.call(opinion).objections.last().unwrap()
}

fn answered(house: &mut House, opinion: OpinionId) -> Objection {
    let objection = last(house, opinion).id;
    house.by("Ronces", AnswerObjection { opinion, objection, text: "Les talus y sont.".into() }).accepted();
    last(house, opinion).clone()
}

#[test]
fn where_positions_are_named_reasons_are_public_at_once_and_answered() {
    let mut house = house();
    let opinion = of_consent(&mut house);
    let decision = house
        .by("Orties", opposing(&house, opinion, "Et les talus ?"))
        .then_kinds(&["position_taken", "objection_raised"]);
    assert!(decision.events[0].sealed && !decision.events[1].sealed);
    let objection = last(&house, opinion).clone();
    // Raised on Monday 12 January: five working days.
    assert_eq!(objection.answer_by, at("2026-01-19T23:00:00Z"));
    let answer = AnswerObjection { opinion, objection: objection.id, text: "Les talus y sont.".into() };
    house.by("Semences", answer.clone()).refused("opinions-not-the-pen");
    house.by("Ronces", AnswerObjection { text: " ".into(), ..answer.clone() }).refused("field-required");
    let settle = |lifted| SettleObjection { opinion, objection: objection.id, lifted };
    house.by("Orties", settle(false)).refused("opinions-objection-unanswered");
    house.by("Ronces", answer.clone()).then_kinds(&["objection_answered"]);
    house.by("Ronces", answer).refused("opinions-objection-answered");
    house.by("Haies", settle(true)).refused("opinions-objection-of-another");
    // Ten working days to reply.
    assert_eq!(last(&house, opinion).answer.unwrap().reply_by, at("2026-01-26T23:00:00Z"));
    house.by("Orties", settle(true)).then_kinds(&["objection_ended"]);
    house.by("Orties", settle(true)).refused("opinions-objection-over");
    assert_eq!(last(&house, opinion).end.unwrap().0, ObjectionEnd::Lifted);
    house.positions(opinion, "+.++++++++");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(
        house.stage(opinion),
        Stage::Adopted,
        "a lifted objection is an opposition and blocks nothing"
    );
}

#[test]
fn a_maintained_objection_counts_and_what_becomes_of_it_after_the_closing_changes_no_result() {
    let mut house = house();
    let opinion = of_consent(&mut house);
    house.positions(opinion, "+.++++++++");
    house.by("Orties", opposing(&house, opinion, "Et les talus ?")).accepted();
    let objection = answered(&mut house, opinion);
    house.by("Orties", SettleObjection { opinion, objection: objection.id, lifted: false }).accepted();
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::NotCarried);
    house.by("Orties", SettleObjection { opinion, objection: objection.id, lifted: true }).accepted();
    let call = house.call(opinion);
    assert!(call.objects(house.id("Orties")));
    assert!(!adoption::of_call(house.opinion(opinion), call).unwrap().adopted());
    house.clock(at("2026-03-01T00:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Closed);
    house
        .by("Orties", SettleObjection { opinion, objection: objection.id, lifted: true })
        .refused("opinions-objections-settled");
}

#[test]
fn silence_keeps_an_objection_or_leaves_it_unconfirmed_as_the_standing_orders_say() {
    let mut house = house();
    let opinion = house.called("assemblee");
    house.by("Orties", opposing(&house, opinion, "Et les talus ?")).accepted();
    let reply_by = answered(&mut house, opinion).answer.unwrap().reply_by;
    house.when(Actor::Pluriel, EndObjections { opinion }).then(&[]);
    house.clock_without_deadlines(reply_by);
    let objection = last(&house, opinion).id;
    let refusal = house
        .by("Orties", SettleObjection { opinion, objection, lifted: false })
        .refused("opinions-objection-reply-over");
    assert_eq!(refusal.args, [("ended", Arg::Deadline(reply_by))]);
    house.clock(reply_by);
    assert_eq!(last(&house, opinion).end.unwrap().0, ObjectionEnd::Maintained);

    let mut full = house_with_remedy();
    let opinion = objected(&mut full);
    let reply_by = answered(&mut full, opinion).answer.unwrap().reply_by;
    assert!(full.call(opinion).objects(full.id("Orties")));
    full.clock(reply_by);
    assert_eq!(last(&full, opinion).end.unwrap().0, ObjectionEnd::NotConfirmed);
    assert!(!full.call(opinion).objects(full.id("Orties")), "it blocks nothing");
}

/// A call in which Orties opposes and objects to the paragraph.
fn objected(house: &mut House) -> OpinionId {
    let opinion = house.called("assemblee");
    let block = house.opinion(opinion).text.blocks[1].id;
    let object = |blocks| Object {
        opinion,
        version: 1,
        blocks,
        reasons: "Et les talus ?".into(),
        remedy: "Ajouter les talus.".into(),
    };
    house.by("Orties", object(vec![block])).refused("opinions-objection-without-opposition");
    house.by("Orties", opposing(house, opinion, "Voyez mon objection.")).then_kinds(&["position_taken"]);
    assert!(!house.call(opinion).objects(house.id("Orties")), "reasons alone are a comment");
    house.by("Orties", object(Vec::new())).refused("opinions-objection-passages");
    house.by("Orties", Object { remedy: String::new(), ..object(vec![block]) }).refused("field-required");
    house.by("Orties", object(vec![block])).then_kinds(&["objection_raised"]);
    opinion
}

#[test]
fn an_objection_with_its_remedy_goes_on_while_its_member_opposes() {
    let mut house = house_with_remedy();
    let opinion = objected(&mut house);
    let first = last(&house, opinion).id;
    house.by("Orties", opposing(&house, opinion, "Encore.")).then_kinds(&["position_taken"]);
    assert!(house.call(opinion).objects(house.id("Orties")));
    let again = Object {
        opinion,
        version: 1,
        blocks: last(&house, opinion).blocks.clone(),
        reasons: "Mieux dit.".into(),
        remedy: "Ajouter les talus.".into(),
    };
    house.by("Orties", again).then_kinds(&["objection_ended", "objection_raised"]);
    assert_eq!(house.call(opinion).objection(first).unwrap().end.unwrap().0, ObjectionEnd::Replaced);
    house
        .by("Orties", house.position(opinion, Position::Supports))
        .then_kinds(&["position_taken", "objection_ended"]);
    assert_eq!(last(&house, opinion).end.unwrap().0, ObjectionEnd::Lifted);
    let mut light = self::house();
    let opinion = light.called("assemblee");
    let block = light.opinion(opinion).text.blocks[1].id;
    let apart = Object { opinion, version: 1, blocks: vec![block], reasons: "a".into(), remedy: "b".into() };
    light.by("Orties", apart).refused("opinions-objection-with-position");
}

#[test]
fn the_same_reasons_go_on_with_an_objection_and_others_replace_it() {
    let mut house = house();
    let opinion = house.called("assemblee");
    house.by("Orties", opposing(&house, opinion, "Et les talus ?")).accepted();
    let first = answered(&mut house, opinion).id;
    let kept = TakePosition { keeps: Some(first), ..opposing(&house, opinion, "Et les talus ?") };
    house.by("Orties", kept).then_kinds(&["position_taken"]);
    assert_eq!(house.call(opinion).objections.len(), 1);
    house.by("Orties", opposing(&house, opinion, "Et les mares ?")).then_kinds(&[
        "position_taken",
        "objection_ended",
        "objection_raised",
    ]);
    assert_eq!(house.call(opinion).objections.len(), 2);
    let of_another = TakePosition { keeps: Some(first), ..opposing(&house, opinion, "Et les talus ?") };
    house.by("Haies", of_another).then_kinds(&["position_taken", "objection_raised"]);
}

#[test]
fn under_counts_an_objection_is_public_only_if_its_member_asks_so() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.by("Orties", opposing(&house, opinion, "Et les talus ?")).then_kinds(&["position_taken"]);
    let held = *house.call(opinion).position_of(house.id("Orties")).unwrap();
    assert!(held.objection && held.raises.is_none() && house.call(opinion).objects(house.id("Orties")));
    let raised = TakePosition { raises: true, ..opposing(&house, opinion, "Et les talus ?") };
    house.by("Orties", raised).then_kinds(&["position_taken", "objection_raised"]);
    house
        .by("Orties", opposing(&house, opinion, "Et les talus ?"))
        .then_kinds(&["position_taken", "objection_ended"]);
    assert!(house.call(opinion).objects(house.id("Orties")), "it is sealed again, and still an objection");
}

#[test]
fn an_open_objection_holds_the_conclusion_and_not_the_clock() {
    let mut house = house_with_remedy();
    let opinion = objected(&mut house);
    let closes = house.call(opinion).closes;
    assert_eq!(closes, at("2026-01-26T23:00:00Z"));
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Call, "nobody has answered");
    house.by("Haies", house.position(opinion, Position::Supports)).refused("opinions-call-closed");
    answered(&mut house, opinion);
    house.clock_without_deadlines(at("2026-02-02T22:59:59Z"));
    house.when(Actor::Pluriel, CloseCall { opinion }).refused("opinions-not-due");
    // Five working days after Monday 26 January, in all.
    house.clock(at("2026-02-02T23:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::NotCarried);

    let mut lifted = house_with_remedy();
    let opinion = objected(&mut lifted);
    let objection = last(&lifted, opinion).id;
    lifted.clock(closes.plus_seconds(3_600));
    lifted.by("Orties", SettleObjection { opinion, objection, lifted: true }).accepted();
    assert_eq!(lifted.clock(lifted.now), 1, "nothing holds it any more");
    let call = lifted.call(opinion);
    let kept = &lifted.state().orders().unwrap().orders;
    let calendar = deadlines::calendar(lifted.given.rooms(), kept);
    assert_eq!(deadlines::conclusion(kept, &calendar, call), call.closes);
}

#[test]
fn the_objection_of_a_member_that_left_is_void() {
    let mut house = house();
    let opinion = of_consent(&mut house);
    house.positions(opinion, "+.++++++++");
    house.by("Orties", opposing(&house, opinion, "Et les talus ?")).accepted();
    house.member(json!({"end_seat": {"member": house.id("Orties"), "last_day": "2026-01-13"}}));
    house.clock(at("2026-01-14T09:00:00Z"));
    assert_eq!(last(&house, opinion).end.unwrap().0, ObjectionEnd::Void);
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Adopted);
    assert_eq!(house.call(opinion).electorate.len(), 10, "it keeps its line, and its opposition");
}

#[test]
fn an_objection_is_set_aside_by_three_quarters_and_a_majority_in_each_other_group() {
    // Orties is of the group of Ronces; the others judge, in the order of the voters.
    for (judgments, aside) in [
        ("..++++++++", true),
        ("..+++++++-", false), // communes 1 to 1
        ("..++-++-++", true),  // 6 of 8, two of three in two groups
        ("..++-++--+", false),
        ("..++++++..", false), // communes said nothing
        ("-.++++++++", true),  // the objector's own group does not matter
    ] {
        let mut house = house();
        let opinion = of_consent(&mut house);
        house.positions(opinion, "+.++++++++");
        house.by("Orties", opposing(&house, opinion, "Et les talus ?")).accepted();
        let objection = last(&house, opinion).id;
        let judge = |unfounded| JudgeObjection { opinion, objection, unfounded };
        house.by("Haies", judge(true)).refused("opinions-objection-to-be-answered");
        answered(&mut house, opinion);
        house.by("Orties", judge(true)).refused("opinions-objection-ones-own");
        house.by("Voirie", judge(true)).refused("opinions-not-in-electorate");
        for ((name, _), judgment) in VOTERS.iter().zip(judgments.chars()) {
            if judgment != '.' {
                house.by(name, judge(judgment == '-')).accepted();
                house.by(name, judge(judgment == '+')).accepted();
            }
        }
        let closes = house.call(opinion).closes;
        house.clock(closes);
        let end = last(&house, opinion).end.map(|(end, _)| end);
        assert_eq!(end == Some(ObjectionEnd::SetAside), aside, "{judgments}");
        assert_eq!(
            house.stage(opinion),
            if aside { Stage::Adopted } else { Stage::NotCarried },
            "{judgments}"
        );
        assert_eq!(house.opinion(opinion).admission.as_ref().unwrap().publicity, Publicity::Named);
        let proof = pluriel_opinions::proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
        pluriel_opinions::proof::verify(&proof).unwrap();
    }
}
