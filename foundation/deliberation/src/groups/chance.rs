//! How clearly a crowd without groups would seem to fall into groups.

use super::choice;
use crate::{
    blocks::{self, Threads},
    evidence::Evidence,
    keyed::Key,
    landscape::Landscape,
    symmetric::{self, SmallVector},
};

const CROWDS: usize = 10;

/// The best silhouette for `k` among crowds drawn from one normal cloud with the spread of `landscape`, each
/// person voting the same statements as the real one, with the same noise.
pub(super) fn silhouette(
    evidence: &Evidence,
    landscape: &Landscape,
    rows: &[usize],
    k: usize,
    threads: Threads,
) -> f64 {
    let deciding = evidence.select(&choice::deciding(evidence, rows));
    let scores = blocks::map(CROWDS, threads, |crowd| {
        let drawn = draw(&deciding, landscape, Key::new("crowd without groups").with(crowd as u64));
        let placed = Landscape::by_model(&drawn, landscape);
        choice::score(&placed.places, landscape.dimensions, k).silhouette
    });
    scores.into_iter().fold(0.0, f64::max)
}

/// Evidence of people drawn from the model: f normal with the landscape's spread, b = A f + noise.
fn draw(evidence: &Evidence, landscape: &Landscape, key: Key) -> Evidence {
    let size = landscape.dimensions;
    let spread = symmetric::cholesky(&landscape.spread, size);
    let deviation = landscape.noise.sqrt();
    let mut sides = Vec::with_capacity(evidence.len() * size);
    for row in 0..evidence.len() {
        let key = key.with(row as u64);
        let place = correlated(&spread, &normals(key.with(0), size), size);
        let gram = evidence.gram(row);
        let noise = correlated(&symmetric::cholesky(&gram, size), &normals(key.with(1), size), size);
        let expected = symmetric::times(&gram, &place, size);
        sides.extend((0..size).map(|at| expected[at] + deviation * noise[at]));
    }
    evidence.with_sides(sides)
}

fn normals(key: Key, size: usize) -> SmallVector {
    let mut vector = SmallVector::default();
    for pair in 0..size.div_ceil(2) {
        let two = key.with(pair as u64).normals();
        for (at, value) in two.into_iter().enumerate().filter(|(at, _)| 2 * pair + at < size) {
            vector[2 * pair + at] = value;
        }
    }
    vector
}

fn correlated(lower: &symmetric::Small, vector: &SmallVector, size: usize) -> SmallVector {
    let mut product = SmallVector::default();
    for row in 0..size {
        product[row] = (0..=row).map(|at| lower[row][at] * vector[at]).sum();
    }
    product
}
