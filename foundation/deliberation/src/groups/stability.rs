//! Whether groups come back when a tenth of the votes is dropped.

use super::{Assignment, choice, grouped};
use crate::{
    Votes, agreement,
    blocks::{self, Threads},
    centred::Centred,
    evidence::Evidence,
    keyed::Key,
    landscape::Landscape,
    sampling,
    spectrum::{Eigenpair, Precision, SideBySide},
    tally,
};

/// Sure agreement (adjusted Rand index) below which groups are not announced.
pub const RELIABLE_AGREEMENT: f64 = 0.9;
/// Tables grouped: all votes once, and nine tenths of them the other times.
const TABLES: usize = 8;
/// Tables laid side by side.
const AT_ONCE: usize = 4;
const DROPPED: f64 = 0.1;
/// Stability is measured on at most so many votes.
const MEASURED_CELLS: usize = 400_000;
const PRECISION: Precision = Precision { residual: 1e-3, most_steps: 20 };

/// What became of a partition when votes were dropped.
#[derive(Clone, Debug, PartialEq)]
pub struct Stability {
    /// Mean adjusted Rand index between the partition of all (sampled) votes and those of nine tenths.
    pub agreement: f64,
    /// That mean less two standard errors: the agreement that is sure.
    pub sure_agreement: f64,
    /// The least of them.
    pub least_agreement: f64,
    /// For each group, the mean over replicates of the best Jaccard overlap with a group found again.
    pub recovery: Vec<f64>,
    /// Share of replicates in which each participant was in the group found again, by participant's
    /// identifier; only of the participants that were sampled and grouped.
    pub co_assignment: Vec<(u64, f64)>,
    /// Number of replicates.
    pub replicates: usize,
}

/// Groups `k` ways again and again, cold each time.
pub(super) fn measure(
    votes: &Votes,
    excluded: &[bool],
    model: &Landscape,
    k: usize,
    threads: Threads,
) -> Stability {
    let sample =
        sampling::participants(votes, MEASURED_CELLS, Key::new("participants measured for stability"));
    let votes = sample.as_ref().unwrap_or(votes);
    let key = Key::new("dropped votes");
    let mut groupings: Vec<Vec<Option<usize>>> = blocks::map(TABLES / AT_ONCE, threads, |batch| {
        // The first of all is the whole.
        let tables: Vec<Votes> = (batch * AT_ONCE..(batch + 1) * AT_ONCE)
            .map(|number| match number {
                0 => votes.clone(),
                _ => sampling::thinned(votes, DROPPED, key.with(number as u64)),
            })
            .collect();
        group_all(votes, &tables, excluded, model, k)
    })
    .into_iter()
    .flatten()
    .collect();
    compare(votes, &groupings.remove(0), &groupings)
}

/// Groups each table along its own directions, found side by side.
fn group_all(
    shape: &Votes,
    tables: &[Votes],
    excluded: &[bool],
    model: &Landscape,
    k: usize,
) -> Vec<Vec<Option<usize>>> {
    let laid = SideBySide::<AT_ONCE>::new(shape, tables, excluded);
    let directions = laid.leading(model.dimensions, PRECISION, Key::new("directions of fewer votes"));
    drop(laid);
    tables
        .iter()
        .zip(directions)
        .map(|(votes, directions)| group(votes, &directions, excluded, model, k))
        .collect()
}

fn group(
    votes: &Votes,
    directions: &[Eigenpair],
    excluded: &[bool],
    model: &Landscape,
    k: usize,
) -> Vec<Option<usize>> {
    let tallies = tally::by_statement(votes);
    let centred = Centred::new(votes, &tallies, excluded, Threads(1));
    let evidence = Evidence::new(&centred, directions, model.dimensions, excluded);
    let landscape = Landscape::by_model(&evidence, model);
    let rows = grouped(&evidence, excluded);
    if landscape.dimensions == 0 || rows.is_empty() {
        return vec![None; evidence.len()];
    }
    let centres = choice::centres(&evidence, &landscape, &rows, k);
    Assignment::from_centres(votes, excluded, &rows, &landscape, &centres, Threads(1)).by_row()
}

fn compare(votes: &Votes, whole: &[Option<usize>], again: &[Vec<Option<usize>>]) -> Stability {
    let groups = whole.iter().flatten().max().map_or(0, |last| last + 1);
    let mut together = vec![(0_u32, 0_u32); whole.len()];
    let mut recovery = vec![0.0; groups];
    let mut agreements = Vec::new();
    for replicate in again {
        let both: Vec<(usize, usize, usize)> = whole
            .iter()
            .zip(replicate)
            .enumerate()
            .filter_map(|(row, (a, b))| Some((row, (*a)?, (*b)?)))
            .collect();
        let (first, second): (Vec<usize>, Vec<usize>) = both.iter().map(|(_, a, b)| (*a, *b)).unzip();
        let table = agreement::Contingency::new(&first, &second);
        agreements.push(table.adjusted_rand());
        for (group, recovery) in recovery.iter_mut().enumerate() {
            let (found, overlap) = most_alike(&table, group);
            *recovery += overlap / again.len() as f64;
            for (row, _, b) in both.iter().filter(|(_, a, _)| *a == group) {
                together[*row].0 += u32::from(found == Some(*b));
                together[*row].1 += 1;
            }
        }
    }
    let co_assignment = votes.participants().iter().zip(&together).filter(|(_, (_, times))| *times > 0);
    let count = agreements.len().max(1) as f64;
    let agreement = agreements.iter().sum::<f64>() / count;
    let squares: f64 = agreements.iter().map(|other| (other - agreement) * (other - agreement)).sum();
    Stability {
        agreement,
        sure_agreement: agreement - 2.0 * (squares / (count - 1.0).max(1.0) / count).sqrt(),
        least_agreement: agreements.iter().copied().fold(1.0, f64::min),
        recovery,
        co_assignment: co_assignment
            .map(|(id, (n, times))| (*id, f64::from(*n) / f64::from(*times)))
            .collect(),
        replicates: again.len(),
    }
}

/// The group of the second grouping that overlaps most with `group` of the first (Jaccard), and how much.
fn most_alike(table: &agreement::Contingency, group: usize) -> (Option<usize>, f64) {
    let own = table.first.get(&group).copied().unwrap_or_default();
    let mut best = (None, 0.0);
    for (other, size) in &table.second {
        let both = table.cells.get(&(group, *other)).copied().unwrap_or_default();
        let jaccard = both as f64 / (own + size - both) as f64;
        if jaccard > best.1 {
            best = (Some(*other), jaccard);
        }
    }
    best
}
