//! The same Lanczos steps on several tables at once, where a rough answer will do.
//!
//! Parallel analysis and dropped votes ask for the directions of many tables with votes in the same cells. Laid
//! side by side, one reading of the cells serves them all, and their numbers fill the processor's registers. Single
//! precision is ample for the residuals asked here.

use super::{Eigenpair, Precision, tridiagonal};
use crate::{Votes, keyed::Key, tally};

/// Lanczos vectors of `LANES` tables.
type Vectors<const LANES: usize> = Vec<[f32; LANES]>;

/// Length of a Lanczos vector, relative to the largest eigenvalue, below which a table's space is used up.
const USED_UP: f32 = 1e-5;
/// Steps between two looks at whether the wanted pairs have settled.
const LOOK_EVERY: usize = 4;

/// Centred votes of `LANES` tables over the cells of one, without excluded statements.
pub(crate) struct SideBySide<const LANES: usize> {
    starts: Vec<usize>,
    /// Column of each cell among those kept.
    columns: Vec<u32>,
    values: Vectors<LANES>,
    /// Statement of each kept column.
    statements: Vec<usize>,
    all_statements: usize,
}

impl<const LANES: usize> SideBySide<LANES> {
    /// Lays `tables`, which have the rows and columns of `shape` and votes in no other cells. Lanes without a table
    /// are zero.
    pub(crate) fn new(shape: &Votes, tables: &[Votes], excluded: &[bool]) -> Self {
        debug_assert!(tables.len() <= LANES, "a lane for every table");
        let statements: Vec<usize> = (0..excluded.len()).filter(|column| !excluded[*column]).collect();
        let mut place = vec![u32::MAX; excluded.len()];
        for (at, statement) in statements.iter().enumerate() {
            place[*statement] = at as u32;
        }
        let mut laid = Self {
            starts: vec![0],
            columns: Vec::with_capacity(shape.len()),
            values: Vec::new(),
            statements,
            all_statements: excluded.len(),
        };
        for row in shape.rows() {
            let kept = row.iter().map(|cell| place[cell.statement()]);
            laid.columns.extend(kept.filter(|column| *column != u32::MAX));
            laid.starts.push(laid.columns.len());
        }
        laid.values = vec![[0.0; LANES]; laid.columns.len()];
        for (lane, table) in tables.iter().enumerate() {
            laid.fill(lane, table, &place);
        }
        laid
    }

    fn fill(&mut self, lane: usize, table: &Votes, place: &[u32]) {
        let means: Vec<f64> = tally::by_statement(table).iter().map(|tally| tally.mean()).collect();
        for (row, bounds) in table.rows().zip(self.starts.windows(2)) {
            let mut at = bounds[0];
            for cell in row.iter().filter(|cell| place[cell.statement()] != u32::MAX) {
                while self.columns[at] != place[cell.statement()] {
                    at += 1;
                }
                self.values[at][lane] = (cell.value() - means[cell.statement()]) as f32;
                at += 1;
            }
        }
    }

    /// `XᵀX v` for each table and its own vector.
    fn gram(&self, vectors: &Vectors<LANES>) -> Vectors<LANES> {
        let mut sums = vec![[0.0; LANES]; vectors.len()];
        for bounds in self.starts.windows(2) {
            let columns = &self.columns[bounds[0]..bounds[1]];
            let values = &self.values[bounds[0]..bounds[1]];
            let mut along = [0.0; LANES];
            for (column, value) in columns.iter().zip(values) {
                let vector = &vectors[*column as usize];
                for lane in 0..LANES {
                    along[lane] += value[lane] * vector[lane];
                }
            }
            for (column, value) in columns.iter().zip(values) {
                let sum = &mut sums[*column as usize];
                for lane in 0..LANES {
                    sum[lane] += along[lane] * value[lane];
                }
            }
        }
        sums
    }

