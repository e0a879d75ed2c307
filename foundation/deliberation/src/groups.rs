//! Groups of participants, announced only when the votes support them.
//!
//! A group is a profile: the share that agrees with each statement. A participant belongs to the group whose
//! profile makes their votes likeliest, on the statements they voted; groups are first sought where people
//! gather in the landscape.
//! Three questions stand before an announcement: is there any direction beyond chance
//! ([`crate::components`]); are the groups further apart than a crowd without groups, of the same spread and
//! with the same unseen statements, would look; and do they come back when a tenth of the votes is dropped?

mod assignment;
mod chance;
mod choice;
mod profiles;
mod stability;

pub(crate) use assignment::Assignment;
pub use profiles::Profiles;
pub use stability::{RELIABLE_AGREEMENT, Stability};

use crate::{Votes, blocks::Threads, evidence::Evidence, landscape::Landscape};
use std::collections::BTreeMap;

/// Votes on statements in sight that it takes to be in a group (all of them, when there are fewer).
pub const VOTES_TO_BE_GROUPED: u32 = 7;

/// What can be said of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Opinions do not go together more than by chance: one group.
    OneGroup,
    /// Opinions go together, but no way of grouping people holds: no reliable groups.
    NoReliableGroups,
    /// The groups hold.
    Reliable,
}

/// A way of grouping people, and how well it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    /// Number of groups.
    pub k: usize,
    /// Group of each participant by row, largest group first; `None` for who voted too little.
    pub group_of: Vec<Option<usize>>,
    /// The group next nearest, by row.
    pub runner_up: Vec<Option<usize>>,
    /// Probability of the own group given the votes, by row; 0 for who is in none.
    pub certainty: Vec<f64>,
    /// Place of each group in the landscape.
    pub centres: Vec<Vec<f64>>,
    /// Number of participants of each group.
    pub sizes: Vec<usize>,
    /// What each group answers.
    pub profiles: Profiles,
    /// How clearly k groups stand apart, by k: the mean silhouette.
    pub silhouettes: BTreeMap<usize, f64>,
    /// The best silhouette that crowds without groups reached, for the chosen k.
    pub chance_silhouette: f64,
    /// What became of it when votes were dropped.
    pub stability: Stability,
}

/// Groups as announced.
#[derive(Clone, Debug, PartialEq)]
pub struct Groups {
    /// What can be said.
    pub verdict: Verdict,
    /// Number of groups announced: 1 unless they are reliable.
    pub k: usize,
    /// Announced group of each participant, by row; `None` for who voted too little to be placed.
    pub group_of: Vec<Option<usize>>,
    /// The best partition into two or more, announced or not; `None` when there is no direction to look along.
    pub partition: Option<Partition>,
}

impl Groups {
    /// Groups found among the rows for which `found` holds, laid on all rows; the others are in none.
    #[must_use]
    pub(crate) fn on_all_rows(self, found: &[bool]) -> Self {
        let spread = |values: Vec<Option<usize>>| spread(values, found);
        let partition = self.partition.map(|partition| Partition {
            group_of: spread(partition.group_of),
            runner_up: spread(partition.runner_up),
            certainty: self::spread(partition.certainty, found),
            ..partition
        });
        Self { group_of: spread(self.group_of), partition, ..self }
    }

    /// The announced certainty of a row's group: 1 when all are one group.
    pub fn certainty(&self, row: usize) -> Option<f64> {
        self.group_of[row]?;
        match (&self.partition, self.verdict) {
            (Some(partition), Verdict::Reliable) => Some(partition.certainty[row]),
            _ => Some(1.0),
        }
    }
}

/// `values` on the rows for which `found` holds, defaults elsewhere.
fn spread<T: Default>(values: Vec<T>, found: &[bool]) -> Vec<T> {
    let mut values = values.into_iter();
    found.iter().map(|found| if *found { values.next().unwrap_or_default() } else { T::default() }).collect()
}

/// Who has voted enough to be placed.
pub fn grouped(evidence: &Evidence, excluded: &[bool]) -> Vec<usize> {
    let in_sight = excluded.iter().filter(|out| !**out).count() as u32;
    let threshold = VOTES_TO_BE_GROUPED.min(in_sight).max(1);
    (0..evidence.len()).filter(|row| evidence.counted(*row) >= threshold).collect()
}

/// Looks for groups in a landscape along significant directions.
pub fn find(
    votes: &Votes,
    excluded: &[bool],
    evidence: &Evidence,
    landscape: &Landscape,
    threads: Threads,
) -> Groups {
    let rows = grouped(evidence, excluded);
    let together = |verdict, partition| {
        let mut group_of = vec![None; evidence.len()];
        for row in &rows {
            group_of[*row] = Some(0);
        }
        Groups { verdict, k: 1, group_of, partition }
    };
    if landscape.dimensions == 0 || rows.len() < 2 {
        return together(Verdict::OneGroup, None);
    }
    let Some(choice) = choice::choose(evidence, landscape, &rows) else {
        return together(Verdict::OneGroup, None);
    };
    let assigned = Assignment::from_centres(votes, excluded, &rows, landscape, &choice.centres, threads);
    let chance_silhouette = chance::silhouette(evidence, landscape, &rows, choice.k, threads);
    let stability = stability::measure(votes, excluded, landscape, choice.k, threads);
    let silhouette = choice.silhouettes[&choice.k];
    let partition = assigned.into_partition(landscape, choice.silhouettes, chance_silhouette, stability);
    let holds = partition.k > 1
        && silhouette > chance_silhouette
        && partition.stability.sure_agreement >= RELIABLE_AGREEMENT;
    if !holds {
        return together(Verdict::NoReliableGroups, Some(partition));
    }
    Groups {
        verdict: Verdict::Reliable,
        k: partition.k,
        group_of: partition.group_of.clone(),
        partition: Some(partition),
    }
}
