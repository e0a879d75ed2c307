//! What one vote costs while people vote.

use crate::{
    groups::{made, plan, read},
    machine::least_of,
    report::Report,
};
use pluriel_deliberation::{Threads, Vote, colleges::Membership, keyed::Key, live::Live};
use std::{collections::BTreeMap, time::Instant};

const VOTES: u64 = 100_000;

pub(crate) fn per_vote(report: &mut Report) {
    let (synthetic, votes) = made(plan(2_000, 900, 200_000, 3, 1));
    let college = |id: &u64| Some(synthetic.planted(*id as usize).college);
    let member = |id: &u64| (*id, Membership { college: college(id), organisation: None });
    let members: BTreeMap<u64, Membership> = votes.participants().iter().map(member).collect();
    let mut live = Live::new(&votes, &read(&votes), members, 5, 5);
    let key = Key::new("votes replayed");
    let mut times: Vec<f64> = (0..VOTES)
        .map(|number| {
            let draw = key.with(number);
            let vote = [Vote::Disagree, Vote::Pass, Vote::Agree][draw.with(1).index(3)];
            let (participant, statement) = (draw.with(2).index(2_000) as u64, draw.with(3).index(900) as u64);
            let started = Instant::now();
            live.cast(participant, statement, vote);
            let _ = (live.common_ground(statement), live.support(statement));
            started.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[times.len() * share / 1000] * 1e6;
    let figure = format!("median {:.1} µs, p99 {:.1} µs, p99.9 {:.1} µs", at(500), at(990), at(999));
    report.goal("one vote at 2,000 × 900, all that it changes", &figure, "p99 50 µs", at(990) <= 50.0);
    let (seconds, ()) = least_of(9, || live.refresh(Threads::default()));
    let figure = format!("{:.1} ms", seconds * 1e3);
    report.goal("warm refresh at 2,000 × 900", &figure, "100 ms", seconds <= 0.1);
}
