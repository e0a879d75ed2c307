//! The ballot where asked or always, its suspension, and votes that are not valid at their end.

use pluriel_council::Actor;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    events::LapseGround,
    proof,
    standing_orders::{AfterNotValid, BallotWhen},
    turnout::{total, turnout},
    words::{Position, Stage},
};
use pluriel_rules::Outcome;

use crate::setting::*;

fn asked(house: &mut House, opinion: OpinionId) {
    house.by("Haies", ask_ballot(opinion)).then_kinds(&["ballot_asked"]);
    house.by("Haies", ask_ballot(opinion)).then(&[]);
    house.by("Voirie", ask_ballot(opinion)).refused("opinions-not-in-electorate");
    house.by("Mares", ask_ballot(opinion)).then_kinds(&["ballot_asked"]);
}

#[test]
fn two_organisations_ask_and_what_was_said_in_the_call_counts_for_nothing() {
    let mut house = house();
    let opinion = house.called("assemblee");
    house.positions(opinion, "++++++++++");
    asked(&mut house, opinion);
    house.by("Prairies", Recuse { opinion }).accepted();
    let (electorate, closes) = (house.call(opinion).electorate_hash.clone(), house.call(opinion).closes);
    house.clock_without_deadlines(closes);
    house.when(Actor::Pluriel, CloseCall { opinion }).then_kinds(&["ballot_opened"]);
    house.when(Actor::Pluriel, CloseCall { opinion }).refused("opinions-not-due");
    let ballot = house.call(opinion);
    assert!(ballot.is_ballot && ballot.positions.is_empty() && ballot.electorate_hash == electorate);
    // Opened on Tuesday 27 January at 0 h: five working days, until Tuesday 3 February, 24 h.
    assert_eq!(ballot.closes, at("2026-02-03T23:00:00Z"));
    assert_eq!(total(&turnout(house.opinion(opinion), ballot)).asked, 9);
    house.by("Haies", Recuse { opinion }).refused("opinions-no-recusal");
    house.by("Haies", ask_ballot(opinion)).refused("opinions-no-call");
    house.by("Haies", extend(opinion)).refused("opinions-no-call");
    house.by("Prairies", house.position(opinion, Position::Supports)).refused("opinions-recused");
    house.positions(opinion, "+++++----");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    house.by("Mares", house.position(opinion, Position::Supports)).refused("opinions-call-closed");
    house.when(Actor::Pluriel, CloseCall { opinion }).then_kinds(&["ballot_closed", "adopted"]);
    house.when(Actor::Pluriel, CloseCall { opinion }).then(&[]);
    assert_eq!(house.opinion(opinion).calls.len(), 2);
    assert!(house.opinion(opinion).calls[0].closing.is_none(), "positions of the call stay sealed");
    let proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert_eq!(proof.counted.len(), 9);
    proof::verify(&proof).unwrap();
}

#[test]
fn one_organisation_is_not_enough_and_a_ballot_that_always_comes_is_not_asked_for() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.by("Haies", ask_ballot(opinion)).accepted();
    house.positions(opinion, "++++++....");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Adopted);

    let mut full = council();
    let mut always = orders();
    always.ballot.when = BallotWhen::Always;
    full.when(SECRETARIAT, SetStandingOrders { orders: always }).accepted();
    let opinion = full.called("jardins");
    full.by("Haies", ask_ballot(opinion)).refused("opinions-ballot-always");
    let closes = full.call(opinion).closes;
    full.clock(closes);
    assert_eq!(full.stage(opinion), Stage::Ballot);
    let version = full.opinion(opinion).text.version;
    let block = full.opinion(opinion).text.blocks[1].id;
    let change = Revise {
        opinion,
        block,
        seen: version,
        before: paragraph("a"),
        wording: paragraph("b"),
        nature: pluriel_opinions::substance::Nature::Form,
        concerns: Vec::new(),
    };
    full.by("Ronces", change).refused("opinions-not-to-revise");
}

