//! Planted groups are found, and none where none was planted.

use crate::made;
use pluriel_deliberation::{
    agreement,
    groups::Verdict,
    keyed::Key,
    synthetic::{Plan, Synthetic},
};

#[test]
fn four_planted_groups_are_found() {
    planted_groups_are_found(4_000, &made::synthetic(4_000, 300, 200_000, 4, 1));
}

/// On these votes single draws of seeds once missed a group three times in a row, and no groups were announced; how seldom
/// one start misses a group is held by the test beside `kmeans::best`.
#[test]
fn a_small_group_is_not_missed_by_unlucky_seeds() {
    let key = Key::new("benchmark").with(1);
    let plan = Plan { participants: 10_000, statements: 500, votes: 500_000, groups: 4, key };
    planted_groups_are_found(10_000, &Synthetic::new(plan));
}

fn planted_groups_are_found(participants: usize, synthetic: &Synthetic) {
    let votes = made::votes(synthetic, participants);
    let groups = made::read(&votes, &[]).groups;
    assert_eq!((groups.verdict, groups.k), (Verdict::Reliable, 4));
    let (found, planted): (Vec<usize>, Vec<usize>) = groups
        .group_of
        .iter()
        .zip(votes.participants())
        .filter_map(|(group, id)| Some(((*group)?, synthetic.planted(*id as usize).group)))
        .unzip();
    let index = agreement::adjusted_rand(&found, &planted);
    assert!(index >= 0.9, "{index}");
}

#[test]
fn unrelated_votes_are_one_group() {
    let mut one = 0;
    for seed in 0..20 {
        let synthetic = made::synthetic(400, 60, 8_000, 1, seed);
        let groups = made::read(&made::votes(&synthetic, 400), &[]).groups;
        one += usize::from(groups.k == 1);
    }
    assert!(one >= 19, "{one} of 20");
}
