//! k-means with keyed seeds: the same points give the same groups, whatever else changed.

use crate::keyed::Key;

const ROUNDS: usize = 60;

/// A grouping of points and how tight it is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Grouping {
    /// Group of each point.
    pub(crate) group_of: Vec<usize>,
    /// Means, `dimensions` numbers per group.
    pub(crate) means: Vec<f64>,
    /// Sum of squared distances to the own mean.
    pub(crate) inertia: f64,
}

/// The tightest of `restarts` groupings of `points` (`dimensions` numbers each) into `k` groups; the first of
/// equally tight ones. Fewer groups when there are fewer distinct points.
pub(crate) fn best(points: &[f64], dimensions: usize, k: usize, restarts: u64, key: Key) -> Grouping {
    let mut best: Option<Grouping> = None;
    for restart in 0..restarts.max(1) {
        let grouping = lloyd(points, dimensions, seeds(points, dimensions, k, key.with(restart)));
        if best.as_ref().is_none_or(|best| grouping.inertia < best.inertia) {
            best = Some(grouping);
        }
    }
    best.unwrap_or(Grouping { group_of: Vec::new(), means: Vec::new(), inertia: 0.0 })
}

/// k-means++ (Arthur and Vassilvitskii 2007): each seed drawn with probability proportional to its squared
/// distance to the nearest earlier one.
fn seeds(points: &[f64], dimensions: usize, k: usize, key: Key) -> Vec<f64> {
    let count = points.len() / dimensions.max(1);
    if count == 0 {
        return Vec::new();
    }
    let point = |index: usize| &points[index * dimensions..(index + 1) * dimensions];
    let mut seeds = point(key.index(count)).to_vec();
    let mut nearest = vec![f64::INFINITY; count];
    for seed in 1..k {
        let last = &seeds[(seed - 1) * dimensions..];
        let mut total = 0.0;
        for (index, nearest) in nearest.iter_mut().enumerate() {
            *nearest = nearest.min(squared_distance(point(index), last));
            total += *nearest;
        }
        if total <= 0.0 {
            break;
        }
        let mut left = key.with(seed as u64).uniform() * total;
        let drawn = nearest.iter().position(|distance| {
            left -= distance;
            left < 0.0
        });
        let farthest = || (0..count).max_by(|a, b| nearest[*a].total_cmp(&nearest[*b])).unwrap_or(0);
        let drawn = drawn.unwrap_or_else(farthest);
        seeds.extend_from_slice(point(drawn));
    }
    seeds
}

fn lloyd(points: &[f64], dimensions: usize, mut means: Vec<f64>) -> Grouping {
    let count = points.len() / dimensions.max(1);
    let mut group_of = vec![usize::MAX; count];
    let mut inertia = 0.0;
    for _ in 0..ROUNDS {
        inertia = 0.0;
        let mut moved = false;
        for (point, group) in points.chunks_exact(dimensions).zip(&mut group_of) {
            let (nearest, distance) = nearest(point, &means, dimensions);
            moved |= nearest != *group;
            *group = nearest;
            inertia += distance;
        }
        if !moved {
            break;
        }
        let mut sizes = vec![0_usize; means.len() / dimensions];
        let mut sums = vec![0.0; means.len()];
        for (point, group) in points.chunks_exact(dimensions).zip(&group_of) {
            sizes[*group] += 1;
            for (sum, value) in sums[group * dimensions..].iter_mut().zip(point) {
                *sum += value;
            }
        }
        for (group, size) in sizes.iter().enumerate().filter(|(_, size)| **size > 0) {
            for at in group * dimensions..(group + 1) * dimensions {
                means[at] = sums[at] / *size as f64;
            }
        }
    }
    Grouping { group_of, means, inertia }
}

/// The nearest mean and the squared distance to it; the first of equally near ones.
pub(crate) fn nearest(point: &[f64], means: &[f64], dimensions: usize) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (group, mean) in means.chunks_exact(dimensions).enumerate() {
        let distance = squared_distance(point, mean);
        if distance < best.1 {
            best = (group, distance);
        }
    }
    best
}

fn squared_distance(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// Mean over points of (b − a) / max(a, b), `a` and `b` the distances to the own and the next nearest mean
/// (the simplified silhouette of Vendramin, Campello and Hruschka 2010), and its standard error; 0 for a
/// single group.
pub(crate) fn silhouette(points: &[f64], dimensions: usize, means: &[f64]) -> (f64, f64) {
    let count = points.len() / dimensions.max(1);
    if count == 0 || means.len() <= dimensions {
        return (0.0, 0.0);
    }
    let (mut total, mut squares) = (0.0, 0.0);
    for point in points.chunks_exact(dimensions) {
        let mut two = [f64::INFINITY; 2];
        for mean in means.chunks_exact(dimensions) {
            let distance = squared_distance(point, mean);
            if distance < two[0] {
                two = [distance, two[0]];
            } else if distance < two[1] {
                two[1] = distance;
            }
        }
        let score = if two[1] > 0.0 { 1.0 - (two[0] / two[1]).sqrt() } else { 0.0 };
        total += score;
        squares += score * score;
    }
    let (count, mean) = (count as f64, total / count as f64);
    (mean, ((squares / count - mean * mean).max(0.0) / count).sqrt())
}
