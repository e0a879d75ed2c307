//! What each group answers to each statement, and how well a participant's votes fit.

use crate::{Cell, Tally, Vote};
use std::collections::BTreeMap;

/// Logarithms of the shares of agrees and of disagrees among expressed votes, by statement and group, with half
/// a vote added to each side. A pass speaks for no group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Profiles {
    groups: usize,
    /// One entry per possible cell and group, those of a cell together.
    logs: Vec<f64>,
}

/// Places of one statement's votes in a list with one entry per possible cell.
const PLACES: usize = 4;

impl Profiles {
    /// Profiles from counts by group; excluded statements say nothing for or against any group.
    pub fn new(tallies: &[Vec<Tally>], excluded: &[bool]) -> Self {
        let groups = tallies.len();
        let mut logs = vec![0.0; PLACES * excluded.len() * groups];
        for (group, tallies) in tallies.iter().enumerate() {
            for (statement, tally) in
                tallies.iter().enumerate().filter(|(statement, _)| !excluded[*statement])
            {
                let share = |count: u32| (f64::from(count) + 0.5) / (f64::from(tally.expressed()) + 1.0);
                for (vote, count) in [(Vote::Disagree, tally.disagree), (Vote::Agree, tally.agree)] {
                    logs[place(groups, group, Cell::new(statement, vote))] = libm::log(share(count));
                }
            }
        }
        Self { groups, logs }
    }

    /// The same profiles with columns for `to` instead of `from` (identifiers); what was unknown says nothing.
    pub(crate) fn on_statements(&self, from: &[u64], to: &[u64]) -> Self {
        let column: BTreeMap<u64, usize> = from.iter().copied().zip(0..).collect();
        let size = PLACES * self.groups;
        let mut logs = vec![0.0; size * to.len()];
        for (entry, id) in logs.chunks_exact_mut(size.max(1)).zip(to) {
            if let Some(column) = column.get(id) {
                entry.copy_from_slice(&self.logs[column * size..(column + 1) * size]);
            }
        }
        Self { groups: self.groups, logs }
    }

    /// Number of groups.
    pub fn groups(&self) -> usize {
        self.groups
    }

    /// The logarithm of the share of `group` that votes so on a statement; 0 for a pass.
    #[inline]
    pub fn log_share(&self, group: usize, statement: usize, vote: Vote) -> f64 {
        self.logs[place(self.groups, group, Cell::new(statement, vote))]
    }

    /// How well votes fit each group: the sum over them of [`Profiles::log_share`].
    pub fn fit(&self, votes: &[Cell]) -> Vec<f64> {
        let mut fit = vec![0.0; self.groups];
        for cell in votes {
            let logs = &self.logs[place(self.groups, 0, *cell)..][..self.groups];
            for (fit, log) in fit.iter_mut().zip(logs) {
                *fit += log;
            }
        }
        fit
    }

    /// The group that votes fit best; the first of equally good ones.
    pub fn best(&self, votes: &[Cell]) -> usize {
        match self.groups {
            2 => self.best_of::<2>(votes),
            3 => self.best_of::<3>(votes),
            4 => self.best_of::<4>(votes),
            _ => Self::best_two(&self.fit(votes)).0,
        }
    }

    /// The number of groups is known when this is compiled: the sums stay in registers.
    fn best_of<const GROUPS: usize>(&self, votes: &[Cell]) -> usize {
        let (logs, _) = self.logs.as_chunks::<GROUPS>();
        let mut fit = [0.0; GROUPS];
        for cell in votes {
            for (fit, log) in fit.iter_mut().zip(&logs[cell.bits()]) {
                *fit += log;
            }
        }
        Self::best_two(&fit).0
    }

    /// The group that votes fit best, and the next; the first of equally good ones.
    pub fn best_two(fit: &[f64]) -> (usize, usize) {
        let (mut best, mut next) = (0, None);
        for group in 1..fit.len() {
            if fit[group] > fit[best] {
                next = Some(best);
                best = group;
            } else if next.is_none_or(|next| fit[group] > fit[next]) {
                next = Some(group);
            }
        }
        (best, next.unwrap_or(best))
    }
}

#[inline]
fn place(groups: usize, group: usize, cell: Cell) -> usize {
    cell.bits() * groups + group
}
