//! The closing of a call: scenarios 2 and 3, and what follows each outcome.

use pluriel_council::{Actor, Event as _};
use pluriel_opinions::{
    adoption,
    commands::*,
    events::{Event, LapseGround},
    words::{Position, Stage},
};
use pluriel_rules::{Lang, Outcome, Speech, Standing};
use serde_json::json;

use crate::setting::*;

#[test]
fn the_electorate_does_not_move() {
    // Scenario 3: of ten members, five support, two abstain, three are silent.
    let mut house = house();
    let opinion = house.called("jardins");
    house.positions(opinion, "+++++00...");
    house.member(json!({"end_seat": {"member": house.id("Haies"), "last_day": "2026-01-13"}}));
    house.by("Prairies", Recuse { opinion }).refused("opinions-recusal-too-late");
    let closes = house.call(opinion).closes;
    assert_eq!(house.clock(closes), 1);
    assert_eq!(house.stage(opinion), Stage::NotCarried);
    let call = house.call(opinion);
    let evaluation = adoption::of_call(house.opinion(opinion), call).unwrap();
    let said = evaluation.headline(Speech::by_id(Lang::En));
    assert_eq!(said.outcome, "Not adopted: 5 of 10 members support it, 6 were needed.");
    assert_eq!(said.opposition.as_deref(), Some("Nobody opposes it."));
}

#[test]
fn a_sixth_support_before_the_closing_adopts_and_after_it_is_refused() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.positions(opinion, "+++++00...");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes.plus_seconds(-1));
    house.by("Mares", house.position(opinion, Position::Supports)).accepted();
    house.clock_without_deadlines(closes);
    house.by("Haies", house.position(opinion, Position::Supports)).refused("opinions-call-closed");
    house.clock(closes);
    assert_eq!(house.stage(opinion), Stage::Adopted);
    let evaluation = adoption::of_call(house.opinion(opinion), house.call(opinion)).unwrap();
    assert_eq!(evaluation.counts.in_favour(), 6);
}

#[test]
fn a_call_is_closed_once_by_pluriel_and_not_before_its_time() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.when(SECRETARIAT, CloseCall { opinion }).refused("access-denied");
    house.when(Actor::Pluriel, CloseCall { opinion }).refused("opinions-not-due");
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    house.when(Actor::Pluriel, CloseCall { opinion }).then_kinds(&["call_closed", "not_carried"]);
    house.when(Actor::Pluriel, CloseCall { opinion }).then(&[]);
}

#[test]
fn a_quorum_missed_says_nothing_of_the_text_and_an_opposition_may_reach_it() {
    // Scenario 2: 4 supports and 6 silent is not valid; a fifth who opposes adopts 4 of 5.
    let mut house = house();
    let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    for (signs, stage) in
        [("++++......", Stage::Lapsed), ("++++-.....", Stage::Adopted), ("++++-----.", Stage::NotCarried)]
    {
        let opinion = house.referred("Ronces", "jardins");
        house.by("Semences", Sponsor { opinion }).accepted();
        let rule = Admit { rule: Some("Quorum".into()), rule_chosen_at: Some(held), ..admit(opinion) };
        house.when(SECRETARIAT, rule).accepted();
        house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
        house.positions(opinion, signs);
        let closes = house.call(opinion).closes;
        house.clock(closes);
        assert_eq!(house.stage(opinion), stage, "{signs}");
        let lapsed = (stage == Stage::Lapsed).then_some(LapseGround::NotValid);
        assert_eq!(house.opinion(opinion).lapsed, lapsed);
        if lapsed.is_some() {
            let closing = house.call(opinion).closing.clone().unwrap();
            assert_eq!(closing.evaluation.unwrap().outcome(), Outcome::NotValid);
        }
    }
}

#[test]
fn under_counts_no_open_entry_ties_a_member_to_a_position() {
    let mut house = house();
    let opinion = house.called("jardins");
    let mut decided = Vec::new();
    for (name, _) in &VOTERS[..8] {
        let command = TakePosition {
            statement: "Nous sommes pour.".into(),
            ..house.position(opinion, Position::Supports)
        };
        decided.extend(house.by(name, command).accepted().events);
    }
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    let closing = house.when(Actor::Pluriel, CloseCall { opinion }).then_kinds(&["call_closed", "adopted"]);
    decided.extend(closing.events);
    decided.extend(
        house
            .by("Ronces", AmendStatement { opinion, statement: "Non.".into(), signs: false })
            .accepted()
            .events,
    );
    for event in decided.iter().filter(|event| !event.sealed) {
        let body = event.event.body();
        assert!(VOTERS.iter().all(|(name, _)| !body.contains(&house.id(name).to_string())), "{body}");
    }
    assert!(
        decided.iter().filter(|event| event.event.kind().name == "position_taken").all(|event| event.sealed)
    );
    let Event::CallClosed(event) = &closing_of(&decided) else { panic!() };
    let cells: Vec<_> = event.tallies.iter().map(|tally| (tally.groups.len(), tally.members)).collect();
    assert_eq!(
        cells,
        [(2, 4), (1, 3), (1, 3)],
        "communes and usagers, of two members each, are counted together"
    );
    assert_eq!(event.counted.len(), 8);
}

