//! Whether planted groups are found, and none where none was planted.

use crate::report::Report;
use pluriel_deliberation::{
    Intake, Layout, Votes, agreement,
    analysis::{Analysis, Settings, Subject, analyse},
    keyed::Key,
    synthetic::{Plan, Synthetic},
};

const RUNS: u64 = 200;

/// A made consultation and its votes.
pub(crate) fn made(plan: Plan) -> (Synthetic, Votes) {
    let synthetic = Synthetic::new(plan);
    let mut intake = Intake::new();
    let mut at = 0;
    for participant in 0..plan.participants {
        for (statement, vote) in synthetic.votes(participant) {
            // Times ascend, so every vote is taken.
            let _ = intake.push(participant as u64, statement as u64, vote, at);
            at += 1;
        }
    }
    (synthetic, intake.finish(Layout::ById).votes)
}

/// A plan of this benchmark.
pub(crate) fn plan(participants: usize, statements: usize, votes: usize, groups: usize, seed: u64) -> Plan {
    Plan { participants, statements, votes, groups, key: Key::new("benchmark").with(seed) }
}

/// The analysis of votes without colleges.
pub(crate) fn read(votes: &Votes) -> Analysis {
    let excluded = vec![false; votes.statements().len()];
    let subject = Subject { votes, excluded: &excluded, members: &[], colleges: 0, active: &[] };
    analyse(subject, Settings::default(), &mut |_| ())
}

pub(crate) fn planted(report: &mut Report) {
    for seed in 0..3 {
        let (synthetic, votes) = made(plan(10_000, 500, 500_000, 4, seed));
        let groups = read(&votes).groups;
        let (found, planted): (Vec<usize>, Vec<usize>) = groups
            .group_of
            .iter()
            .zip(votes.participants())
            .filter_map(|(group, id)| Some(((*group)?, synthetic.planted(*id as usize).group)))
            .unzip();
        let index = agreement::adjusted_rand(&found, &planted);
        let figure = format!("k = {}, ARI {index:.3}", groups.k);
        report.goal("four planted groups, 10,000 × 500", &figure, "ARI 0.90", index >= 0.9);
    }
}

pub(crate) fn unrelated(report: &mut Report) {
    let one = (0..RUNS).filter(|seed| read(&made(plan(500, 80, 12_000, 1, *seed)).1).groups.k == 1).count();
    let met = one as u64 * 100 >= RUNS * 95;
    report.goal("unrelated votes, 500 × 80: one group", &format!("{one} of {RUNS} runs"), "190 of 200", met);
}
