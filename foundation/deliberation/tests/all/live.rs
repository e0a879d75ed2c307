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

/// A crowd of three groups and thirty who follow a script: counted live, they are one voice as in the analysis.
#[test]
fn a_ring_is_one_voice_while_people_vote() {
    for groups in [1, 3] {
        let synthetic = made::synthetic(600, 60, 15_000, groups, 6);
        let crowd = (0..600_u64).flat_map(|person| {
            let votes = synthetic.votes(person as usize).into_iter();
            votes.map(move |(statement, vote)| (person, statement as u64, vote))
        });
        let script = |person: u64, statement: u64| {
            let key = Key::new("script").with(statement);
            let strays = key.with(person).uniform() < 0.05;
            Vote::from_value(key.with(u64::from(strays) * person).index(3) as i64 - 1).expect("a vote")
        };
        let followers = (1_000..1_030_u64)
            .flat_map(|person| (0..40).map(move |statement| (person, statement, script(person, statement))));
        let votes = made::from_ballots(crowd.chain(followers));
        let analysis = made::read(&votes, &[]);
        assert_eq!(analysis.groups.k, groups);
        let ring: Vec<u64> = analysis
            .oddities
            .rings
            .iter()
            .flat_map(|ring| &ring.rows)
            .map(|row| votes.participants()[*row])
            .collect();
        assert!(ring.len() >= 27 && ring.iter().all(|id| *id >= 1_000), "{ring:?}");
        let mut live = Live::new(&votes, &analysis, BTreeMap::new(), 0, 5);
        let assert_as_analysed = |live: &Live, columns: &mut dyn Iterator<Item = usize>| {
            for column in columns {
                let running = live.common_ground(votes.statements()[column]).expect("a statement");
                let analysed =
                    analysis.common_ground.iter().find(|ground| ground.statement == column).expect("ranked");
                assert_eq!((running.votes, &running.by_group), (analysed.votes, &analysed.by_group));
            }
        };
        assert_as_analysed(&live, &mut (0..60));
        // A follower votes on: counted among all, in no group.
        let before = live.tally(59).expect("a statement");
        let change = live.cast(ring[1], 59, Vote::Agree);
        assert_eq!((change.standing.group, change.previous_group), (None, None));
        assert_eq!(live.tally(59).expect("a statement").seen(), before.seen() + 1);
        assert_as_analysed(&live, &mut (0..60));
        live.refresh(Threads(2));
        assert_eq!(live.standing(ring[1]).expect("a voter").group, None);
        assert_same(&live, &live.recount());
    }
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
