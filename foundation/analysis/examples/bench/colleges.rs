//! Colleges: how fast they are read, and whether intervals hold what they say.

use crate::{
    groups::{made, plan},
    machine::least_of,
    report::Report,
};
use pluriel_deliberation::{
    Tally, Threads,
    colleges::{self, Membership},
    interval::Interval,
};

pub(crate) fn ten_colleges(report: &mut Report) {
    let (_, votes) = made(plan(20_000, 1_000, 1_000_000, 4, 2));
    let member =
        |id: &u64| Membership { college: Some((id % 10) as usize), organisation: Some((id % 500) as usize) };
    let members: Vec<Membership> = votes.participants().iter().map(member).collect();
    let (seconds, support) = least_of(5, || {
        colleges::support(&votes, &members, 10, colleges::Thresholds::default(), Threads::default())
    });
    let figure = format!("{:.1} ms for {} statements", seconds * 1e3, support.len());
    report.goal("all statements × 10 colleges × 1 M votes", &figure, "200 ms", seconds <= 0.2);
}

pub(crate) fn intervals(report: &mut Report) {
    const STATEMENTS: usize = 500;
    let (synthetic, votes) = made(plan(10_000, STATEMENTS, 500_000, 4, 7));
    let mut tallies = vec![[Tally::default(); STATEMENTS]; 4];
    for (row, id) in votes.rows().zip(votes.participants()) {
        let group = synthetic.planted(*id as usize).group;
        for cell in row {
            tallies[group][cell.statement()].add(cell.vote());
        }
    }
    let (mut held, mut all) = (0_u32, 0_u32);
    for (group, tallies) in tallies.iter().enumerate() {
        for (statement, tally) in tallies.iter().enumerate().filter(|(_, tally)| tally.expressed() >= 5) {
            let interval = Interval::of(f64::from(tally.agree), f64::from(tally.disagree));
            let planted = synthetic.agreement(statement, group);
            held += u32::from(interval.low <= planted && planted <= interval.high);
            all += 1;
        }
    }
    let share = f64::from(held) / f64::from(all);
    let figure = format!("{:.1} % of {all}", share * 100.0);
    report.goal(
        "90 % intervals that hold the planted share",
        &figure,
        "87 to 93 %",
        (0.87..=0.93).contains(&share),
    );
}
