//! Publicity by group: which rules it takes, what members who step aside may do to it, and that tallies by cell tell no position that
//! they do not tell by themselves.

use std::collections::BTreeMap;

use pluriel_council::{Actor, Event as _};
use pluriel_opinions::{
    commands::*,
    proof,
    standing_orders::StandingOrders,
    words::{ChallengeId, Position, Publicity, Stage},
};
use proptest::{prelude::*, test_runner::Config};
use serde_json::json;

use crate::{
    secret_ballot::{MAJORITY, referred, seated},
    setting::*,
};

const EACH: &str = r#"{"decision": {"every_college": {"support": {"at_least": "1/2", "of": "expressed"}}}}"#;
const OF_A: &str = r#"{"decision": {"support": {"at_least": "1/2", "of": "members", "in": "a"}}}"#;
const OF_C: &str = r#"{"decision": {"support": {"at_least": "1/2", "of": "members", "in": "c"}}}"#;
const BEYOND: &str = r#"{"decision": {"organisations_beyond_author": 2}}"#;
const ALONE: &str =
    r#"{"decision": {"without_any_one": {"support": {"more_than": "1/2", "of": "expressed"}}}}"#;

fn ruled(rule: &str) -> StandingOrders {
    let mut orders = orders();
    orders.own_rules.insert("Essai".into(), rule.parse().unwrap());
    orders.rules.push("Essai".into());
    orders.default_rule = "Essai".into();
    orders
}

/// A council of these groups that put a question under this rule, and what its admission at this publicity says.
struct Put {
    house: House,
    members: Vec<(String, char)>,
    opinion: pluriel_opinions::OpinionId,
}

impl Put {
    fn to(groups: &[(char, usize)], rule: &str) -> Self {
        let (mut house, members) = seated(groups, ruled(rule));
        let (opinion, _) = referred(&mut house, &members);
        Self { house, members, opinion }
    }

    fn admit(&self, publicity: Publicity) -> Admit {
        Admit { publicity: Some(publicity), ..admit(self.opinion) }
    }

    /// The call is open, by group.
    fn called(groups: &[(char, usize)], rule: &str) -> Self {
        let mut put = Self::to(groups, rule);
        put.house.when(SECRETARIAT, put.admit(Publicity::ByGroup)).accepted();
        put.house.by("a1", put.open()).accepted();
        put
    }

    fn open(&self) -> OpenCall {
        OpenCall { opinion: self.opinion, version: 1 }
    }

    fn says(&mut self, name: &str, position: Position) {
        let position = self.house.position(self.opinion, position);
        self.house.by(name, position).accepted();
    }

    fn close(&mut self) {
        let closes = self.house.call(self.opinion).closes;
        self.house.clock(closes);
    }
}

