//! How many groups: the k whose groups stand apart most clearly among those who voted most; of two that
//! are equally clear within a standard error, the fewer groups.

use crate::{evidence::Evidence, keyed::Key, kmeans, landscape::Landscape};
use std::collections::BTreeMap;

/// Largest number of groups looked for.
const MOST_GROUPS: usize = 9;
/// At most so many participants decide on k.
const DECIDING: usize = 3_000;
/// So many deciding participants for each group beyond the second.
const PEOPLE_PER_GROUP: usize = 8;
const RESTARTS: u64 = 3;

/// The chosen number of groups and where they stand.
pub(super) struct Choice {
    pub(super) k: usize,
    pub(super) centres: Vec<f64>,
    pub(super) silhouettes: BTreeMap<usize, f64>,
}

/// Groups the deciding participants for every k and keeps the clearest, the smaller k on a tie; `None` when
/// all stand at one place.
pub(super) fn choose(evidence: &Evidence, landscape: &Landscape, rows: &[usize]) -> Option<Choice> {
    let deciding = deciding(evidence, rows);
    let points: Vec<f64> = deciding.iter().flat_map(|row| landscape.place(*row)).copied().collect();
    let most = MOST_GROUPS.min(2 + deciding.len() / PEOPLE_PER_GROUP).min(deciding.len());
    let mut tried: Vec<(usize, Score)> = Vec::new();
    for k in 2..=most {
        let score = score(&points, landscape.dimensions, k);
        if score.centres.len() < k * landscape.dimensions {
            break;
        }
        tried.push((k, score));
    }
    let silhouettes = tried.iter().map(|(k, score)| (*k, score.silhouette)).collect();
    let clearest = tried.iter().max_by(|a, b| a.1.silhouette.total_cmp(&b.1.silhouette))?;
    let enough = clearest.1.silhouette - clearest.1.error;
    let (k, score) = tried.into_iter().find(|(_, score)| score.silhouette >= enough)?;
    Some(Choice { k, centres: score.centres, silhouettes })
}

/// The groups of a known k.
pub(super) fn centres(evidence: &Evidence, landscape: &Landscape, rows: &[usize], k: usize) -> Vec<f64> {
    let deciding = deciding(evidence, rows);
    let points: Vec<f64> = deciding.iter().flat_map(|row| landscape.place(*row)).copied().collect();
    score(&points, landscape.dimensions, k).centres
}

/// A grouping of the deciding participants.
pub(super) struct Score {
    pub(super) silhouette: f64,
    error: f64,
    centres: Vec<f64>,
}

/// The silhouette of the tightest grouping into `k`, and its means.
pub(super) fn score(points: &[f64], dimensions: usize, k: usize) -> Score {
    let key = Key::new("seeds of groups").with(k as u64);
    let grouping = kmeans::best(points, dimensions, k, RESTARTS, key);
    let (silhouette, error) = kmeans::silhouette(points, dimensions, &grouping.means);
    Score { silhouette, error, centres: grouping.means }
}

/// The half of `rows` that voted most, thinned by an even step when they are many. Who voted little stands
/// near the centre whatever they think, and would blur every gap.
pub(super) fn deciding(evidence: &Evidence, rows: &[usize]) -> Vec<usize> {
    let mut counts: Vec<u32> = rows.iter().map(|row| evidence.counted(*row)).collect();
    counts.sort_unstable();
    let median = counts.get(counts.len() / 2).copied().unwrap_or_default();
    let active: Vec<usize> = rows.iter().copied().filter(|row| evidence.counted(*row) >= median).collect();
    let step = active.len().div_ceil(DECIDING).max(1);
    active.into_iter().step_by(step).collect()
}