    /// The `count` largest eigenpairs of each table, see [`super::leading`]; fewer where the space has fewer.
    pub(crate) fn leading(&self, count: usize, precision: Precision, key: Key) -> Vec<Vec<Eigenpair>> {
        let count = count.min(self.statements.len());
        let mut basis: Vec<Vectors<LANES>> = Vec::new();
        let mut bands: Vec<(Vec<f64>, Vec<f64>)> = vec![(Vec::new(), Vec::new()); LANES];
        let most_steps = precision.most_steps.min(self.statements.len());
        let mut next = vec![[0.0; LANES]; self.statements.len()];
        (0..LANES).for_each(|lane| start(&mut next, lane, &basis, key));
        while count > 0 && basis.len() < most_steps {
            let vectors = next;
            let mut image = self.gram(&vectors);
            let along = dots(&image, &vectors);
            basis.push(vectors);
            remove_all(&mut image, &basis);
            remove_all(&mut image, &basis);
            let lengths = dots(&image, &image).map(f32::sqrt);
            for (lane, (diagonal, _)) in bands.iter_mut().enumerate() {
                diagonal.push(f64::from(along[lane]));
            }
            let steps = basis.len();
            let look = steps >= count && (steps - count).is_multiple_of(LOOK_EVERY);
            if look && bands.iter().zip(lengths).all(|(band, length)| settled(band, length, count, precision))
            {
                break;
            }
            for (lane, (diagonal, off)) in bands.iter_mut().enumerate() {
                let scale = diagonal.iter().fold(0.0_f64, |most, value| most.max(value.abs())) as f32;
                if lengths[lane] > USED_UP * scale.max(f32::MIN_POSITIVE) {
                    off.push(f64::from(lengths[lane]));
                    for entry in &mut image {
                        entry[lane] /= lengths[lane];
                    }
                } else {
                    off.push(0.0);
                    start(&mut image, lane, &basis, key.with(steps as u64));
                }
            }
            next = image;
        }
        let lanes = bands.into_iter().enumerate();
        lanes.map(|(lane, (diagonal, off))| self.pairs(lane, &diagonal, off, &basis, count)).collect()
    }

    fn pairs(
        &self,
        lane: usize,
        diagonal: &[f64],
        mut off: Vec<f64>,
        basis: &[Vectors<LANES>],
        count: usize,
    ) -> Vec<Eigenpair> {
        off.truncate(diagonal.len().saturating_sub(1));
        let pairs = tridiagonal::eigenpairs(diagonal, &off).unwrap_or_default();
        let largest = pairs.first().map_or(0.0, |pair| pair.0);
        let carrying = pairs.into_iter().take(count).filter(|pair| pair.0 > f64::from(USED_UP) * largest);
        carrying
            .map(|(value, weights)| {
                let mut vector = vec![0.0; self.all_statements];
                for (weight, direction) in weights.iter().zip(basis) {
                    for (statement, part) in self.statements.iter().zip(direction) {
                        vector[*statement] += weight * f64::from(part[lane]);
                    }
                }
                Eigenpair::new(value, vector)
            })
            .collect()
    }
}

/// A unit vector of one lane orthogonal to its basis; zero when its space is used up.
fn start<const LANES: usize>(vectors: &mut Vectors<LANES>, lane: usize, basis: &[Vectors<LANES>], key: Key) {
    for (at, entry) in vectors.iter_mut().enumerate() {
        entry[lane] = (key.with(at as u64).uniform() - 0.5) as f32;
    }
    for _ in 0..2 {
        for direction in basis {
            let along: f32 = vectors.iter().zip(direction).map(|(a, b)| a[lane] * b[lane]).sum();
            for (entry, part) in vectors.iter_mut().zip(direction) {
                entry[lane] -= along * part[lane];
            }
        }
    }
    let length = vectors.iter().map(|entry| entry[lane] * entry[lane]).sum::<f32>().sqrt();
    let scale = if length > USED_UP { 1.0 / length } else { 0.0 };
    for entry in vectors {
        entry[lane] *= scale;
    }
}

fn settled((diagonal, off): &(Vec<f64>, Vec<f64>), length: f32, count: usize, precision: Precision) -> bool {
    let Some(pairs) = tridiagonal::eigenpairs(diagonal, off) else { return false };
    let bound = precision.residual * pairs[0].0.abs();
    pairs.iter().take(count).all(|(_, weights)| {
        let last = weights.last().copied().unwrap_or_default();
        (f64::from(length) * last).abs() <= bound
    })
}

fn dots<const LANES: usize>(a: &Vectors<LANES>, b: &Vectors<LANES>) -> [f32; LANES] {
    let mut sums = [0.0; LANES];
    for (a, b) in a.iter().zip(b) {
        for lane in 0..LANES {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums
}

fn remove_all<const LANES: usize>(vectors: &mut Vectors<LANES>, basis: &[Vectors<LANES>]) {
    for direction in basis {
        let along = dots(vectors, direction);
        for (entry, part) in vectors.iter_mut().zip(direction) {
            for lane in 0..LANES {
                entry[lane] -= along[lane] * part[lane];
            }
        }
    }
}
