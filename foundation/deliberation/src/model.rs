//! The published reading of a consultation, small enough to place one more participant in microseconds.

use crate::{
    Vote,
    components::{Components, MOST_DIMENSIONS},
    groups::{Groups, Profiles, VOTES_TO_BE_GROUPED, Verdict},
    landscape::Landscape,
    symmetric::{self, Small, SmallVector},
};
use std::collections::BTreeSet;

/// Directions, profiles and noise, as last computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// Identifiers of the statements, by column.
    pub statements: Vec<u64>,
    /// Whether it was refreshed warm, and awaits the cold result that is published and compared.
    pub provisional: bool,
    pub(crate) centre: Vec<f64>,
    pub(crate) excluded: Vec<bool>,
    pub(crate) loadings: Vec<SmallVector>,
    pub(crate) dimensions: usize,
    pub(crate) noise: f64,
    pub(crate) prior: Small,
    pub(crate) profiles: Profiles,
    /// Participants, by identifier, who follow a ring of copies: its first participant speaks for all.
    pub(crate) followers: BTreeSet<u64>,
}

/// Where one participant stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// Place in the landscape, one number per direction.
    pub place: Vec<f64>,
    /// Root of the mean posterior variance over directions.
    pub uncertainty: f64,
    /// Announced group; `None` for who voted too little. With one group announced, 0.
    pub group: Option<usize>,
}

/// What one vote says between two groups.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Column of the statement.
    pub statement: usize,
    /// The vote.
    pub vote: Vote,
    /// Logarithm of how many times likelier the vote is in the own group than in the other.
    pub for_own: f64,
}

impl Model {
    /// The model of a cold result.
    pub fn new(
        statements: &[u64],
        excluded: &[bool],
        components: &Components,
        landscape: &Landscape,
        groups: &Groups,
    ) -> Self {
        let dimensions = landscape.dimensions;
        let mut loadings = vec![SmallVector::default(); statements.len()];
        for (at, pair) in components.directions.iter().take(dimensions).enumerate() {
            for (loading, value) in loadings.iter_mut().zip(&pair.vector) {
                loading[at] = *value;
            }
        }
        let announced = groups.partition.as_ref().filter(|_| groups.verdict == Verdict::Reliable);
        Self {
            statements: statements.to_vec(),
            provisional: false,
            centre: components.centre.clone(),
            excluded: excluded.to_vec(),
            loadings,
            dimensions,
            noise: landscape.noise,
            prior: symmetric::inverse(&symmetric::cholesky(&landscape.spread, dimensions), dimensions),
            profiles: announced.map_or_else(Profiles::default, |partition| partition.profiles.clone()),
            followers: BTreeSet::new(),
        }
    }

    /// The same model, in which `followers` (participants by identifier) have no voice of their own.
    #[must_use]
    pub fn with_followers(self, followers: BTreeSet<u64>) -> Self {
        Self { followers, ..self }
    }

    /// Whether a participant's own voice counts in groups.
    pub fn hears(&self, participant: u64) -> bool {
        !self.followers.contains(&participant)
    }

    /// Number of groups announced.
    pub fn groups(&self) -> usize {
        self.profiles.groups().max(1)
    }

    fn in_sight(&self, statement: usize) -> bool {
        self.excluded.get(statement).is_some_and(|out| !out)
    }

    /// Votes in sight that it takes to be in a group.
    fn threshold(&self) -> usize {
        let in_sight = self.excluded.iter().filter(|out| !**out).count();
        in_sight.min(VOTES_TO_BE_GROUPED as usize).max(1)
    }

    /// Places a participant by their votes. Columns the model does not know say nothing.
    pub fn stand(&self, votes: impl Iterator<Item = (usize, Vote)> + Clone) -> Standing {
        let size = self.dimensions;
        let known = votes.filter(|(statement, _)| self.in_sight(*statement));
        let (mut precision, mut side) = (self.prior, SmallVector::default());
        for (statement, vote) in known.clone() {
            let loading = &self.loadings[statement];
            let value = (vote.value() - self.centre[statement]) / self.noise;
            for row in 0..size {
                for column in 0..size {
                    precision[row][column] += loading[row] * loading[column] / self.noise;
                }
                side[row] += loading[row] * value;
            }
        }
        let lower = symmetric::cholesky(&precision, size);
        let covariance = symmetric::inverse(&lower, size);
        let trace: f64 = (0..size).map(|at| covariance[at][at]).sum();
        Standing {
            place: symmetric::solve(&lower, &side, size)[..size].to_vec(),
            uncertainty: (trace / size.max(1) as f64).sqrt(),
            group: (known.clone().count() >= self.threshold()).then(|| self.best_group(&known)),
        }
    }

    fn best_group(&self, votes: &(impl Iterator<Item = (usize, Vote)> + Clone)) -> usize {
        let fit = |group: usize| -> f64 {
            votes.clone().map(|(statement, vote)| self.profiles.log_share(group, statement, vote)).sum()
        };
        let fit: Vec<f64> = (0..self.profiles.groups()).map(fit).collect();
        Profiles::best_two(&fit).0
    }

    /// What each vote says for group `own` against group `other`; the sum is the logarithm of
    /// how many times likelier all votes are in `own`.
    pub fn contributions(
        &self,
        votes: impl Iterator<Item = (usize, Vote)>,
        own: usize,
        other: usize,
    ) -> Vec<Contribution> {
        votes
            .filter(|(statement, _)| self.in_sight(*statement))
            .map(|(statement, vote)| {
                let for_own = self.for_own(statement, vote, own, other);
                Contribution { statement, vote, for_own }
            })
            .collect()
    }

    fn for_own(&self, statement: usize, vote: Vote, own: usize, other: usize) -> f64 {
        self.profiles.log_share(own, statement, vote) - self.profiles.log_share(other, statement, vote)
    }

    /// The fewest votes that, changed, would make a participant fit `other` better than `own`: "you would
    /// stand with B had you voted otherwise on these". Exact, since every vote speaks for itself: those whose
    /// change weighs most are changed first. `None` when even changing all would not do.
    pub fn counterfactual(
        &self,
        contributions: &[Contribution],
        own: usize,
        other: usize,
    ) -> Option<Vec<(usize, Vote)>> {
        let mut margin: f64 = contributions.iter().map(|contribution| contribution.for_own).sum();
        let mut changes: Vec<(f64, usize, Vote)> = contributions
            .iter()
            .map(|contribution| {
                let statement = contribution.statement;
                let for_own = |vote| self.for_own(statement, vote, own, other);
                let best = [Vote::Disagree, Vote::Pass, Vote::Agree]
                    .into_iter()
                    .min_by(|a, b| for_own(*a).total_cmp(&for_own(*b)))
                    .unwrap_or(contribution.vote);
                (contribution.for_own - for_own(best), statement, best)
            })
            .collect();
        changes.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut changed = Vec::new();
        for (gain, statement, vote) in changes {
            if margin < 0.0 {
                break;
            }
            margin -= gain;
            changed.push((statement, vote));
        }
        (margin < 0.0).then_some(changed)
    }

    /// A direction's weight on each statement, by column, for drawing.
    pub fn direction(&self, at: usize) -> Option<Vec<f64>> {
        (at < self.dimensions.min(MOST_DIMENSIONS))
            .then(|| self.loadings.iter().map(|loading| loading[at]).collect())
    }
}
