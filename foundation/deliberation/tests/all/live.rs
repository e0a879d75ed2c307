//! Votes counted as they come are what counting them all gives.

use crate::made;
use pluriel_deliberation::{Threads, Vote, colleges::Membership, keyed::Key, live::Live};
use std::collections::BTreeMap;

#[test]
fn running_counts_equal_a_recount_at_every_checkpoint() {
    let synthetic = made::synthetic(600, 60, 15_000, 3, 6);
    let votes = made::votes(&synthetic, 600);
    let members: BTreeMap<u64, Membership> =
        votes.participants().iter().copied().zip(made::members(&synthetic, &votes)).collect();
    let analysis = made::read(&votes, &[]);
    assert_eq!(analysis.groups.k, 3);
    let mut live = Live::new(&votes, &analysis, members, 5, 5);
    let key = Key::new("more votes");
    for number in 0..3_000_u64 {
        let draw = key.with(number);
        // New people and new statements come too.
        let (person, statement) = (draw.with(1).index(660) as u64, draw.with(2).index(66) as u64);
        let vote = Vote::from_value(draw.with(3).index(3) as i64 - 1).expect("a vote");
        let change = live.cast(person, statement, vote);
        assert_eq!(live.standing(person), Some(change.standing));
        if number == 1_500 {
            live.refresh(Threads(2));
            assert!(live.model().provisional);
        }
        if number % 300 == 0 {
            assert_same(&live, &live.recount());
        }
    }
    assert_same(&live, &live.recount());
}

fn assert_same(live: &Live, recount: &Live) {
    for statement in 0..66 {
        assert_eq!(live.tally(statement), recount.tally(statement));
        assert_eq!(live.common_ground(statement), recount.common_ground(statement));
        assert_eq!(live.support(statement), recount.support(statement));
    }
    for person in 0..660 {
        let (Some(running), Some(counted)) = (live.standing(person), recount.standing(person)) else {
            assert_eq!(live.standing(person), recount.standing(person));
            continue;
        };
        assert_eq!(running.group, counted.group);
        for (a, b) in running.place.iter().zip(&counted.place) {
            assert!((a - b).abs() < 1e-9, "{a} against {b}");
        }
    }
}

#[test]
fn a_warm_refresh_lands_near_the_cold_result() {
    let synthetic = made::synthetic(2_000, 100, 60_000, 3, 8);
    let all = made::votes(&synthetic, 2_000);
    let early = made::votes(&synthetic, 1_400);
    let analysis = made::read(&early, &[]);
    let mut live = Live::new(&early, &analysis, BTreeMap::new(), 0, 5);
    for (row, person) in all.rows().zip(all.participants()).skip(1_400) {
        for cell in row {
            live.cast(*person, all.statements()[cell.statement()], cell.vote());
        }
    }
    assert_eq!(live.votes(), all);
    live.refresh(Threads(2));
    let cold = made::read(&all, &[]);
    let (warm, exact): (Vec<usize>, Vec<usize>) = cold
        .groups
        .group_of
        .iter()
        .zip(all.participants())
        .filter_map(|(group, person)| Some((live.standing(*person)?.group?, (*group)?)))
        .unzip();
    let index = pluriel_deliberation::agreement::adjusted_rand(&warm, &exact);
    assert!(index > 0.98, "{index}");
}

#[test]
fn a_standing_at_rest_is_that_of_the_analysis() {
    let synthetic = made::synthetic(600, 60, 15_000, 3, 6);
    let votes = made::votes(&synthetic, 600);
    let analysis = made::read(&votes, &[]);
    let live = Live::new(&votes, &analysis, BTreeMap::new(), 0, 5);
    for (row, person) in votes.participants().iter().enumerate() {
        let standing = live.standing(*person).expect("a voter");
        assert_eq!(standing.group, analysis.groups.group_of[row]);
        for (a, b) in standing.place.iter().zip(analysis.landscape.place(row)) {
            assert!((a - b).abs() < 1e-9);
        }
    }
}
