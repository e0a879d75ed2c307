//! Which rules, and which electorates, no secret ballot is opened with; `without_any_one` over cells.

use pluriel_council::Actor;
use pluriel_opinions::{
    commands::*,
    events::LapseGround,
    secret_ballot::hangs_on,
    standing_orders::BallotWhen,
    tally::{Grain, LEAST_OF_A_SECRET_CELL, published_cells},
    words::{Position, Stage},
};
use proptest::prelude::*;
use serde_json::json;

use super::*;

const EACH: &str = r#"{"decision": {"every_college": {"support": {"at_least": "1/2", "of": "expressed"}}}}"#;
const OF_C: &str = r#"{"decision": {"support": {"at_least": "1/2", "of": "members", "in": "c"}}}"#;
const OF_A: &str = r#"{"decision": {"support": {"at_least": "1/2", "of": "members", "in": "a"}}}"#;
const BEYOND: &str = r#"{"decision": {"organisations_beyond_author": 3}}"#;
const OBJECTION: &str =
    r#"{"decision": {"all": [{"no_maintained_objection": {}}, {"support": {"count": 1}}]}}"#;
const ALONE: &str =
    r#"{"decision": {"without_any_one": {"support": {"more_than": "1/2", "of": "expressed"}}}}"#;

/// What the admission says of a rule in a council of these groups.
fn admitted(groups: &[(char, usize)], rule: &str, affiliated: bool) -> Result<(), &'static str> {
    let mut orders = secretly(MAJORITY);
    orders.own_rules.insert("Essai".into(), rule.parse().unwrap());
    // The orders themselves refuse a default rule about names: here it is another of the list that the admission chooses.
    orders.default_rule = "Quorum".into();
    let (mut house, members) = seated(groups, orders);
    if affiliated {
        house.member(json!({"declare_affiliation": {"nature": "control", "members": ["a2", "a3"]}}));
    }
    let (opinion, held) = referred(&mut house, &members);
    let admit = Admit { rule: Some("Essai".into()), rule_chosen_at: Some(held), ..admit(opinion) };
    let decided = house.when(SECRETARIAT, admit);
    let code = format!("{decided:?}");
    if code.starts_with("Outcome(Ok") {
        return Ok(());
    }
    let known = [
        "secret-rule-asks-each-group",
        "secret-rule-asks-group",
        "secret-rule-asks-who",
        "secret-rule-asks-affiliations",
        "secret-too-few",
    ];
    Err(known.into_iter().find(|known| code.contains(&format!("\"{known}\""))).unwrap_or("another reason"))
}

#[test]
fn a_secret_ballot_is_refused_for_the_rules_that_it_cannot_be_read_by() {
    let small: &[(char, usize)] = &[('a', 14), ('b', 9), ('c', 1)];
    let large: &[(char, usize)] = &[('a', 6), ('b', 5)];
    for (what, groups, rule, affiliated, expected) in [
        ("each group, one of them small", small, EACH, false, Err("secret-rule-asks-each-group")),
        ("each group, all large", large, EACH, false, Ok(())),
        ("a small group", small, OF_C, false, Err("secret-rule-asks-group")),
        ("a large group", small, OF_A, false, Ok(())),
        ("organisations beyond the author", large, BEYOND, false, Err("secret-rule-asks-who")),
        ("objections", large, OBJECTION, false, Err("secret-rule-asks-who")),
        ("without any one", large, ALONE, false, Ok(())),
        (
            "without any one, two of one organisation",
            large,
            ALONE,
            true,
            Err("secret-rule-asks-affiliations"),
        ),
        ("a majority, two of one organisation", large, MAJORITY, true, Ok(())),
        ("four members", &[('a', 4)], MAJORITY, false, Err("secret-too-few")),
        ("five members of two groups", &[('a', 4), ('b', 1)], MAJORITY, false, Ok(())),
    ] {
        assert_eq!(admitted(groups, rule, affiliated), expected, "{what}");
    }
}

#[test]
fn standing_orders_by_which_everything_is_secret_have_a_default_rule_that_can_be() {
    for (rule, refused) in
        [(MAJORITY, false), (EACH, false), (ALONE, false), (BEYOND, true), (OBJECTION, true)]
    {
        let checked = secretly(rule).check();
        assert_eq!(checked.is_err(), refused, "{rule}");
        if let Err(refusal) = checked {
            assert_eq!(refusal.fields[0].code, "secret-orders-default-rule");
        }
        let mut asked = secretly(rule);
        asked.ballot.when = BallotWhen::Asked;
        assert!(asked.check().is_ok(), "where ballots are asked for, the call may decide");
    }
}

