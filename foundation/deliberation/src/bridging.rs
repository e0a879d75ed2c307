//! Measures of bridging: which statements bring together people who otherwise disagree.
//!
//! No single measure is right, so five stand side by side, and where they disagree is shown.

mod factorisation;
mod lbfgs;
mod pairs;

pub use factorisation::{Factorisation, factorise};
pub use pairs::{PairMeasures, pair_measures};

use crate::{Tally, consensus};

/// The group-aware consensus of Polis, and its geometric mean, which does not fall as groups are added.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupAware {
    /// Product over groups of (agree + 1) / (seen + 2).
    pub product: f64,
    /// The same product to the power 1 / groups.
    pub geometric_mean: f64,
    /// Geometric mean over groups of the lower bounds of support: what is sure.
    pub sure: f64,
}

/// The group-aware measures of every statement, by column.
pub fn group_aware(group_votes: &[Vec<Tally>]) -> Vec<GroupAware> {
    let products = crate::polis::group_aware_consensus(group_votes, |tally| tally.agree);
    let none_excluded = vec![false; products.len()];
    let mut sure = vec![0.0; products.len()];
    for ground in consensus::common_ground(group_votes, &none_excluded) {
        sure[ground.statement] = ground.agree.low;
    }
    let root = 1.0 / group_votes.len().max(1) as f64;
    products
        .into_iter()
        .zip(sure)
        .map(|(product, sure)| GroupAware { product, geometric_mean: libm::pow(product, root), sure })
        .collect()
}

/// Spearman's rank correlation of two measures over the statements that have both; `None` below three, or when
/// either measure is the same everywhere.
pub fn rank_correlation(first: &[Option<f64>], second: &[Option<f64>]) -> Option<f64> {
    let both: Vec<(f64, f64)> = first.iter().zip(second).filter_map(|(a, b)| Some(((*a)?, (*b)?))).collect();
    if both.len() < 3 {
        return None;
    }
    let ranks = |value: fn(&(f64, f64)) -> f64| average_ranks(&both.iter().map(value).collect::<Vec<_>>());
    let (first, second) = (ranks(|pair| pair.0), ranks(|pair| pair.1));
    let middle = f64::midpoint(both.len() as f64, 1.0);
    let product =
        |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| (a - middle) * (b - middle)).sum() };
    let scale = (product(&first, &first) * product(&second, &second)).sqrt();
    (scale > 0.0).then(|| product(&first, &second) / scale)
}

fn average_ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut before = 0;
    for tied in order.chunk_by(|a, b| values[*a] == values[*b]) {
        let rank = before as f64 + f64::midpoint(tied.len() as f64, 1.0);
        for index in tied {
            ranks[*index] = rank;
        }
        before += tied.len();
    }
    ranks
}
