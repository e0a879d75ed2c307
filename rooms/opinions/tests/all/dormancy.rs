//! Dormancy: a member silent in three ballots is put out of the next electorates by its formation, and back at its first act.

use pluriel_meetings::MeetingId;
use pluriel_members::Members;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    dormancy::{Bar, silence},
    words::{Position, Stage},
};

use crate::setting::{House, SECRETARIAT, at, council, orders};

/// A house that knows dormancy.
fn knowing() -> House {
    let mut house = council();
    let mut orders = orders();
    orders.dormancy = true;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house
}

/// An opinion goes to the end of its call with these positions; what else is due is done.
fn voted(house: &mut House, formation: &str, signs: &str) {
    let opinion = house.called(formation);
    house.positions(opinion, signs);
    let closes = house.call(opinion).closes;
    assert!(house.clock(closes) > 0);
}

/// Three opinions on which "Prairies" said nothing, and a meeting that may decide.
fn after_three_silences(house: &mut House, formation: &str) -> MeetingId {
    for _ in 0..3 {
        voted(house, formation, "+++++++++.");
    }
    house.meeting(9, formation, "2026-01-05T15:00:00Z", false)
}

fn put(house: &House, name: &str, meeting: MeetingId) -> PutToSleep {
    PutToSleep {
        formation: "assemblee".parse().unwrap(),
        member: house.id(name),
        meeting,
        reasons: "Trois votes sans un mot.".into(),
    }
}

fn dormant(house: &House) -> Vec<pluriel_council::MemberId> {
    house.state().dormant_in(&"assemblee".parse().unwrap()).into_iter().collect()
}

/// Who is asked in a call that opens now.
fn asked(house: &mut House) -> (OpinionId, usize) {
    let opinion = house.called("assemblee");
    (opinion, house.call(opinion).electorate.len())
}

#[test]
fn the_formation_puts_out_whoever_was_silent_in_three_ballots_and_states_the_bar() {
    let mut house = knowing();
    let meeting = after_three_silences(&mut house, "assemblee");
    house.by("Ronces", put(&house, "Prairies", meeting)).refused("access-denied");
    let mut wordless = put(&house, "Prairies", meeting);
    wordless.reasons = String::new();
    house.when(SECRETARIAT, wordless).refused("field-required");
    house.when(SECRETARIAT, put(&house, "Haies", meeting)).refused("dormancy-not-silent");
    house.when(SECRETARIAT, put(&house, "Voirie", meeting)).refused("dormancy-no-vote");
    let other = house.meeting(8, "jardins", "2026-01-05T15:00:00Z", false);
    house.when(SECRETARIAT, put(&house, "Prairies", other)).refused("opinions-meeting-of-another-formation");
    let decision =
        house.when(SECRETARIAT, put(&house, "Prairies", meeting)).then_kinds(&["member_put_to_sleep"]);
    assert_eq!(decision.address.as_deref(), Some("/regles/sommeil"));
    let held = house.state().dormant().next().unwrap().clone();
    assert_eq!(held.before, Bar { members: 10, needed: vec![6] });
    assert_eq!(held.after, Bar { members: 9, needed: vec![5] });
    assert_eq!((held.silent_in.len(), held.since), (3, house.now));
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).refused("dormancy-already");
}

#[test]
fn the_next_electorates_are_without_it_and_the_record_says_who_was_put_out() {
    let mut house = knowing();
    let meeting = after_three_silences(&mut house, "assemblee");
    let before = house.called("assemblee");
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).accepted();
    assert_eq!(house.call(before).electorate.len(), 10, "a call that is open keeps its electorate");
    let (opinion, members) = asked(&mut house);
    assert_eq!((members, &house.call(opinion).dormant), (9, &vec![house.id("Prairies")]));
    let position = house.position(opinion, Position::Supports);
    house.by("Prairies", position).refused("opinions-not-in-electorate");
    let other = house.called("jardins");
    assert_eq!(house.call(other).electorate.len(), 10, "another formation decides for itself");
}

#[test]
fn its_first_act_that_everybody_sees_brings_it_back_and_three_new_silences_are_needed() {
    let mut house = knowing();
    let meeting = after_three_silences(&mut house, "assemblee");
    house.by("Prairies", ComeBack {}).refused("dormancy-awake");
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).accepted();
    let opinion = house.admitted("assemblee");
    house.by("Prairies", Comment { opinion, block: None, text: "Et nous ?".into(), quote: None }).accepted();
    assert_eq!((dormant(&house), asked(&mut house).1), (Vec::new(), 10));
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).refused("dormancy-not-silent");
    house.clock(house.now.plus_seconds(60 * 86_400));
    after_three_silences(&mut house, "assemblee");
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).accepted();
    house.by("Haies", ComeBack {}).refused("dormancy-awake");
    house.by("Prairies", ComeBack {}).then_kinds(&["member_came_back"]);
    assert_eq!((dormant(&house), asked(&mut house).1), (Vec::new(), 10));
}

#[test]
fn a_position_taken_in_an_earlier_call_brings_it_back_when_the_closing_tells_it_and_not_before() {
    let mut house = knowing();
    let meeting = after_three_silences(&mut house, "assemblee");
    let earlier = house.called("assemblee");
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).accepted();
    let position = house.position(earlier, Position::Supports);
    house.by("Prairies", position).accepted();
    assert_eq!(dormant(&house), [house.id("Prairies")], "what is sealed tells nobody");
    let closes = house.call(earlier).closes;
    house.clock(closes);
    assert_ne!(house.stage(earlier), Stage::Call);
    assert!(dormant(&house).is_empty());
}

#[test]
fn a_silence_counts_where_who_took_part_is_published() {
    let mut house = knowing();
    after_three_silences(&mut house, "jardins");
    let prairies = house.id("Prairies");
    assert_eq!(silence(house.state(), &"jardins".parse().unwrap(), prairies), None, "counts tell no silence");
    after_three_silences(&mut house, "assemblee");
    let silent = silence(house.state(), &"assemblee".parse().unwrap(), prairies).unwrap();
    assert_eq!(silent.len(), 3);
    voted(&mut house, "assemblee", ".........+");
    assert_eq!(silence(house.state(), &"assemblee".parse().unwrap(), prairies), None, "it spoke again");
}

#[test]
fn standing_orders_without_dormancy_put_nobody_out_and_wake_everybody() {
    let mut house = knowing();
    let meeting = after_three_silences(&mut house, "assemblee");
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).accepted();
    house.when(SECRETARIAT, SetStandingOrders { orders: orders() }).accepted();
    assert!(dormant(&house).is_empty());
    assert_eq!(asked(&mut house).1, 10);
    house.when(SECRETARIAT, put(&house, "Orties", meeting)).refused("dormancy-off");
}

#[test]
fn a_formation_keeps_what_it_needs_to_decide() {
    let mut house = knowing();
    for _ in 0..3 {
        voted(&mut house, "assemblee", "+.........");
    }
    let meeting = house.meeting(9, "assemblee", "2026-01-05T15:00:00Z", false);
    let mut orders = orders();
    orders.dormancy = true;
    orders.rules.push("Dix".into());
    orders.own_rules.insert("Dix".into(), r#"{"decision": {"support": {"count": 10}}}"#.parse().unwrap());
    orders.default_rule = "Dix".into();
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house.when(SECRETARIAT, put(&house, "Prairies", meeting)).refused("dormancy-nothing-decides");
    let members = house.given.rooms().of::<Members>();
    assert!(members.voters(&"assemblee".parse().unwrap(), at("2026-01-12T09:00:00Z")).len() == 10);
}
