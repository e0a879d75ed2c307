//! The right answer where there is little or nothing to read.

use crate::made;
use pluriel_deliberation::{Vote, Votes, groups::Verdict, polis};
use proptest::prelude::*;

fn read_every_way(votes: &Votes) -> pluriel_deliberation::analysis::Analysis {
    let flags = vec![false; votes.statements().len()];
    let cold = polis::cold_start(votes, &polis::Moderation { excluded: flags.clone(), meta: flags });
    assert_eq!(cold.projections.len(), votes.participants().len());
    assert!(cold.projections.iter().flatten().chain(&cold.priority).all(|number| number.is_finite()));
    let analysis = made::read(votes, &[]);
    let numbers = analysis.landscape.places.iter().chain(&analysis.landscape.uncertainty);
    assert!(numbers.chain(&analysis.components.centre).all(|number| number.is_finite()));
    analysis
}

#[test]
fn nobody_one_person_and_one_statement() {
    let nobody = read_every_way(&Votes::default());
    assert_eq!((nobody.groups.verdict, nobody.groups.k), (Verdict::OneGroup, 1));
    assert!(nobody.common_ground.is_empty());

    let one = read_every_way(&made::from_ballots((0..9).map(|statement| (1, statement, Vote::Agree))));
    assert_eq!((one.groups.k, one.groups.group_of.clone()), (1, vec![Some(0)]));

    let single = read_every_way(&made::from_ballots((0..9).map(|person| (person, 7, Vote::Disagree))));
    assert_eq!(single.groups.k, 1);
    assert_eq!(single.tallies[0].disagree, 9);
    assert!(single.common_ground[0].agree.high < 0.5);
}

#[test]
fn everybody_agreeing_is_one_group() {
    for vote in [Vote::Agree, Vote::Pass, Vote::Disagree] {
        let votes = made::from_ballots(
            (0..60).flat_map(|person| (0..20).map(move |statement| (person, statement, vote))),
        );
        let analysis = read_every_way(&votes);
        assert_eq!(analysis.groups.verdict, Verdict::OneGroup, "{vote:?}");
        assert!(analysis.oddities.rings.is_empty(), "agreeing with everybody is no ring");
    }
}

#[test]
fn a_rank_one_table_is_two_camps() {
    let votes = made::from_ballots((0..80).flat_map(|person| {
        (0..20).map(move |statement| {
            let camp = person % 2 == statement % 2;
            (person, statement, if camp { Vote::Agree } else { Vote::Disagree })
        })
    }));
    let analysis = read_every_way(&votes);
    assert_eq!((analysis.components.significant, analysis.groups.verdict), (1, Verdict::Reliable));
    let partition = analysis.groups.partition.expect("two camps");
    assert_eq!(partition.sizes, [40, 40]);
    assert!(partition.certainty.iter().all(|certainty| *certainty > 0.999));
}

proptest! {
    #![proptest_config(crate::fixed(60))]

    #[test]
    fn any_small_consultation_is_read(ballots in prop::collection::vec((0_u64..14, 0_u64..9, -1_i64..=1), 0..120)) {
        let votes = made::from_ballots(
            ballots.iter().map(|(person, statement, vote)| (*person, *statement, Vote::from_value(*vote).expect("a vote"))),
        );
        let analysis = read_every_way(&votes);
        let seen: u32 = analysis.tallies.iter().map(|tally| tally.seen()).sum();
        prop_assert_eq!(seen as usize, votes.len());
    }
}
