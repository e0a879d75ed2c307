//! Polis's k-means: seeds are the first distinct points, ties go to the later cluster.

/// A grouping of points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Clusters {
    /// Identifier of each cluster: the rank of its seed among the first distinct points.
    pub ids: Vec<usize>,
    /// Weighted mean of each cluster.
    pub centres: Vec<[f64; 2]>,
    /// Total weight of each cluster.
    pub weights: Vec<f64>,
    /// Position in `ids` of each point's cluster.
    pub assigned: Vec<usize>,
}

/// Movement of the centres below which Polis stops.
const STILL: f64 = 0.01;

pub(super) fn cluster(points: &[[f64; 2]], weights: &[f64], k: usize, rounds: usize) -> Clusters {
    let centres = first_distinct(points, k);
    let mut clusters =
        Clusters { ids: (0..centres.len()).collect(), centres, weights: vec![], assigned: vec![] };
    for round in 0..=rounds {
        let next = step(points, weights, &clusters);
        let still = are_still(&clusters.centres, &next.centres);
        clusters = next;
        if round == rounds || still {
            break;
        }
    }
    clusters
}

fn first_distinct(points: &[[f64; 2]], k: usize) -> Vec<[f64; 2]> {
    let mut seen = std::collections::BTreeSet::new();
    // Adding zero makes of −0 and 0 one point.
    let bits = |point: &[f64; 2]| point.map(|coordinate| (coordinate + 0.0).to_bits());
    points.iter().filter(|point| seen.insert(bits(point))).take(k).copied().collect()
}

fn step(points: &[[f64; 2]], weights: &[f64], from: &Clusters) -> Clusters {
    let nearest: Vec<usize> = points.iter().map(|point| nearest(point, &from.centres)).collect();
    let mut sums = vec![([0.0; 2], 0.0, 0_usize); from.centres.len()];
    for ((point, weight), cluster) in points.iter().zip(weights).zip(&nearest) {
        let (sum, total, members) = &mut sums[*cluster];
        sum[0] += weight * point[0];
        sum[1] += weight * point[1];
        *total += weight;
        *members += 1;
    }
    let used: Vec<usize> = (0..sums.len()).filter(|cluster| sums[*cluster].2 > 0).collect();
    let mut position = vec![0; sums.len()];
    for (kept, cluster) in used.iter().enumerate() {
        position[*cluster] = kept;
    }
    Clusters {
        ids: used.iter().map(|cluster| from.ids[*cluster]).collect(),
        centres: used.iter().map(|cluster| sums[*cluster].0.map(|sum| sum / sums[*cluster].1)).collect(),
        weights: used.iter().map(|cluster| sums[*cluster].1).collect(),
        assigned: nearest.into_iter().map(|cluster| position[cluster]).collect(),
    }
}

fn nearest(point: &[f64; 2], centres: &[[f64; 2]]) -> usize {
    let mut best = (f64::INFINITY, 0);
    for (cluster, centre) in centres.iter().enumerate() {
        let distance = distance(point, centre);
        if distance <= best.0 {
            best = (distance, cluster);
        }
    }
    best.1
}

pub(super) fn distance(a: &[f64; 2], b: &[f64; 2]) -> f64 {
    let (x, y) = (a[0] - b[0], a[1] - b[1]);
    (x * x + y * y).sqrt()
}

fn are_still(before: &[[f64; 2]], after: &[[f64; 2]]) -> bool {
    let sorted = |centres: &[[f64; 2]]| {
        let mut centres = centres.to_vec();
        centres.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        centres
    };
    sorted(before).iter().zip(&sorted(after)).all(|(a, b)| distance(a, b) < STILL)
}
