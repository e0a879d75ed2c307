//! Everybody to the group whose answers fit their votes best (latent classes, Lazarsfeld and Henry 1968, with
//! hard assignment): people and profiles in turn, until nobody moves.

use super::{Partition, Stability, profiles::Profiles};
use crate::{
    Tally, Votes,
    blocks::{self, Threads},
    kmeans,
    landscape::Landscape,
    tally::Counts,
};
use std::collections::BTreeMap;

const ROUNDS: usize = 20;

/// Groups of all grouped participants, settled.
pub(crate) struct Assignment<'a> {
    votes: &'a Votes,
    excluded: &'a [bool],
    rows: &'a [usize],
    threads: Threads,
    /// By position in `rows`.
    group_of: Vec<usize>,
    pub(crate) profiles: Profiles,
}

impl<'a> Assignment<'a> {
    /// Starts with everybody in the group whose centre is nearest in the landscape, and settles.
    pub(super) fn from_centres(
        votes: &'a Votes,
        excluded: &'a [bool],
        rows: &'a [usize],
        landscape: &Landscape,
        centres: &[f64],
        threads: Threads,
    ) -> Self {
        let nearest = |row: &usize| kmeans::nearest(landscape.place(*row), centres, landscape.dimensions).0;
        let group_of = rows.iter().map(nearest).collect();
        let mut assignment = Self { votes, excluded, rows, threads, group_of, profiles: Profiles::default() };
        assignment.canonical_order();
        assignment.settle();
        assignment.canonical_order();
        assignment.profiles = assignment.measured_profiles();
        assignment
    }

    /// Starts from known profiles, whose order is kept, and settles.
    pub(crate) fn from_profiles(
        votes: &'a Votes,
        excluded: &'a [bool],
        rows: &'a [usize],
        profiles: Profiles,
        threads: Threads,
    ) -> Self {
        let mut assignment = Self { votes, excluded, rows, threads, group_of: Vec::new(), profiles };
        assignment.group_of = assignment.best_groups();
        assignment.settle();
        assignment
    }

    fn settle(&mut self) {
        for _ in 0..ROUNDS {
            self.profiles = self.measured_profiles();
            let moved = self.best_groups();
            let still = moved == self.group_of;
            self.group_of = moved;
            if still {
                break;
            }
        }
    }

    fn groups(&self) -> usize {
        let largest = self.group_of.iter().max().map_or(0, |last| last + 1);
        largest.max(self.profiles.groups())
    }

    /// Profiles of the present members.
    fn measured_profiles(&self) -> Profiles {
        let (groups, columns) = (self.groups(), self.excluded.len());
        let blocks = blocks::map_heavy_blocks(self.rows.len(), self.threads, |block| {
            let mut counts = vec![Counts::new(columns); groups];
            for position in block {
                counts[self.group_of[position]].add(self.votes.row(self.rows[position]));
            }
            counts
        });
        let mut total = vec![Counts::new(columns); groups];
        for block in &blocks {
            for (total, counts) in total.iter_mut().zip(block) {
                total.add_all(counts);
            }
        }
        let total: Vec<Vec<Tally>> = total.iter().map(Counts::tallies).collect();
        Profiles::new(&total, self.excluded)
    }

    fn best_groups(&self) -> Vec<usize> {
        let blocks = blocks::map_heavy_blocks(self.rows.len(), self.threads, |block| {
            let best = |row: &usize| self.profiles.best(self.votes.row(*row));
            self.rows[block].iter().map(best).collect::<Vec<_>>()
        });
        blocks.into_iter().flatten().collect()
    }

    /// Empty groups go; the largest group comes first, of equal ones the one with the earlier participant.
    fn canonical_order(&mut self) {
        let mut sizes = vec![(0_usize, usize::MAX); self.groups()];
        for (position, group) in self.group_of.iter().enumerate() {
            let (size, first) = &mut sizes[*group];
            *size += 1;
            *first = (*first).min(position);
        }
        let mut order: Vec<usize> = (0..sizes.len()).filter(|group| sizes[*group].0 > 0).collect();
        order.sort_by_key(|group| (std::cmp::Reverse(sizes[*group].0), sizes[*group].1));
        let mut place = vec![0; sizes.len()];
        for (position, group) in order.iter().enumerate() {
            place[*group] = position;
        }
        for group in &mut self.group_of {
            *group = place[*group];
        }
        self.profiles = Profiles::default();
    }

    /// The group of each participant by row.
    pub(super) fn by_row(&self) -> Vec<Option<usize>> {
        let mut group_of = vec![None; self.votes.participants().len()];
        for (row, group) in self.rows.iter().zip(&self.group_of) {
            group_of[*row] = Some(*group);
        }
        group_of
    }

    pub(super) fn into_partition(
        self,
        landscape: &Landscape,
        silhouettes: BTreeMap<usize, f64>,
        chance_silhouette: f64,
        stability: Stability,
    ) -> Partition {
        let k = self.groups();
        let mut sizes = vec![0; k];
        let mut centres = vec![vec![0.0; landscape.dimensions]; k];
        for (row, group) in self.rows.iter().zip(&self.group_of) {
            sizes[*group] += 1;
            for (sum, value) in centres[*group].iter_mut().zip(landscape.place(*row)) {
                *sum += value;
            }
        }
        for (centre, size) in centres.iter_mut().zip(&sizes) {
            for sum in centre {
                *sum /= (*size).max(1) as f64;
            }
        }
        let judged = blocks::map_heavy_blocks(self.rows.len(), self.threads, |block| {
            block.map(|position| self.judge(position)).collect::<Vec<_>>()
        });
        let mut runner_up = vec![None; self.votes.participants().len()];
        let mut certainty = vec![0.0; runner_up.len()];
        for (row, (next, probability)) in self.rows.iter().zip(judged.into_iter().flatten()) {
            runner_up[*row] = Some(next);
            certainty[*row] = probability;
        }
        Partition {
            k,
            group_of: self.by_row(),
            runner_up,
            certainty,
            centres,
            sizes,
            profiles: self.profiles,
            silhouettes,
            chance_silhouette,
            stability,
        }
    }

    /// The group next best, and the probability of the own one, all groups being as likely beforehand.
    fn judge(&self, position: usize) -> (usize, f64) {
        let fit = self.profiles.fit(self.votes.row(self.rows[position]));
        let own = self.group_of[position];
        let next = (0..fit.len()).filter(|group| *group != own);
        let next = next.max_by(|a, b| fit[*a].total_cmp(&fit[*b]).then(b.cmp(a))).unwrap_or(own);
        let odds: f64 = fit.iter().map(|other| libm::exp(other - fit[own])).sum();
        (next, 1.0 / odds)
    }
}
