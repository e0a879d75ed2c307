//! Rankings survive when people see three statements in ten, shown as Polis shows them.

use crate::made;
use pluriel_deliberation::{Tally, Threads, Vote, Votes, bridging, keyed::Key};

const PEOPLE: usize = 400;
const STATEMENTS: usize = 60;

/// Everybody's vote on everything.
fn complete() -> Vec<Vec<Vote>> {
    let synthetic = made::synthetic(PEOPLE, STATEMENTS, PEOPLE * STATEMENTS, 3, 12);
    let sheet = |person: usize| {
        let mut votes = synthetic.votes(person);
        votes.sort_by_key(|(statement, _)| *statement);
        votes.into_iter().map(|(_, vote)| vote).collect()
    };
    (0..PEOPLE).map(sheet).collect()
}

/// Each person in turn sees three statements in ten, drawn by Polis's priority (all extremities being one).
fn masked(sheets: &[Vec<Vote>]) -> Votes {
    let mut tallies = [Tally::default(); STATEMENTS];
    let mut ballots = Vec::new();
    for (person, sheet) in sheets.iter().enumerate() {
        let mut seen = [false; STATEMENTS];
        for number in 0..STATEMENTS * 3 / 10 {
            let weight = |statement: usize| {
                let tally = tallies[statement];
                let count = f64::from(tally.seen());
                let passed = (f64::from(tally.pass) + 1.0) / (count + 2.0);
                let importance = (1.0 - passed) * 2.0 * (f64::from(tally.agree) + 1.0) / (count + 2.0);
                let root = importance * (1.0 + 8.0 * 2.0_f64.powf(-count / 5.0));
                if seen[statement] { 0.0 } else { root * root }
            };
            let draw = Key::new("shown").with(person as u64).with(number as u64).uniform();
            let mut left = draw * (0..STATEMENTS).map(weight).sum::<f64>();
            let drawn = (0..STATEMENTS).find(|statement| {
                left -= weight(*statement);
                left < 0.0
            });
            let Some(statement) = drawn else { continue };
            seen[statement] = true;
            tallies[statement].add(sheet[statement]);
            ballots.push((person as u64, statement as u64, sheet[statement]));
        }
    }
    made::from_ballots(ballots)
}

#[test]
fn the_ranking_by_pairwise_disagreement_survives() {
    let sheets = complete();
    let all = made::from_ballots(sheets.iter().enumerate().flat_map(|(person, sheet)| {
        sheet.iter().enumerate().map(move |(statement, vote)| (person as u64, statement as u64, *vote))
    }));
    let ranking = |votes: &Votes| -> Vec<Option<f64>> {
        let measures = bridging::pair_measures(votes, &[false; STATEMENTS], Threads(2));
        measures.iter().map(|measure| Some(measure.pairwise_disagreement)).collect()
    };
    let sure = |votes: &Votes| -> Vec<Option<f64>> {
        let analysis = made::read(votes, &[]);
        analysis.bridging.group_aware.iter().map(|measure| Some(measure.sure)).collect()
    };
    let masked = masked(&sheets);
    let pairs = bridging::rank_correlation(&ranking(&all), &ranking(&masked)).expect("a correlation");
    assert!(pairs >= 0.83, "pairwise disagreement: {pairs}");
    let ground = bridging::rank_correlation(&sure(&all), &sure(&masked)).expect("a correlation");
    assert!(ground >= 0.83, "sure common ground: {ground}");
}