#[test]
fn a_rule_is_admitted_by_group_when_its_groups_are_large_enough_to_be_counted_apart() {
    let (large, small): (&[_], &[_]) = (&[('a', 3), ('b', 3)], &[('a', 4), ('b', 3), ('c', 2)]);
    for (what, groups, rule, by_group, counts) in [
        ("the total", small, MAJORITY, Ok(()), Ok(())),
        ("each group, all large", large, EACH, Ok(()), Err("opinions-rule-needs-names")),
        (
            "each group, one of them small",
            small,
            EACH,
            Err("publicity-asks-each-group"),
            Err("opinions-rule-needs-names"),
        ),
        ("a large group", small, OF_A, Ok(()), Err("opinions-rule-needs-names")),
        ("a small group", small, OF_C, Err("publicity-asks-group"), Err("opinions-rule-needs-names")),
        (
            "organisations beyond the author",
            large,
            BEYOND,
            Err("publicity-asks-who"),
            Err("opinions-rule-needs-names"),
        ),
        ("without any one", small, ALONE, Ok(()), Ok(())),
    ] {
        for (publicity, expected) in
            [(Publicity::ByGroup, by_group), (Publicity::Counts, counts), (Publicity::Named, Ok(()))]
        {
            let mut put = Put::to(groups, rule);
            let admit = put.admit(publicity);
            let decided = put.house.when(SECRETARIAT, admit);
            match expected {
                Ok(()) => drop(decided.then_kinds(&["admitted"])),
                Err(code) => {
                    let refusal = decided.refused(code);
                    let cells = ("cells", "a, b + c".into());
                    assert!(
                        code != "publicity-asks-group" || refusal.args.contains(&cells),
                        "{what}: {refusal:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_rule_is_looked_at_again_when_the_call_opens() {
    let mut put = Put::to(&[('a', 4), ('b', 3)], ALONE);
    put.house.when(SECRETARIAT, put.admit(Publicity::ByGroup)).accepted();
    put.house.member(json!({"declare_affiliation": {"nature": "control", "members": ["a2", "a3"]}}));
    put.house.by("a1", put.open()).refused("publicity-asks-who");
    put.house
        .by("a1", Abandon { opinion: put.opinion, reasons: "Elle sera posée autrement.".into() })
        .accepted();
}

#[test]
fn nobody_steps_aside_from_a_group_that_would_no_longer_be_counted_apart() {
    let mut put = Put::called(&[('a', 4), ('b', 3)], EACH);
    let opinion = put.opinion;
    put.house.by("b2", Recuse { opinion }).refused("publicity-recusal-unmasks");
    put.house.by("a2", Recuse { opinion }).then_kinds(&["recused"]);
    put.house.by("a3", Recuse { opinion }).refused("publicity-recusal-unmasks");
    put.says("a3", Position::TakesNoPart);

    // The total is told whoever steps aside.
    let mut put = Put::called(&[('a', 4), ('b', 3)], MAJORITY);
    put.house.by("b2", Recuse { opinion: put.opinion }).then_kinds(&["recused"]);

    let mut drafted = Put::to(&[('a', 4), ('b', 3)], EACH);
    drafted.house.when(SECRETARIAT, drafted.admit(Publicity::ByGroup)).accepted();
    drafted.house.by("b2", Recuse { opinion: drafted.opinion }).refused("publicity-recusal-unmasks");
}

#[test]
fn a_member_whose_interest_is_found_in_such_a_group_takes_no_part() {
    let mut put = Put::called(&[('a', 4), ('b', 3)], EACH);
    let opinion = put.opinion;
    let challenge =
        Challenge { opinion, member: put.house.id("b2"), reasons: "Elle vend ce qui est conseillé.".into() };
    put.house.by("a1", challenge).accepted();
    let challenge: ChallengeId = put.house.opinion(opinion).disputes.challenges[0].id;
    for judge in ["a1", "a2", "a3", "a4", "b1", "b3"] {
        if put.house.opinion(opinion).disputes.challenge(challenge).unwrap().end.is_none() {
            put.house.by(judge, JudgeChallenge { opinion, challenge, founded: true }).accepted();
        }
    }
    let due = put.house.opinion(opinion).disputes.challenge(challenge).unwrap().decide_by;
    put.house.clock(due);
    assert!(put.house.opinion(opinion).recused.is_empty());
    let held = put.house.call(opinion).position_of(put.house.id("b2")).unwrap();
    assert_eq!(held.position, Position::TakesNoPart);
}

#[test]
fn a_group_counted_apart_decides_the_rule_that_asks_for_it() {
    for (of_b, stage) in [(Position::Supports, Stage::Adopted), (Position::Opposes, Stage::NotCarried)] {
        let mut put = Put::called(&[('a', 4), ('b', 3)], EACH);
        for name in ["a1", "a2", "a3", "a4"] {
            put.says(name, Position::Supports);
        }
        put.says("b1", of_b);
        put.close();
        assert_eq!(put.house.stage(put.opinion), stage);
        let proof = proof::of(put.house.given.rooms(), put.house.opinion(put.opinion)).unwrap();
        assert_eq!((proof.publicity, proof.positions.is_none()), (Publicity::ByGroup, true));
        let cells: Vec<_> = proof.tallies.iter().map(|tally| tally.colleges.len()).collect();
        assert_eq!(cells, [1, 1]);
        proof::verify(&proof).unwrap();
    }
}

#[test]
fn a_proof_by_group_that_says_too_much_or_something_else_is_refused() {
    let mut put = Put::called(&[('a', 4), ('b', 3)], EACH);
    put.says("a1", Position::Supports);
    put.says("b1", Position::Opposes);
    put.close();
    let proof = proof::of(put.house.given.rooms(), put.house.opinion(put.opinion)).unwrap();
    let mut named = proof.clone();
    named.positions = Some(Vec::new());
    assert!(proof::verify(&named).unwrap_err().to_string().contains("`by_group`"));
    let mut joined = proof.clone();
    joined.tallies.pop();
    assert!(matches!(proof::verify(&joined), Err(proof::Mismatch::Cells { .. })));
    let mut turned = proof;
    turned.tallies[0].supports = 0;
    turned.tallies[0].opposes = 1;
    assert!(matches!(proof::verify(&turned), Err(proof::Mismatch::Result { .. })));
}

#[test]
fn standing_orders_whose_default_is_by_group_have_a_default_rule_that_tallies_decide() {
    for (rule, refused) in [(MAJORITY, false), (EACH, false), (OF_C, false), (BEYOND, true)] {
        let mut orders = ruled(rule);
        orders.publicity = Publicity::ByGroup;
        let checked = orders.check();
        assert_eq!(checked.is_err(), refused, "{rule}");
        if let Err(refusal) = checked {
            assert_eq!(refusal.fields[0].code, "publicity-orders-default-rule");
        }
    }
}

/// Everything that the record and the proof tell of these positions, and the tallies.
fn published(open: &Put, positions: &[Position]) -> (String, Vec<String>) {
    let mut put = Put {
        house: House { given: open.house.given.clone(), now: open.house.now },
        members: open.members.clone(),
        opinion: open.opinion,
    };
    let mut told = Vec::new();
    let names: Vec<_> = put.members.iter().map(|(name, _)| name.clone()).collect();
    for (name, position) in names.iter().zip(positions) {
        let position = put.house.position(put.opinion, *position);
        let events = put.house.by(name, position).accepted().events;
        assert!(events.iter().all(|event| event.sealed), "a position stays sealed for ever");
    }
    let closes = put.house.call(put.opinion).closes;
    put.house.clock_without_deadlines(closes);
    let events = put.house.when(Actor::Pluriel, CloseCall { opinion: put.opinion }).accepted().events;
    told.extend(events.iter().map(|event| event.event.body()));
    let proof = proof::of(put.house.given.rooms(), put.house.opinion(put.opinion)).unwrap();
    proof::verify(&proof).unwrap();
    told.push(proof.to_json());
    (format!("{:?}", proof.tallies), told)
}

#[test]
fn what_is_published_by_group_depends_on_the_tallies_alone() {
    // Two of b and one of c are counted together.
    let open = Put::called(&[('a', 3), ('b', 2), ('c', 1)], OF_A);
    let mut by_tallies: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for way in 0..64_usize {
        let said: Vec<_> = (0..6)
            .map(|place| if way >> place & 1 == 0 { Position::Supports } else { Position::Opposes })
            .collect();
        let (tallies, told) = published(&open, &said);
        assert_eq!(*by_tallies.entry(tallies).or_insert_with(|| told.clone()), told, "{said:?}");
    }
    assert_eq!(by_tallies.len(), 16, "0 to 3 supports in each of two cells");
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(24), rng_seed: proptest::test_runner::RngSeed::Fixed(20_260_113), ..Config::default() })]

    #[test]
    fn every_result_by_group_recomputes_from_cells_of_three(
        sizes in prop::collection::vec(1usize..6, 1..4),
        rule in prop::sample::select(vec![MAJORITY, EACH, OF_A, OF_C, ALONE]),
        said in prop::collection::vec((0usize..15, 0usize..6), 0..30),
        aside in prop::collection::vec(0usize..15, 0..4),
    ) {
        let groups: Vec<_> = ['a', 'b', 'c'].into_iter().zip(sizes).collect();
        let mut put = Put::to(&groups, rule);
        let admit = put.admit(Publicity::ByGroup);
        // A refused rule, or one that names a group that is not there, is the other test's.
        let _ = put.house.when(SECRETARIAT, admit);
        if put.house.stage(put.opinion) != Stage::Drafting {
            return Ok(());
        }
        put.house.by("a1", put.open()).accepted();
        for place in aside {
            let name = put.members[place % put.members.len()].0.clone();
            let _ = put.house.by(&name, Recuse { opinion: put.opinion });
        }
        for (place, position) in said {
            let name = put.members[place % put.members.len()].0.clone();
            if let Some(position) = Position::ALL.get(position) {
                let position = put.house.position(put.opinion, *position);
                let _ = put.house.by(&name, position);
            }
        }
        put.close();
        let proof = proof::of(put.house.given.rooms(), put.house.opinion(put.opinion)).unwrap();
        prop_assert!(proof.positions.is_none());
        prop_assert!(proof.tallies.len() == 1 || proof.tallies.iter().all(|tally| tally.members >= 3));
        prop_assert_eq!(proof::verify(&proof).map(|_| ()), Ok(()));
    }
}
