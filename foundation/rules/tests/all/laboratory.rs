//! The laboratory, against definitions.

use std::collections::BTreeSet;

use num_bigint::BigInt;
use pluriel_rules::{
    Cell, CollegeId, Comparison, Fraction, Game, GroupTally, Model, Organisations, Outcome, Paradox,
    Position, PositionCounts, Published, Replayed, Rule, Situation, compare, examine, minimal_winning,
    participation_paradox, replay,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::council::council;
use crate::random::{self, rule, settings};
use crate::reference::{self, Scope};

/// The figures of a game, coalition by coalition.
fn by_definition(rule: &Value, scope: &Scope, game: Game) -> Value {
    let others = match game {
        Game::AllSpeak => Position::Opposes { objection: false },
        Game::OthersSilent => Position::Silent,
    };
    let ids: Vec<String> = scope.members().iter().map(|member| member.id.to_string()).collect();
    let members = ids.len();
    let wins: Vec<bool> = (0..1_usize << members)
        .map(|coalition| {
            let position =
                |index: usize| if coalition >> index & 1 == 1 { Position::Supports } else { others };
            let scope = (0..members).fold(scope.clone(), |scope, index| scope.with(index, position(index)));
            reference::adopts(rule, &scope)
        })
        .collect();
    let factorial = |number: usize| (1..=number).map(BigInt::from).product::<BigInt>();
    let size = |coalition: usize| coalition.count_ones() as usize;
    let all = wins.len() - 1;
    let mut banzhaf = serde_json::Map::new();
    let mut shapley = serde_json::Map::new();
    for (index, id) in ids.iter().enumerate() {
        let swings = (0..wins.len()).filter(|coalition| {
            coalition >> index & 1 == 0 && !wins[*coalition] && wins[coalition | 1 << index]
        });
        let swings: Vec<usize> = swings.map(size).collect();
        banzhaf.insert(id.clone(), json!(Fraction::share(swings.len(), 1_usize << (members - 1))));
        let orders: BigInt =
            swings.iter().map(|before| factorial(*before) * factorial(members - before - 1)).sum();
        shapley.insert(id.clone(), json!(Fraction::share(orders, factorial(members))));
    }
    let alone = |who: &dyn Fn(usize) -> bool| {
        (0..members).filter(|index| who(*index)).map(|index| ids[index].clone()).collect::<BTreeSet<_>>()
    };
    json!({
        "banzhaf": banzhaf,
        "shapley": shapley,
        "decisiveness": Fraction::share(wins.iter().filter(|wins| **wins).count(), wins.len()),
        "smallest_winning": (0..wins.len()).filter(|coalition| wins[*coalition]).map(size).min(),
        "smallest_blocking": (0..wins.len()).filter(|coalition| !wins[*coalition]).map(|coalition| members - size(coalition)).min(),
        "blocks_alone": alone(&|index| !wins[all & !(1 << index)]),
        "decides_alone": alone(&|index| wins[1 << index]),
    })
}

proptest! {
    #![proptest_config(settings(120))]

    #[test]
    fn figures_are_those_of_the_definitions(rule in rule(), council in random::council(6)) {
        let examination = examine(&Rule::from_json(&rule).unwrap(), &council).to_json();
        let scope = Scope::of(&council);
        for game in Game::BOTH {
            let found = &examination[game.word()];
            for (key, expected) in by_definition(&rule, &scope, game).as_object().unwrap() {
                prop_assert_eq!(&found[key], expected, "{} of {} by {}", key, game.word(), &rule);
            }
        }
    }
}

/// The figures of one member of each college of a council.
fn first_of_each(rule: &str, text: &str, game: &str, index: &str, ids: [&str; 3]) -> Vec<String> {
    let rule = Rule::parse(rule).unwrap();
    let examination = examine(&rule, &council(text)).to_json();
    ids.iter().map(|id| examination[game][index][id].as_str().unwrap().to_owned()).collect()
}

#[test]
fn s7_the_majority_of_ten() {
    let examination = examine(&Model::MajorityOfMembers.rule(), &council("E 10")).to_json();
    for game in Game::BOTH {
        let banzhaf = examination[game.word()]["banzhaf"].as_object().unwrap();
        assert_eq!(banzhaf.len(), 10);
        assert!(banzhaf.values().all(|value| value == "63/256"), "126/512");
    }
}

#[test]
fn s7_broad_carriage() {
    let (rule, text, ids) = (Model::BroadCarriage.json(), "A 5, B 4, C 3", ["A-1", "B-1", "C-1"]);
    assert_eq!(first_of_each(rule, text, "all_speak", "banzhaf", ids), ["7/64", "39/256", "113/512"]);
    assert_eq!(first_of_each(rule, text, "all_speak", "shapley", ids), ["107/2310", "233/3080", "538/3465"]);
    let examination = examine(&Rule::parse(rule).unwrap(), &council(text));
    let figures = examination.all_speak.figures.as_ref().unwrap();
    assert_eq!((figures.smallest_winning, figures.smallest_blocking), (Some(7), Some(2)));
    assert!(examination.all_speak.blocks_alone.is_empty());
}

#[test]
fn s7_double_majority() {
    let (rule, text, ids) = (Model::DoubleMajority.json(), "A 5, B 4, C 3", ["A-1", "B-1", "C-1"]);
    let same = |numbers: [u32; 3], found: Vec<String>| {
        let numbers = numbers.map(|number| Fraction::share(number, 1024).to_string());
        assert_eq!(found, numbers);
    };
    same([195, 219, 229], first_of_each(rule, text, "all_speak", "banzhaf", ids));
    same([231, 231, 231], first_of_each(rule, text, "others_silent", "banzhaf", ids));
}

#[test]
fn s7_a_condition_twice_is_the_condition() {
    let once = r#"{"every_college": {"support": {"at_least": "1/2", "of": "members"}}}"#;
    let examined = |decision: &str| {
        let rule = Rule::parse(&format!(r#"{{"decision": {decision}}}"#)).unwrap();
        examine(&rule, &council("A 4, B 3 author, C 1")).to_json()
    };
    assert_eq!(examined(once), examined(&format!(r#"{{"all": [{once}, {once}]}}"#)));
}

#[test]
fn an_approval_takes_its_part_of_everybodys_power() {
    let rule = r#"{"decision": {"support": {"more_than": "1/2", "of": "members"}},
        "then": [{"approval": {"by": "X", "within_days": 60, "silence": "none"}}]}"#;
    let examination = examine(&Rule::parse(rule).unwrap(), &council("E 3"));
    let figures = examination.all_speak.figures.unwrap();
    let with = figures.with_approvals.unwrap();
    // Of the 24 orders of three members and an authority, the authority is pivotal when third or last; of eight
    // coalitions of members four win.
    assert_eq!(with.authority.shapley.to_string(), "1/2");
    assert_eq!(with.authority.banzhaf.to_string(), "1/2");
    let member = with.power.values().next().unwrap();
    assert_eq!((member.shapley.to_string(), member.banzhaf.to_string()), ("1/6".into(), "1/4".into()));
    let without = figures.power.values().next().unwrap();
    assert_eq!((without.shapley.to_string(), without.banzhaf.to_string()), ("1/3".into(), "1/2".into()));
}

#[test]
fn organisations_of_several_seats_are_told_apart_from_members() {
    let rule = Rule::parse(r#"{"decision": {"support": {"count": 3}}}"#).unwrap();
    let examination = examine(&rule, &council("A 2 supports @x, B 2"));
    assert!(examination.all_speak.blocks_alone.is_empty());
    let names =
        |ids: &[pluriel_rules::OrganisationId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(names(&examination.all_speak.organisations_that_block), ["x"]);
    assert!(examination.all_speak.organisations_that_decide.is_empty());
    let two = Rule::parse(r#"{"decision": {"support": {"count": 2}}}"#).unwrap();
    assert_eq!(names(&examine(&two, &council("A 2 @x, B 2")).others_silent.organisations_that_decide), ["x"]);
}

#[test]
fn an_organisation_that_is_the_whole_council_leaves_nobody() {
    let rule = r#"{"decision": {"without_any_one": {"quorum": {"at_least": "1/3"}}}}"#;
    let examination = examine(&Rule::parse(rule).unwrap(), &council("A 2 @x")).to_json();
    for game in Game::BOTH {
        assert_eq!(examination[game.word()]["decisiveness"], "0/1", "of nobody, nobody takes part");
        assert_eq!(examination[game.word()]["smallest_blocking"], 0);
    }
}

#[test]
fn an_empty_council_and_recused_members_have_no_power() {
    let rule = Model::MajorityOfMembers.rule();
    let examination = examine(&rule, &council("")).to_json();
    assert_eq!(examination["all_speak"]["decisiveness"], "0/1");
    assert_eq!(examination["all_speak"]["smallest_blocking"], 0);
    assert!(examination["all_speak"]["smallest_winning"].is_null());
    let examination = examine(&rule, &council("A 1 recused, A 1 silent")).to_json();
    assert_eq!(examination["all_speak"]["shapley"], json!({"A-2": "1/1"}));
}

fn rule_of(valid: &str, decision: &str) -> Rule {
    Rule::parse(&format!(r#"{{"valid": {valid}, "decision": {decision}}}"#)).unwrap()
}

const QUORUM: &str = r#"{"quorum": {"at_least": "1/2"}}"#;
const MAJORITY: &str = r#"{"support": {"more_than": "1/2", "of": "expressed"}}"#;

#[test]
fn s2_the_participation_paradox_and_its_remedy() {
    let council = council("A 10");
    let Paradox::Example(example) = participation_paradox(&rule_of(QUORUM, MAJORITY), &council) else {
        panic!("a quorum has the paradox")
    };
    assert_eq!(example.ballots, [(4, 0)], "four supports and six silent members, of whom one opposes");
    let remedy = example.remedy.unwrap();
    assert_eq!(remedy, rule_of(r#"{"support": {"at_least": "1/4", "of": "members"}}"#, MAJORITY));
    assert_eq!(participation_paradox(&remedy, &council), Paradox::NoQuorum);
    let trivial = rule_of(r#"{"quorum": {"at_least": "0/1"}}"#, MAJORITY);
    assert_eq!(participation_paradox(&trivial, &council), Paradox::None);
}

#[test]
fn two_rules_are_told_apart_by_the_smallest_situation() {
    let council = council("A 3, B 2");
    let rule = |of: &str| {
        Rule::parse(&format!(r#"{{"decision": {{"support": {{"more_than": "1/2", "of": "{of}"}}}}}}"#))
            .unwrap()
    };
    let Comparison::Differ(difference) = compare(&rule("expressed"), &rule("taking_part"), &council) else {
        panic!("an abstention tells them apart")
    };
    let one = Situation { supports: 1, abstains: 1, ..Situation::default() };
    assert_eq!((difference.ballots.as_slice(), difference.first_adopts), ([one].as_slice(), true));
    assert_eq!(compare(&rule("members"), &rule("members"), &council), Comparison::Same);
    let by_count = Rule::parse(r#"{"decision": {"support": {"count": 3}}}"#).unwrap();
    assert_eq!(
        compare(&rule("members"), &by_count, &council),
        Comparison::Same,
        "three of five is a majority"
    );
}

#[test]
fn minimal_winning_compositions_lose_with_one_fewer() {
    let council = council("A 5, B 4, C 3");
    let rule = Model::DoubleMajority.rule();
    let minimal = minimal_winning(&rule, &council, Game::AllSpeak).unwrap();
    assert_eq!(minimal.total, minimal.compositions.len() as u64);
    let colleges: Vec<String> =
        minimal.seats.iter().map(|seats| seats.college.as_ref().unwrap().to_string()).collect();
    assert_eq!(colleges, ["A", "B", "C"]);
    // Seven of twelve, and a majority of two colleges of three: counted apart, one by one.
    let wins = |[a, b, c]: [u32; 3]| {
        a + b + c >= 7 && [a >= 3, b >= 3, c >= 2].iter().filter(|wins| **wins).count() >= 2
    };
    let mut expected = Vec::new();
    for a in 0..=5 {
        for b in 0..=4 {
            for c in 0..=3 {
                let fewer = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
                    .map(|[x, y, z]| a >= x && b >= y && c >= z && wins([a - x, b - y, c - z]));
                if wins([a, b, c]) && !fewer.contains(&true) {
                    expected.push(vec![a, b, c]);
                }
            }
        }
    }
    expected.sort_by_key(|composition| (composition.iter().sum::<u32>(), composition.clone()));
    assert_eq!(minimal.compositions, expected);
    let many = minimal_winning(&rule, &crate::council::council("A 30, B 30, C 30, D 30"), Game::AllSpeak);
    assert!(many.is_none_or(|minimal| minimal.compositions.len() <= 200 && minimal.total > 200));
}

#[test]
fn past_ballots_are_replayed_or_said_not_to_suffice() {
    let rule = Model::Consent.rule();
    let past = council("A 3 supports, A 1 objects");
    let replayed = replay(&rule, &Published::Positions(past));
    assert_eq!(replayed, Replayed::Outcome(Outcome::NotCarried));
    assert!(replayed.changes(Outcome::Adopted) && !replayed.changes(Outcome::NotCarried));
    let cell = Cell::from(CollegeId::new("A").unwrap());
    let counts = PositionCounts { supports: 3, opposes: 1, ..PositionCounts::default() };
    let tallies = Published::Tallies(vec![GroupTally { cell, counts }], Organisations::OneSeatEach);
    assert!(matches!(replay(&rule, &tallies), Replayed::CannotRecompute(_)));
    assert_eq!(replay(&Model::MajorityOfMembers.rule(), &tallies), Replayed::Outcome(Outcome::Adopted));
    assert_eq!(replay(&rule, &Published::Nothing), Replayed::NothingPublished);
    let elsewhere = Rule::parse(r#"{"decision": {"support": {"count": 1, "in": "Z"}}}"#).unwrap();
    assert!(matches!(replay(&elsewhere, &Published::Positions(council("A 1"))), Replayed::DoesNotFit(_)));
}

#[test]
fn beyond_the_budget_nothing_is_said() {
    let examination = examine(&Model::Consent.rule(), &council("A 5001"));
    assert!(!examination.exact());
    let json = examination.to_json();
    assert_eq!(json["exact"], false);
    assert!(json["all_speak"].get("banzhaf").is_none());
    assert_eq!(json["all_speak"]["not_computed"][0], "banzhaf");
    assert_eq!(json["all_speak"]["blocks_alone"], json!([]));
}
