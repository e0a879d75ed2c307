//! Colleges: exact against trying everything, on small cases.

use crate::made;
use pluriel_deliberation::{
    Tally, Threads, Vote,
    colleges::{
        self, Divisiveness, LARGEST_WEIGHT, LogFactorials, MOST_WEIGHED, Membership, Power, Support,
        Thresholds, Verdict, ballots_to_flip, ballots_to_flip_whole, divisiveness,
    },
    keyed::Key,
};
use proptest::prelude::*;

fn tally() -> impl Strategy<Value = Tally> {
    (0_u32..9, 0_u32..9, 0_u32..4).prop_map(|(agree, disagree, pass)| Tally { agree, disagree, pass })
}

/// Every count that changing exactly `changed` ballots, to anything else, can give.
fn reachable(votes: Tally, changed: u32) -> Vec<Tally> {
    let total = votes.seen();
    let mut found = Vec::new();
    for agree in 0..=total {
        for disagree in 0..=total - agree {
            let other = Tally { agree, disagree, pass: total - agree - disagree };
            let gained = |a: u32, b: u32| b.saturating_sub(a);
            let moved = gained(votes.agree, other.agree)
                + gained(votes.disagree, other.disagree)
                + gained(votes.pass, other.pass);
            if moved <= changed {
                found.push(other);
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(crate::fixed(1_000))]

    #[test]
    fn ballots_to_flip_is_the_least(votes in tally(), quorum in 1_u32..7) {
        let verdict = Support::unweighted(votes, quorum).verdict;
        let flips = |changed: &u32| {
            reachable(votes, *changed).into_iter().any(|other| Support::unweighted(other, quorum).verdict != verdict)
        };
        prop_assert_eq!(ballots_to_flip(votes, quorum), (1..=votes.seen()).find(flips));
    }
}

proptest! {
    #![proptest_config(crate::fixed(200))]

    #[test]
    fn ballots_to_flip_the_whole_is_the_least(first in tally(), second in tally(), quorum in 1_u32..5) {
        let carries = |votes: Tally| Support::unweighted(votes, quorum).verdict == Verdict::Carried;
        let whole = carries(first) && carries(second);
        let flips = |changed: &u32| (0..=*changed).any(|in_first| {
            let firsts = reachable(first, in_first);
            let seconds = reachable(second, changed - in_first);
            let carried = |others: &[Tally]| others.iter().any(|votes| carries(*votes));
            let lost = |others: &[Tally]| others.iter().any(|votes| !carries(*votes));
            if whole { lost(&firsts) || lost(&seconds) } else { carried(&firsts) && carried(&seconds) }
        });
        let least = (1..=first.seen() + second.seen()).find(flips);
        prop_assert_eq!(ballots_to_flip_whole(&[first, second], quorum), least);
    }

    #[test]
    fn support_counts_what_was_voted(
        ballots in prop::collection::vec((0_u64..12, 0_u64..5, -1_i64..=1), 1..150),
        seed in 0_u64..100,
    ) {
        let votes = made::from_ballots(
            ballots.iter().map(|(person, statement, vote)| (*person, *statement, Vote::from_value(*vote).expect("a vote"))),
        );
        let key = Key::new("members").with(seed);
        let members: Vec<Membership> = votes.participants().iter().map(|id| Membership {
            college: Some(key.with(*id).index(4)).filter(|college| *college < 3),
            organisation: Some(key.with(*id).with(1).index(4)).filter(|organisation| *organisation < 3),
        }).collect();
        let thresholds = Thresholds { quorum: 2, organisation_cap: Some(1.0) };
        let support = colleges::support(&votes, &members, 3, thresholds, Threads(2));
        for (column, statement) in support.iter().enumerate() {
            let mut carried = 0;
            for (college, support) in statement.colleges.iter().enumerate() {
                let (expected, weighed) = by_hand(&votes, &members, college, column);
                prop_assert_eq!(support.votes, expected);
                prop_assert!((support.weighed[0] - weighed[0]).abs() < 1e-9);
                prop_assert!((support.weighed[1] - weighed[1]).abs() < 1e-9);
                carried += usize::from(support.verdict == Verdict::Carried);
            }
            prop_assert_eq!(statement.breadth.0, carried);
            prop_assert_eq!(statement.carried_by_the_whole, carried == 3);
            let least = statement.colleges.iter().map(|college| college.support.low).fold(1.0, f64::min);
            prop_assert_eq!(statement.floor, least);
        }
    }
}

/// Votes of a college on a statement, and their weight when an organisation weighs one at most.
fn by_hand(
    votes: &pluriel_deliberation::Votes,
    members: &[Membership],
    college: usize,
    column: usize,
) -> (Tally, [f64; 2]) {
    let mut tally = Tally::default();
    let mut ballots = Vec::new();
    for (row, member) in votes.rows().zip(members).filter(|(_, member)| member.college == Some(college)) {
        if let Some(cell) = row.iter().find(|cell| cell.statement() == column) {
            tally.add(cell.vote());
            ballots.push((member.organisation, cell.vote()));
        }
    }
    let mut weighed = [0.0; 2];
    for (organisation, vote) in &ballots {
        let fellows = |other: &&(Option<usize>, Vote)| {
            organisation.is_some() && other.0 == *organisation && other.1 != Vote::Pass
        };
        let weight = 1.0 / ballots.iter().filter(fellows).count().max(1) as f64;
        match vote {
            Vote::Agree => weighed[0] += weight,
            Vote::Disagree => weighed[1] += weight,
            Vote::Pass => (),
        }
    }
    (tally, weighed)
}

fn divided_by(colleges: &[Tally], key: Key) -> Divisiveness {
    divisiveness(colleges, &LogFactorials::up_to(100), key)
}

#[test]
fn divisiveness_tells_division_from_chance() {
    let agree = |agree, disagree| Tally { agree, disagree, pass: 0 };
    let divided = divided_by(&[agree(30, 2), agree(3, 28)], Key::new("tests"));
    assert!(divided.eta_squared > 0.6 && divided.p_value < 0.005 && divided.bridge_lift < 0.0, "{divided:?}");
    let alike = divided_by(&[agree(15, 15), agree(14, 16)], Key::new("tests"));
    assert!(alike.eta_squared < 0.01 && alike.p_value > 0.5, "{alike:?}");
    let same = divided_by(&[agree(9, 0), agree(9, 0)], Key::new("tests"));
    assert_eq!((same.eta_squared, same.p_value), (0.0, 1.0));
}

#[test]
fn the_p_value_is_that_of_permuting_colleges() {
    // Two colleges of four, five agrees of eight: all 70 assignments can be counted by hand. The table
    // (4 of 4, 1 of 4) has eta² as large as (1 of 4, 4 of 4) alone: 2 × C(4,4) C(4,1) … of C(8,4) ways.
    let agree = |agree, disagree| Tally { agree, disagree, pass: 0 };
    let exact = 2.0 * 5.0 / 70.0;
    let mean: f64 = (0..40_u64)
        .map(|seed| divided_by(&[agree(4, 0), agree(1, 3)], Key::new("tests").with(seed)).p_value)
        .sum::<f64>()
        / 40.0;
    assert!((mean - exact).abs() < 0.02, "{mean} against {exact}");
}

#[test]
fn whom_a_result_hangs_on_is_named() {
    // Organisation 0 brings most voices of college 0; college 1 carries without it.
    let mut ballots = Vec::new();
    let mut members = Vec::new();
    for person in 0..40_u64 {
        let college = usize::from(person >= 20);
        let organisation = if person < 14 { 0 } else { 1 + person as usize };
        members.push(Membership { college: Some(college), organisation: Some(organisation) });
        let agrees = !(14..20).contains(&person);
        ballots.push((person, 0, if agrees { Vote::Agree } else { Vote::Disagree }));
    }
    let votes = made::from_ballots(ballots);
    let thresholds = Thresholds::default();
    let support = colleges::support(&votes, &members, 2, thresholds, Threads(1));
    let capture = colleges::capture(&votes, &members, &support, thresholds, Threads(2));
    assert!(support[0].carried_by_the_whole);
    assert_eq!(capture[0].pivotal_organisations, [0]);
    // Squares of shares: 14 of 34 once, and 1 of 34 twenty times.
    assert!((capture[0].effective_organisations - 34.0 * 34.0 / (196.0 + 20.0)).abs() < 1e-9);
    let capped = Thresholds { organisation_cap: Some(1.0), ..thresholds };
    let support = colleges::support(&votes, &members, 2, capped, Threads(1));
    assert_eq!(support[0].colleges[0].verdict, Verdict::Contested, "one voice for 14, six against");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn power_is_counted_over_all_coalitions(weights in prop::collection::vec(0_u32..20, 1..9)) {
        let total: u32 = weights.iter().sum();
        let weight = |coalition: u32| -> u32 {
            weights.iter().enumerate().filter(|(college, _)| coalition >> college & 1 == 1).map(|(_, w)| w).sum()
        };
        let wins = |coalition: u32| 2 * weight(coalition) > total;
        let swings = |own: usize| {
            let others = (0..1_u32 << weights.len()).filter(|coalition| coalition >> own & 1 == 0);
            others.filter(|coalition| !wins(*coalition) && wins(coalition | 1 << own)).count() as u128
        };
        let expected: Vec<u128> = (0..weights.len()).map(swings).collect();
        prop_assert_eq!(Power::of(&weights).expect("few colleges").swings, expected);
    }
}

#[test]
fn a_college_may_weigh_and_decide_nothing() {
    let shares = Power::of(&[50, 49, 1]).expect("few colleges").shares();
    assert_eq!(shares, [0.6, 0.2, 0.2]);
    assert_eq!(Power::of(&[51, 48, 1]).expect("few colleges").shares(), [1.0, 0.0, 0.0]);
    assert_eq!(Power::of(&[LARGEST_WEIGHT, 1]), None);
    assert_eq!(Power::of(&[1; MOST_WEIGHED + 1]), None);
}