fn closing_of(events: &[pluriel_council::NewEvent<Event>]) -> Event {
    events.iter().find(|event| event.event.kind().name == "call_closed").unwrap().event.clone()
}

#[test]
fn where_named_the_closing_names_the_entries_that_counted() {
    let mut house = house();
    let opinion = house.called("assemblee");
    house.positions(opinion, "+?0-x+++..");
    house.positions(opinion, "-");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    let call = house.call(opinion);
    let closing = call.closing.as_ref().unwrap();
    let last = call.position_of(house.id("Ronces")).unwrap();
    assert_eq!((closing.counted.len(), closing.counted.last()), (8, Some(&last.seq)));
    assert!(!closing.counted.contains(&call.positions[&house.id("Ronces")].iter().next().unwrap().seq));
    let by_group: Vec<_> =
        closing.tallies.iter().map(|tally| (tally.groups[0].as_str(), tally.members)).collect();
    assert_eq!(by_group, [("communes", 2), ("fondations", 3), ("metiers", 3), ("usagers", 2)]);
    let carriage = adoption::of_call(house.opinion(opinion), call).unwrap().carriage.unwrap();
    let names = |standing| carriage.list(standing).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(Standing::Carried), ["fondations"]);
    assert_eq!(names(Standing::TooFewVoices), ["communes"]);
    assert_eq!(names(Standing::Divided), ["usagers"]);
}

#[test]
fn statements_are_amended_for_two_working_days_by_those_who_made_one() {
    let mut house = house();
    let opinion = house.called("jardins");
    house.positions(opinion, ".+++++++..");
    let stated =
        TakePosition { statement: "Sans les talus.".into(), ..house.position(opinion, Position::Opposes) };
    house.by("Ronces", stated).accepted();
    let amend = |statement: &str| AmendStatement { opinion, statement: statement.into(), signs: true };
    house.by("Ronces", amend("Avant.")).refused("opinions-no-statements");
    let closes = house.call(opinion).closes;
    house.clock(closes);
    house.by("Orties", amend("Moi aussi.")).refused("opinions-no-statement-made");
    house.by("Voirie", amend("Moi aussi.")).refused("opinions-not-in-electorate");
    let amended = house.by("Ronces", amend("Sans aucun talus.")).then_kinds(&["statement_amended"]);
    assert!(amended.events[0].sealed);
    assert!(house.call(opinion).statement_of(house.id("Ronces")).unwrap().signed);
    house.by("Ronces", amend("")).accepted();
    assert_eq!(house.call(opinion).statement_of(house.id("Ronces")), None);
    house.by("Ronces", amend("Tout de même.")).accepted();
    // Closed on Tuesday 27 January at 0 h: until Thursday 29, 24 h.
    house.clock(at("2026-01-29T22:59:59Z"));
    house.by("Ronces", amend("À temps.")).accepted();
    house.clock(at("2026-01-29T23:00:00Z"));
    house.by("Ronces", amend("Trop tard.")).refused("opinions-statements-over");
}

#[test]
fn a_text_that_was_not_carried_is_reworked_at_most_twice() {
    let mut house = house();
    let opinion = house.closed("assemblee", "+++++.....");
    house.by("Semences", Rework { opinion }).refused("opinions-not-the-pen");
    for round in 1..=2 {
        house.by("Ronces", Rework { opinion }).then_kinds(&["returned_to_drafting"]);
        assert_eq!(house.stage(opinion), Stage::Drafting);
        house.by("Ronces", Rework { opinion }).refused("opinions-not-to-rework");
        house.by("Ronces", Retitle { opinion, title: "Mieux".into() }).accepted();
        let version = house.opinion(opinion).text.version;
        house.by("Ronces", OpenCall { opinion, version }).accepted();
        let call = house.call(opinion);
        assert_eq!((call.number, call.version(), call.positions.len()), (round + 1, version, 0));
        let closes = call.closes;
        house.clock(closes);
        assert_eq!(house.stage(opinion), Stage::NotCarried);
    }
    house.by("Ronces", Rework { opinion }).refused("opinions-reworked-enough");
    house.clock(house.now.plus_seconds(6 * 86_400));
    assert_eq!(house.stage(opinion), Stage::Closed);
    assert_eq!(house.opinion(opinion).calls.len(), 3);
}

#[test]
fn a_text_nobody_takes_back_is_closed_after_ten_working_days() {
    let mut house = house();
    let opinion = house.closed("jardins", "+++++.....");
    house.when(Actor::Pluriel, CloseNotCarried { opinion }).refused("opinions-not-due");
    let end = at("2026-02-10T23:00:00Z");
    house.clock_without_deadlines(end);
    house.by("Ronces", Rework { opinion }).refused("opinions-rework-over");
    assert_eq!(house.clock(end.plus_seconds(-1)), 0);
    assert_eq!(house.clock(end), 1);
    assert_eq!(house.stage(opinion), Stage::Closed);
    house.when(Actor::Pluriel, CloseNotCarried { opinion }).then(&[]);
}
