//! How much nearer points are to their own group than to the next one.

use super::kmeans::distance;

/// Mean over points of (b − a) / max(a, b): `a` the mean distance to the own group, `b` to the nearest
/// other; 0 for a point alone in its group, and for fewer than two groups.
pub(super) fn mean(points: &[[f64; 2]], assigned: &[usize]) -> f64 {
    let groups = assigned.iter().max().map_or(0, |last| last + 1);
    if groups < 2 {
        return 0.0;
    }
    let mut sizes = vec![0_usize; groups];
    for group in assigned {
        sizes[*group] += 1;
    }
    let total: f64 =
        points.iter().zip(assigned).map(|(point, own)| of(point, *own, points, assigned, &sizes)).sum();
    total / points.len() as f64
}

fn of(point: &[f64; 2], own: usize, points: &[[f64; 2]], assigned: &[usize], sizes: &[usize]) -> f64 {
    if sizes[own] == 1 {
        return 0.0;
    }
    let mut sums = vec![0.0; sizes.len()];
    for (other, group) in points.iter().zip(assigned) {
        sums[*group] += distance(point, other);
    }
    let within = sums[own] / (sizes[own] - 1) as f64;
    let other = (0..sizes.len())
        .filter(|group| *group != own)
        .map(|group| sums[group] / sizes[group] as f64)
        .fold(f64::INFINITY, f64::min);
    (other - within) / within.max(other)
}