#[test]
fn a_suspension_stops_the_clock_gives_its_time_back_and_has_a_bound() {
    let mut house = house();
    let opinion = house.called("jardins");
    let suspend = |reasons: &str| SuspendBallot { opinion, reasons: reasons.into() };
    house.when(SECRETARIAT, suspend("Panne.")).refused("opinions-no-ballot");
    asked(&mut house, opinion);
    let closes = house.call(opinion).closes;
    house.clock(closes);
    house.by("Haies", suspend("Panne.")).refused("access-denied");
    house.when(SECRETARIAT, suspend(" ")).refused("field-required");
    house.when(SECRETARIAT, ResumeBallot { opinion }).refused("opinions-not-suspended");
    house.clock(at("2026-01-29T09:00:00Z"));
    house.when(SECRETARIAT, suspend("Panne.")).then_kinds(&["ballot_suspended"]);
    house.by("Haies", house.position(opinion, Position::Supports)).refused("opinions-ballot-suspended");
    house.clock(at("2026-02-04T09:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Suspended, "the former end passes and nothing is closed");
    house.clock(at("2026-02-05T09:00:00Z"));
    house.when(SECRETARIAT, ResumeBallot { opinion }).then_kinds(&["ballot_resumed"]);
    // Seven days are added to Tuesday 3 February.
    assert_eq!(house.call(opinion).closes, at("2026-02-10T23:00:00Z"));
    house.when(SECRETARIAT, suspend("Encore.")).accepted();
    house.clock(at("2026-02-19T22:59:59Z"));
    assert_eq!(house.stage(opinion), Stage::Suspended);
    house.clock(at("2026-02-19T23:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Ballot, "ten working days, and it resumes by itself");
}

/// A call under the rule of a quorum, with what follows when it is missed.
fn with_quorum(after: AfterNotValid) -> (House, OpinionId) {
    let mut house = council();
    let mut orders = orders();
    orders.ballot.not_valid = after;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    let held = house.meeting(1, "assemblee", "2026-01-05T15:00:00Z", false);
    let opinion = house.referred("Ronces", "assemblee");
    house.by("Semences", Sponsor { opinion }).accepted();
    let rule = Admit { rule: Some("Quorum".into()), rule_chosen_at: Some(held), ..admit(opinion) };
    house.when(SECRETARIAT, rule).accepted();
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    house.positions(opinion, "++++......");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    (house, opinion)
}

#[test]
fn a_vote_that_is_not_valid_is_extended_once_and_tells_nothing_of_what_was_said() {
    let (mut house, opinion) = with_quorum(AfterNotValid::Extension);
    house.when(Actor::Pluriel, CloseCall { opinion }).then_kinds(&["found_not_valid", "call_prolonged"]);
    let call = house.call(opinion);
    assert_eq!((house.stage(opinion), call.closing.is_some()), (Stage::Call, false));
    // The call ended on Monday 26 January: five working days more.
    assert_eq!((call.closes, call.is_second_call()), (at("2026-02-02T23:00:00Z"), false));
    house.by("Haies", house.position(opinion, Position::Opposes)).accepted();
    house.clock(at("2026-02-02T23:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Adopted, "a fifth that opposes reaches the quorum");

    let (mut house, opinion) = with_quorum(AfterNotValid::Extension);
    house.clock(house.now);
    house.clock(at("2026-02-02T23:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Lapsed, "once");
    assert_eq!(house.opinion(opinion).lapsed, Some(LapseGround::NotValid));
}

#[test]
fn in_a_second_call_every_quorum_reads_true_and_the_proof_says_so() {
    let (mut house, opinion) = with_quorum(AfterNotValid::SecondCall);
    house.clock(house.now);
    assert!(house.call(opinion).is_second_call());
    house.clock(at("2026-02-02T23:00:00Z"));
    assert_eq!(house.stage(opinion), Stage::Adopted, "four supports of four expressed");
    let mut proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap();
    assert!(proof.second_call);
    assert_eq!(proof::verify(&proof).unwrap().outcome, Outcome::Adopted);
    proof.second_call = false;
    assert!(proof::verify(&proof).is_err());
}