#[test]
fn members_who_step_aside_may_make_a_secret_ballot_impossible_and_nobody_votes_otherwise() {
    // Group b has five members, and a condition of its own: without one of them it is counted with a.
    let of_b = OF_C.replace("\"c\"", "\"b\"");
    let mut council = Grouped::called(&[('a', 7), ('b', 5)], secretly(&of_b));
    council.house.by("b2", Recuse { opinion: council.opinion }).accepted();
    let closes = council.house.call(council.opinion).closes;
    council.house.clock_without_deadlines(closes);
    council.house.when(Actor::Pluriel, CloseCall { opinion: council.opinion }).then_kinds(&["lapsed"]);
    assert_eq!(council.house.stage(council.opinion), Stage::Lapsed);
    assert_eq!(council.house.opinion(council.opinion).lapsed, Some(LapseGround::NoSecretBallot));

    // Where it was asked for, the call decides in its place.
    let mut orders = secretly(&of_b);
    orders.ballot.when = BallotWhen::Asked;
    let mut council = Grouped::called(&[('a', 7), ('b', 5)], orders);
    for member in ["a1", "a2"] {
        council.house.by(member, ask_ballot(council.opinion)).accepted();
    }
    council.house.by("b2", Recuse { opinion: council.opinion }).accepted();
    for member in ["b1", "b3", "b4", "b5"] {
        let position = council.house.position(council.opinion, Position::Supports);
        council.house.by(member, position).accepted();
    }
    assert_eq!(council.close().len(), 2);
    assert_eq!(council.house.stage(council.opinion), Stage::Adopted);
}

#[test]
fn a_secret_ballot_that_cannot_be_held_is_not_asked_for() {
    let mut orders = secretly(MAJORITY);
    orders.ballot.when = BallotWhen::Asked;
    orders.own_rules.insert("Essai".into(), EACH.parse().unwrap());
    let mut council = Grouped::called(&[('a', 7), ('b', 2)], orders);
    let refusal = council.house.by("a1", ask_ballot(council.opinion)).refused("secret-rule-asks-each-group");
    assert!(
        refusal.args.iter().any(|(name, value)| *name == "cells" && *value == "a + b".into()),
        "{refusal:?}"
    );
}

#[test]
fn without_any_one_takes_one_member_out_of_any_cell_and_position() {
    // Seven of twelve who express themselves: without one of them it is six of eleven, still more than half; six of eleven would not
    // stand without one.
    for (supports, opposes, holds) in [(7, 5, true), (6, 5, false)] {
        let mut council = Grouped::voting(&[('a', 7), ('b', 5)], secretly(ALONE));
        let in_a: usize = supports - 2;
        council.cast_all('a', [in_a, 7 - in_a, 0]);
        council.cast_all('b', [2, opposes - (7 - in_a), 12 - supports - opposes]);
        let events = council.close();
        let kinds: Vec<_> = events.iter().map(|event| pluriel_council::Event::kind(event).name).collect();
        let word = if holds { "adopted" } else { "not_carried" };
        if council.house.stage(council.opinion) != Stage::Lapsed {
            assert_eq!(kinds, ["ballot_closed", word], "{supports} of {}", supports + opposes);
        }
        let stage = if holds { Stage::Adopted } else { Stage::NotCarried };
        assert_eq!(council.house.stage(council.opinion), stage);
    }
}

#[test]
fn an_interest_found_later_has_the_ballot_taken_from_each_position_in_turn() {
    let rule = MAJORITY.parse().unwrap();
    // 13 of 24 support: without one of them it is 12 of 23, still more than half; 12 of 23 hang on each, whoever it was.
    for ([supports, opposes], hangs) in [([13, 11], false), ([12, 11], true)] {
        let mut council = Grouped::voting(&[('a', 14), ('b', 10)], secretly(MAJORITY));
        council.cast_all('a', [supports - 5, 14 - (supports - 5), 0]);
        council.cast_all('b', [5, opposes - (14 - (supports - 5)), 0]);
        let events = council.close();
        let [Event::BallotClosed(closed), _] = events.as_slice() else { panic!("{events:?}") };
        let electorate = &council.house.call(council.opinion).electorate;
        let member = council.house.id("b1");
        assert_eq!(
            hangs_on(&rule, electorate, &closed.tallies, member),
            hangs,
            "{supports} against {opposes}"
        );
        assert!(!hangs_on(
            &rule,
            electorate,
            &closed.tallies,
            pluriel_council::MemberId(pluriel_council::Id::from_bits(9))
        ));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: crate::cases(64), ..ProptestConfig::default() })]

    #[test]
    fn every_cell_of_a_secret_ballot_has_five_members_or_is_the_whole(
        sizes in prop::collection::vec(1usize..9, 1..6),
        recused in prop::collection::btree_set(0usize..40, 0..4),
    ) {
        let electors = sizes.iter().enumerate().flat_map(|(group, size)| {
            (0..*size).map(move |rank| pluriel_opinions::electorate::Elector {
                id: pluriel_council::MemberId(pluriel_council::Id::from_bits((group * 100 + rank) as u128)),
                group: format!("g{group}").parse().unwrap(),
                author: false,
                affiliation: None,
            })
        });
        let electorate = pluriel_opinions::electorate::Electorate::of(electors);
        let out = electorate.electors().enumerate().filter(|(place, _)| recused.contains(place));
        let out = out.map(|(_, elector)| (elector.id, now())).collect();
        let cells = published_cells(&electorate, &out, Grain::Secret);
        for cell in &cells {
            let members = electorate.electors().filter(|elector| cell.contains(&elector.group) && !out.contains_key(&elector.id));
            prop_assert!(members.count() >= LEAST_OF_A_SECRET_CELL || cells.len() == 1);
        }
    }
}
