//! How far two groupings of the same people agree.

use std::collections::BTreeMap;

/// Counts of people by their place in both groupings: the contingency table, with its margins.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Contingency {
    /// People in group `a` of the first and group `b` of the second grouping.
    pub cells: BTreeMap<(usize, usize), u64>,
    /// People in each group of the first.
    pub first: BTreeMap<usize, u64>,
    /// People in each group of the second.
    pub second: BTreeMap<usize, u64>,
    /// All people.
    pub total: u64,
}

impl Contingency {
    /// Counts people: `first[i]` and `second[i]` are the groups of person `i`.
    pub fn new(first: &[usize], second: &[usize]) -> Self {
        let mut table = Self::default();
        for (a, b) in first.iter().zip(second) {
            *table.cells.entry((*a, *b)).or_default() += 1;
            *table.first.entry(*a).or_default() += 1;
            *table.second.entry(*b).or_default() += 1;
            table.total += 1;
        }
        table
    }

    /// Adjusted Rand index (Hubert and Arabie 1985): 1 for the same grouping, 0 on average for unrelated
    /// ones. Two groupings that both put everybody together, or everybody apart, agree: 1.
    pub fn adjusted_rand(&self) -> f64 {
        let pairs = |count: u64| count as f64 * (count as f64 - 1.0) / 2.0;
        let together: f64 = self.cells.values().map(|count| pairs(*count)).sum();
        let first: f64 = self.first.values().map(|count| pairs(*count)).sum();
        let second: f64 = self.second.values().map(|count| pairs(*count)).sum();
        let all = pairs(self.total);
        if all == 0.0 {
            return 1.0;
        }
        let expected = first * second / all;
        let most = f64::midpoint(first, second);
        if most == expected { 1.0 } else { (together - expected) / (most - expected) }
    }

    /// Normalised mutual information, by the arithmetic mean of the entropies: 0 (unrelated) to 1 (same).
    pub fn normalised_mutual_information(&self) -> f64 {
        let total = self.total as f64;
        let entropy = |counts: &BTreeMap<usize, u64>| -> f64 {
            counts.values().map(|count| *count as f64 / total).map(|share| -share * libm::log(share)).sum()
        };
        let (first, second) = (entropy(&self.first), entropy(&self.second));
        if first + second == 0.0 {
            return 1.0;
        }
        let information: f64 = self
            .cells
            .iter()
            .map(|((a, b), count)| {
                let (count, a, b) = (*count as f64, self.first[a] as f64, self.second[b] as f64);
                count / total * libm::log(count * total / (a * b))
            })
            .sum();
        (2.0 * information / (first + second)).clamp(0.0, 1.0)
    }

    /// Cramér's V: √(χ² / (n (min(rows, columns) − 1))), 0 (unrelated) to 1; 0 when either has one group.
    pub fn cramer_v(&self) -> f64 {
        let smaller = self.first.len().min(self.second.len());
        if smaller < 2 {
            return 0.0;
        }
        let total = self.total as f64;
        // χ² / n = Σ cell² / (row × column) − 1.
        let ratio: f64 = self
            .cells
            .iter()
            .map(|((a, b), count)| {
                let count = *count as f64;
                count * count / (self.first[a] as f64 * self.second[b] as f64)
            })
            .sum();
        debug_assert!(total > 0.0, "two groups hold two people");
        ((ratio - 1.0).max(0.0) / (smaller - 1) as f64).sqrt().min(1.0)
    }
}

/// The adjusted Rand index of two groupings, see [`Contingency::adjusted_rand`].
pub fn adjusted_rand(first: &[usize], second: &[usize]) -> f64 {
    Contingency::new(first, second).adjusted_rand()
}
