//! Finds pairs of like ballots in a large crowd without comparing all pairs (minimal hashing, Broder 1997).

use super::links::LEAST_SHARED;
use crate::{Votes, keyed::Key};

/// Bands of hashes; a pair is found when it shares one.
pub(super) const BANDS: usize = 16;
const ROWS_PER_BAND: u64 = 4;
/// A bucket with more people than this holds a popular pattern, not a ring.
const LARGEST_BUCKET: usize = 200;

/// Pairs that share a band of minimal hashes of (statement, vote): likely when most of their votes are equal.
/// A pair that shares several bands is given once for each.
pub(super) fn like_pairs(votes: &Votes, band: u64) -> Vec<(usize, usize)> {
    let key = Key::new("signatures of ballots").with(band);
    let hash = |row: u64, cell: usize| key.with(row).with(cell as u64).bits();
    let places = 4 * votes.statements().len();
    let hashes: Vec<Vec<u64>> =
        (0..ROWS_PER_BAND).map(|row| (0..places).map(|cell| hash(row, cell)).collect()).collect();
    let mut signed: Vec<(u64, usize)> = votes
        .rows()
        .enumerate()
        .filter(|(_, cells)| cells.len() >= LEAST_SHARED)
        .map(|(row, cells)| {
            let least = |hashes: &Vec<u64>| cells.iter().map(|cell| hashes[cell.bits()]).min();
            let signature = hashes.iter().filter_map(least).fold(key, Key::with);
            (signature.bits(), row)
        })
        .collect();
    signed.sort_unstable();
    let mut pairs = Vec::new();
    for bucket in signed.chunk_by(|a, b| a.0 == b.0).filter(|bucket| bucket.len() <= LARGEST_BUCKET) {
        for (at, (_, first)) in bucket.iter().enumerate() {
            pairs.extend(bucket[at + 1..].iter().map(|(_, second)| (*first, *second)));
        }
    }
    pairs
}
