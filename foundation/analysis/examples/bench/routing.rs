//! How much narrower intervals are when the next statement is drawn where a vote teaches most.
//!
//! Statements arrive one by one while people of five colleges answer twelve each. Everybody's answer to a statement is
//! the same under both ways of drawing.

use crate::{groups::plan, report::Report};
use pluriel_deliberation::{
    Tally, Vote,
    interval::Interval,
    keyed::Key,
    routing::{self, Candidate, Router},
    synthetic::Synthetic,
};

const PEOPLE: usize = 1_200;
const STATEMENTS: usize = 100;
const ANSWERS: u64 = 12;
const COLLEGES: usize = 5;

pub(crate) fn widths(report: &mut Report) {
    let (mut routed, mut even) = (Vec::new(), Vec::new());
    for seed in 0..5 {
        routed.extend(simulated(seed, true));
        even.extend(simulated(seed, false));
    }
    routed.sort_by(f64::total_cmp);
    even.sort_by(f64::total_cmp);
    let at = |share: usize| 1.0 - routed[routed.len() * share / 100] / even[even.len() * share / 100];
    let mean = 1.0 - routed.iter().sum::<f64>() / even.iter().sum::<f64>();
    let goal = |report: &mut Report, what: &str, narrower: f64| {
        report.goal(what, &format!("{:.0} % narrower", narrower * 100.0), "20 % narrower", narrower >= 0.2);
    };
    goal(report, "routing: median interval of colleges", at(50));
    goal(report, "  their widest quarter begins", at(75));
    goal(report, "  their widest tenth begins", at(90));
    Report::note("  all of them on average", &format!("{:.0} % narrower", mean * 100.0));
}

/// Widths of all colleges' intervals at the end.
fn simulated(seed: u64, routed: bool) -> Vec<f64> {
    let synthetic = Synthetic::new(plan(PEOPLE, STATEMENTS, PEOPLE, 4, seed));
    let drawing = Router::new([1; 32]);
    let mut counts = vec![[Tally::default(); STATEMENTS]; COLLEGES];
    for person in 0..PEOPLE {
        let planted = synthetic.planted(person);
        let college = &mut counts[planted.college];
        let open = (STATEMENTS / 5 + person * STATEMENTS / PEOPLE).min(STATEMENTS);
        let mut answered = [false; STATEMENTS];
        for number in 0..ANSWERS {
            let unseen = (0..open).filter(|statement| !answered[*statement]);
            let candidates = if routed {
                routing::candidates(unseen.map(|statement| (statement as u64, college[statement])))
            } else {
                unseen.map(|statement| Candidate { statement: statement as u64, weight: 1.0 }).collect()
            };
            let Some(draw) = drawing.draw(person as u64, number, &candidates) else { break };
            let statement = draw.statement as usize;
            answered[statement] = true;
            let opinion = Key::new("opinion").with(seed).with(person as u64).with(draw.statement);
            let agrees = opinion.uniform() < synthetic.agreement(statement, planted.group);
            college[statement].add(if agrees { Vote::Agree } else { Vote::Disagree });
        }
    }
    let interval = |tally: &Tally| Interval::of(f64::from(tally.agree), f64::from(tally.disagree));
    counts.iter().flatten().map(interval).map(|interval| interval.high - interval.low).collect()
}
