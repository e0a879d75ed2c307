//! Polis's cold start, reproduced: what the Polis worker answers after a restart, to compare with.
//!
//! The Clojure worker (`math/src/polismath`, October 2024) is the model, with two choices where it is not
//! reproducible by itself: the power iteration starts from ones rather than from random numbers, and
//! distances are taken by direct difference. Rows and columns must be [`crate::Layout::AsMet`], since the
//! seeds of its k-means are the first distinct points. Nothing here is used by our own method.

mod consensus;
mod kmeans;
mod power;
mod priority;
mod representative;
mod sheet;
mod silhouette;

pub use consensus::{Consensus, ConsensusStatement};
pub use kmeans::Clusters;
pub use representative::{Direction, Representative, StatementStatistics, representative, statistics};

use crate::{Tally, Votes, tally};
use sheet::Sheet;
use std::collections::BTreeMap;

/// Standard normal quantile above which Polis calls a difference significant (one-tailed, 90 %).
pub const Z_90: f64 = 1.2816;
const BASE_CLUSTERS: usize = 100;
const BASE_ROUNDS: usize = 100;
const GROUP_ROUNDS: usize = 20;
const MAX_GROUPS: usize = 5;

/// Which statements are set aside, by column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moderation {
    /// Rejected by the moderators, or about the conversation itself: taken out of the landscape and lists.
    pub excluded: Vec<bool>,
    /// About the conversation itself: routed first.
    pub meta: Vec<bool>,
}

/// All that Polis's cold start computes.
#[derive(Clone, Debug, PartialEq)]
pub struct ColdStart {
    /// Rows of the participants that are clustered: seven votes, or the most active up to fifteen.
    pub included: Vec<usize>,
    /// Mean vote of each statement, by column.
    pub centre: Vec<f64>,
    /// The two principal directions, by column.
    pub components: [Vec<f64>; 2],
    /// Every participant's place in the landscape, by row.
    pub projections: Vec<[f64; 2]>,
    /// How far one agree alone would carry from the centre, by column.
    pub extremity: Vec<f64>,
    /// At most a hundred clusters of included participants.
    pub base: Clusters,
    /// Silhouette of the grouping into k, by k.
    pub silhouettes: BTreeMap<usize, f64>,
    /// The chosen grouping of the base clusters.
    pub groups: Clusters,
    /// Group of each participant (position in `groups`), by row.
    pub group_of: Vec<Option<usize>>,
    /// Raw counts, `[group][column]`.
    pub group_votes: Vec<Vec<Tally>>,
    /// Group-aware consensus of each statement, by column.
    pub group_aware_consensus: Vec<f64>,
    /// Statements that stand for each group.
    pub representative: Vec<Vec<Representative>>,
    /// Statements on which all agree or disagree.
    pub consensus: Consensus,
    /// Weight with which each statement is drawn next, by column.
    pub priority: Vec<f64>,
}

/// Runs the cold start.
pub fn cold_start(votes: &Votes, moderation: &Moderation) -> ColdStart {
    let sheet = Sheet::new(votes, moderation);
    let included = sheet.included();
    let components = power::components(&sheet);
    let projections = sheet.project(&components);
    let extremity = sheet.extremity(&components);
    let points: Vec<[f64; 2]> = included.iter().map(|row| projections[*row]).collect();
    let base = kmeans::cluster(&points, &vec![1.0; points.len()], BASE_CLUSTERS, BASE_ROUNDS);
    let (groups, silhouettes) = choose_groups(&base);
    let mut group_of = vec![None; projections.len()];
    for (row, cluster) in included.iter().zip(&base.assigned) {
        group_of[*row] = Some(groups.assigned[*cluster]);
    }
    let group_votes = tally::by_part(votes, &group_of, groups.centres.len());
    let zeroed = sheet.zeroed_tallies(&group_of, groups.centres.len());
    let statistics: Vec<_> = (0..zeroed.len()).map(|group| statistics(&zeroed, group)).collect();
    ColdStart {
        group_aware_consensus: group_aware_consensus(&group_votes, |tally| tally.agree),
        representative: statistics.iter().map(|group| representative(group, &moderation.excluded)).collect(),
        consensus: consensus::consensus(&sheet),
        priority: priority::priorities(&group_votes, &extremity, &moderation.meta),
        centre: sheet.into_centre(),
        included,
        components,
        projections,
        extremity,
        base,
        silhouettes,
        groups,
        group_of,
        group_votes,
    }
}

/// The product over groups of (count + 1) / (seen + 2), by column: Polis's group-aware consensus, where
/// `count` picks the agrees (or the disagrees) of a tally.
pub fn group_aware_consensus(group_votes: &[Vec<Tally>], count: impl Fn(Tally) -> u32) -> Vec<f64> {
    let statements = group_votes.first().map_or(0, Vec::len);
    let share = |tally: Tally| (f64::from(count(tally)) + 1.0) / (f64::from(tally.seen()) + 2.0);
    (0..statements).map(|column| group_votes.iter().map(|group| share(group[column])).product()).collect()
}

/// Groups the base clusters for every k and keeps the k of the best silhouette, the larger k on a tie.
fn choose_groups(base: &Clusters) -> (Clusters, BTreeMap<usize, f64>) {
    let largest = MAX_GROUPS.min(2 + base.centres.len() / 12);
    let mut silhouettes = BTreeMap::new();
    let mut best: Option<(f64, Clusters)> = None;
    for k in 2..=largest {
        let groups = kmeans::cluster(&base.centres, &base.weights, k, GROUP_ROUNDS);
        let score = silhouette::mean(&base.centres, &groups.assigned);
        silhouettes.insert(k, score);
        if best.as_ref().is_none_or(|(best, _)| score >= *best) {
            best = Some((score, groups));
        }
    }
    (best.map(|(_, groups)| groups).unwrap_or_default(), silhouettes)
}
