//! The largest eigenpairs of a symmetric positive operator, by Lanczos with full reorthogonalisation.

use super::tridiagonal;
use crate::keyed::Key;

/// An eigenvalue and its eigenvector of unit length, its largest entry positive.
#[derive(Clone, Debug, PartialEq)]
pub struct Eigenpair {
    /// How much of the table's sum of squares lies along the vector.
    pub value: f64,
    /// The direction, one entry per statement.
    pub vector: Vec<f64>,
}

impl Eigenpair {
    /// The pair with `vector` made of unit length, its largest entry positive.
    pub(super) fn new(value: f64, mut vector: Vec<f64>) -> Self {
        let length = dot(&vector, &vector).sqrt();
        let largest =
            vector.iter().fold(0.0_f64, |most, entry| if entry.abs() > most.abs() { *entry } else { most });
        let scale = if largest < 0.0 { -length } else { length };
        for entry in &mut vector {
            *entry /= scale;
        }
        Self { value: value.max(0.0), vector }
    }
}

/// When to stop.
#[derive(Clone, Copy, Debug)]
pub struct Precision {
    /// Bound on ‖A v − λ v‖ relative to the largest eigenvalue.
    pub residual: f64,
    /// At most so many applications of the operator.
    pub most_steps: usize,
}

/// Steps between two looks at whether the wanted pairs have settled.
const LOOK_EVERY: usize = 4;

/// The `count` largest eigenpairs of `apply` on vectors of `size` entries (fewer when the space has fewer).
/// The start is drawn from `key`: not from the data, so that no symmetry of the data can hide a direction.
pub fn leading(
    size: usize,
    count: usize,
    precision: Precision,
    key: Key,
    mut apply: impl FnMut(&[f64]) -> Vec<f64>,
) -> Vec<Eigenpair> {
    let count = count.min(size);
    if count == 0 {
        return Vec::new();
    }
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut off): (Vec<f64>, Vec<f64>) = (Vec::new(), Vec::new());
    let mut restarts = 0;
    let mut next = orthogonal_start(size, &basis, key, &mut restarts);
    while let Some(vector) = next.take() {
        let mut image = apply(&vector);
        diagonal.push(dot(&image, &vector));
        basis.push(vector);
        remove_all(&mut image, &basis);
        remove_all(&mut image, &basis);
        let length = dot(&image, &image).sqrt();
        let scale = diagonal.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
        let steps = basis.len();
        let full = steps == size || steps >= precision.most_steps;
        let look = steps >= count && (full || (steps - count).is_multiple_of(LOOK_EVERY));
        if full || (look && settled(&diagonal, &off, length, count, precision.residual)) {
            break;
        }
        if length > f64::EPSILON * scale.max(f64::MIN_POSITIVE) * 16.0 {
            off.push(length);
            for entry in &mut image {
                *entry /= length;
            }
            next = Some(image);
        } else {
            off.push(0.0);
            next = orthogonal_start(size, &basis, key, &mut restarts);
        }
    }
    off.truncate(diagonal.len().saturating_sub(1));
    let pairs = tridiagonal::eigenpairs(&diagonal, &off).unwrap_or_default();
    pairs.into_iter().take(count).map(|(value, weights)| combine(value, &weights, &basis)).collect()
}

fn settled(diagonal: &[f64], off: &[f64], length: f64, count: usize, residual: f64) -> bool {
    let Some(pairs) = tridiagonal::eigenpairs(diagonal, off) else { return false };
    let largest = pairs[0].0.abs();
    pairs.iter().take(count).all(|(_, weights)| {
        let last = weights.last().copied().unwrap_or_default();
        (length * last).abs() <= residual * largest
    })
}

fn combine(value: f64, weights: &[f64], basis: &[Vec<f64>]) -> Eigenpair {
    let mut vector = vec![0.0; basis[0].len()];
    for (weight, direction) in weights.iter().zip(basis) {
        for (entry, part) in vector.iter_mut().zip(direction) {
            *entry += weight * part;
        }
    }
    Eigenpair::new(value, vector)
}

/// A unit vector orthogonal to `basis`; `None` when the space is used up.
fn orthogonal_start(size: usize, basis: &[Vec<f64>], key: Key, restarts: &mut u64) -> Option<Vec<f64>> {
    if basis.len() >= size {
        return None;
    }
    for _ in 0..4 {
        *restarts += 1;
        let key = key.with(*restarts);
        let mut vector: Vec<f64> = (0..size).map(|entry| key.with(entry as u64).uniform() - 0.5).collect();
        remove_all(&mut vector, basis);
        remove_all(&mut vector, basis);
        let length = dot(&vector, &vector).sqrt();
        if length > 1e-8 {
            for entry in &mut vector {
                *entry /= length;
            }
            return Some(vector);
        }
    }
    None
}

fn remove_all(vector: &mut [f64], basis: &[Vec<f64>]) {
    for direction in basis {
        let along = dot(vector, direction);
        for (entry, part) in vector.iter_mut().zip(direction) {
            *entry -= along * part;
        }
    }
}

/// Four running sums, always added in the same order: as fast as the machine allows, and the same everywhere.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; 4];
    let (a4, b4) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest: f64 = a4.remainder().iter().zip(b4.remainder()).map(|(a, b)| a * b).sum();
    for (a, b) in a4.zip(b4) {
        for lane in 0..4 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}
