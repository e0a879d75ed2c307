//! Rankings survive when people see three statements in ten, shown as Polis shows them.

use crate::reference::{CONVERSATIONS, read};
use pluriel_deliberation::{
    Intake, Layout, Tally, Threads, Vote, Votes,
    analysis::{Analysis, Settings, Subject, analyse},
    bridging,
    keyed::Key,
    synthetic::{Plan, Synthetic},
};
use std::collections::BTreeMap;

/// Share of the statements that a masked person sees.
const SEEN: f64 = 0.3;

/// Everybody's vote on everything: `[person][statement]`.
type Sheets = Vec<Vec<Vote>>;

fn made() -> Sheets {
    const PEOPLE: usize = 400;
    const STATEMENTS: usize = 60;
    let key = Key::new("tests").with(12);
    let plan =
        Plan { participants: PEOPLE, statements: STATEMENTS, votes: PEOPLE * STATEMENTS, groups: 3, key };
    let synthetic = Synthetic::new(plan);
    let sheet = |person: usize| {
        let votes: BTreeMap<usize, Vote> = synthetic.votes(person).into_iter().collect();
        votes.into_values().collect()
    };
    (0..PEOPLE).map(sheet).collect()
}

/// The statements of a real conversation that most people voted, and those who voted them all.
fn complete(conversation: &str, statements: usize) -> Sheets {
    let votes = read(conversation, Layout::ById).taken.votes;
    let mut seen = vec![0; votes.statements().len()];
    for cell in votes.rows().flatten() {
        seen[cell.statement()] += 1;
    }
    let mut columns: Vec<usize> = (0..seen.len()).collect();
    columns.sort_by_key(|column| (std::cmp::Reverse(seen[*column]), *column));
    columns.truncate(statements);
    let sheet = |row: &[pluriel_deliberation::Cell]| -> Option<Vec<Vote>> {
        let votes: BTreeMap<usize, Vote> = row.iter().map(|cell| (cell.statement(), cell.vote())).collect();
        columns.iter().map(|column| votes.get(column).copied()).collect()
    };
    votes.rows().filter_map(sheet).collect()
}

fn table(ballots: impl IntoIterator<Item = (usize, usize, Vote)>) -> Votes {
    let mut intake = Intake::new();
    for (at, (person, statement, vote)) in (0_i64..).zip(ballots) {
        intake.push(person as u64, statement as u64, vote, at).expect("times ascend");
    }
    intake.finish(Layout::ById).votes
}

fn all(sheets: &Sheets) -> Votes {
    table(sheets.iter().enumerate().flat_map(|(person, sheet)| {
        sheet.iter().enumerate().map(move |(statement, vote)| (person, statement, *vote))
    }))
}

/// Each person in turn sees some statements, drawn by Polis's priority (all extremities being one).
fn masked(sheets: &Sheets, seed: u64) -> Votes {
    let statements = sheets[0].len();
    let mut tallies = vec![Tally::default(); statements];
    let mut ballots = Vec::new();
    for (person, sheet) in sheets.iter().enumerate() {
        let mut shown = vec![false; statements];
        for number in 0..(statements as f64 * SEEN) as u64 {
            let weight = |statement: usize| {
                let tally = tallies[statement];
                let count = f64::from(tally.seen());
                let passed = (f64::from(tally.pass) + 1.0) / (count + 2.0);
                let importance = (1.0 - passed) * 2.0 * (f64::from(tally.agree) + 1.0) / (count + 2.0);
                let root = importance * (1.0 + 8.0 * 2.0_f64.powf(-count / 5.0));
                if shown[statement] { 0.0 } else { root * root }
            };
            let draw = Key::new("shown").with(seed).with(person as u64).with(number).uniform();
            let mut left = draw * (0..statements).map(weight).sum::<f64>();
            let drawn = (0..statements).find(|statement| {
                left -= weight(*statement);
                left < 0.0
            });
            let Some(statement) = drawn else { continue };
            shown[statement] = true;
            tallies[statement].add(sheet[statement]);
            ballots.push((person, statement, sheet[statement]));
        }
    }
    table(ballots)
}

fn by_pairs(votes: &Votes, statements: usize) -> Vec<Option<f64>> {
    let mut ranked = vec![None; statements];
    let measures = bridging::pair_measures(votes, &vec![false; votes.statements().len()], Threads(2));
    for (statement, measure) in votes.statements().iter().zip(measures) {
        ranked[*statement as usize] = Some(measure.pairwise_disagreement);
    }
    ranked
}

fn read_all(votes: &Votes) -> Analysis {
    let excluded = vec![false; votes.statements().len()];
    let subject = Subject { votes, excluded: &excluded, members: &[], colleges: 0, active: &[] };
    analyse(subject, Settings::default(), &mut |_| ())
}

/// Rank correlation between complete and masked votes, of pairwise disagreement and of sure common ground.
fn survival(sheets: &Sheets, seed: u64) -> [f64; 2] {
    let statements = sheets[0].len();
    let (all, masked) = (all(sheets), masked(sheets, seed));
    let pairs = bridging::rank_correlation(&by_pairs(&all, statements), &by_pairs(&masked, statements));
    let sure = |votes: &Votes| -> Vec<Option<f64>> {
        let mut ranked = vec![None; statements];
        for (statement, measure) in votes.statements().iter().zip(read_all(votes).bridging.group_aware) {
            ranked[*statement as usize] = Some(measure.sure);
        }
        ranked
    };
    let ground = bridging::rank_correlation(&sure(&all), &sure(&masked));
    [pairs.expect("a correlation"), ground.expect("a correlation")]
}

#[test]
fn made_rankings_survive() {
    let [pairs, ground] = survival(&made(), 0);
    assert!(pairs >= 0.83, "pairwise disagreement: {pairs}");
    assert!(ground >= 0.83, "sure common ground: {ground}");
}

#[test]
fn real_rankings_survive() {
    for (conversation, statements) in [(3, 50), (3, 25), (2, 50), (1, 30)] {
        let sheets = complete(CONVERSATIONS[conversation], statements);
        let runs: Vec<[f64; 2]> = (0..5).map(|seed| survival(&sheets, seed)).collect();
        let told = format!("{}, {statements} statements: {runs:?}", CONVERSATIONS[conversation]);
        assert!(runs.iter().all(|[pairs, _]| *pairs >= 0.83), "pairwise disagreement, {told}");
        let ground = runs.iter().map(|[_, ground]| ground).sum::<f64>() / runs.len() as f64;
        assert!(ground >= 0.83, "sure common ground, {told}");
    }
}
