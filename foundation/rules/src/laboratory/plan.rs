//! In which order clusters are counted together, each of them last once.
//!
//! The power of a member needs the coalitions of all other clusters together, for each cluster. They are counted by
//! halves: all that is outside a half is folded once, and serves every cluster inside. Clusters that come to the same
//! are counted once.

use std::collections::BTreeMap;

use crate::budget::{Budget, Exhausted};
use crate::count::facts::Facts;
use crate::count::formula::Compiled;
use crate::laboratory::horizon::Horizon;
use crate::laboratory::outcomes::Outcomes;

/// Clusters folded into situations, then what is done with these.
pub(super) struct Branch {
    pub folds: Vec<Fold>,
    pub next: Next,
}

/// What follows some folds.
pub(super) enum Next {
    /// The rest is halved.
    Halves(Box<Branch>, Box<Branch>),
    /// One cluster is left: with it, a coalition wins from a size on.
    Last { cluster: usize, wins: Vec<Win> },
}

/// A cluster counted together with the situations so far.
pub(super) struct Fold {
    pub cluster: usize,
    /// For each situation afterwards, what makes it.
    pub joins: Vec<Vec<Join>>,
}

/// Positions of a situation and of an outcome of the cluster.
#[derive(Clone, Copy)]
pub(super) struct Join {
    pub situation: usize,
    pub outcome: usize,
}

/// Positions of a situation and of an outcome of the last cluster, and the least size of a winning coalition.
#[derive(Clone, Copy)]
pub(super) struct Win {
    pub situation: usize,
    pub outcome: usize,
    pub from: u32,
}

/// What the clusters are and how they are judged.
pub(super) struct Planner<'a> {
    pub compiled: &'a Compiled,
    pub horizon: &'a Horizon<'a>,
    pub clusters: &'a [Outcomes],
    pub members: u32,
}

impl Planner<'_> {
    /// The plan that leaves each of `last` to the end once; each other cluster is in all of them.
    pub fn plan(&self, last: &[usize], budget: &mut Budget) -> Result<Branch, Exhausted> {
        let others: Vec<usize> = (0..self.clusters.len()).filter(|cluster| !last.contains(cluster)).collect();
        let nothing = Facts { held: vec![0; self.compiled.locals.len()], ..Facts::default() };
        let start = self.horizon.settle(nothing).into_iter().collect();
        self.branch(start, &others, last, budget)
    }

    fn branch(
        &self,
        mut situations: Vec<Facts>,
        fold: &[usize],
        last: &[usize],
        budget: &mut Budget,
    ) -> Result<Branch, Exhausted> {
        let mut folds = Vec::new();
        for cluster in fold {
            let (fold, after) = self.fold(*cluster, &situations, budget)?;
            folds.push(fold);
            situations = after;
        }
        let next = if let [cluster] = last {
            Next::Last { cluster: *cluster, wins: self.wins(*cluster, &situations, budget)? }
        } else {
            let (one, other) = last.split_at(last.len() / 2);
            Next::Halves(
                Box::new(self.branch(situations.clone(), other, one, budget)?),
                Box::new(self.branch(situations, one, other, budget)?),
            )
        };
        Ok(Branch { folds, next })
    }

    fn fold(
        &self,
        cluster: usize,
        situations: &[Facts],
        budget: &mut Budget,
    ) -> Result<(Fold, Vec<Facts>), Exhausted> {
        let mut joined: BTreeMap<Facts, Vec<Join>> = BTreeMap::new();
        for (situation, facts) in situations.iter().enumerate() {
            for (outcome, here) in self.clusters[cluster].keys().enumerate() {
                let joint = facts.and(here);
                budget.spend_on(&joint)?;
                if let Some(joint) = self.horizon.settle(joint) {
                    joined.entry(joint).or_default().push(Join { situation, outcome });
                }
            }
        }
        let (after, joins) = joined.into_iter().unzip();
        Ok((Fold { cluster, joins }, after))
    }

    fn wins(&self, cluster: usize, situations: &[Facts], budget: &mut Budget) -> Result<Vec<Win>, Exhausted> {
        let mut known: BTreeMap<Facts, Option<u32>> = BTreeMap::new();
        let mut wins = Vec::new();
        for (situation, facts) in situations.iter().enumerate() {
            for (outcome, here) in self.clusters[cluster].keys().enumerate() {
                let joint = facts.and(here);
                budget.spend_on(&joint)?;
                let Some(joint) = self.horizon.settle(joint) else { continue };
                let from = *known.entry(joint).or_insert_with_key(|facts| self.least_winning(facts));
                if let Some(from) = from {
                    wins.push(Win { situation, outcome, from });
                }
            }
        }
        Ok(wins)
    }

    /// The least number of supports with which these facts win. At given facts of the colleges, more support never
    /// loses.
    fn least_winning(&self, facts: &Facts) -> Option<u32> {
        let sizes: Vec<u32> = (0..=self.members).collect();
        let least = sizes.partition_point(|supports| !self.horizon.holds(facts, *supports));
        sizes.get(least).copied()
    }
}
