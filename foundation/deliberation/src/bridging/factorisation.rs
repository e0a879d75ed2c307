//! The matrix factorisation of Community Notes: what remains of a statement's support once each person's
//! side on the main divide is accounted for.
//!
//! A vote `r` (agree 1, pass ½, disagree 0) is predicted by `μ + i_u + i_n + f_u f_n`. The loss is that of the
//! published scorer (`matrix_factorization.py`), with means rather than sums:
//! `mean (r − r̂)² + 0.03 mean f_u² + 0.15 mean i_u² + 0.03 mean f_n² + 0.15 mean i_n² + 0.15 μ²`.
//! Its optimum is unique up to the sign of the factors.

use super::lbfgs;
use crate::{Votes, keyed::Key};

const LEAST_RATERS: usize = 5;
const LEAST_RATINGS: usize = 10;
const FACTOR_PENALTY: f64 = 0.03;
const INTERCEPT_PENALTY: f64 = 0.15;
const TOLERANCE: f64 = 1e-8;
const MOST_ROUNDS: usize = 3_000;

/// The fitted factorisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Factorisation {
    /// Loss at the optimum.
    pub loss: f64,
    /// Global intercept μ.
    pub mean: f64,
    /// For each column, intercept and factor; `None` for statements with fewer than five voters. The factor of
    /// largest size is positive.
    pub statements: Vec<Option<(f64, f64)>>,
    /// Participants, statements and votes that were fitted.
    pub fitted: (usize, usize, usize),
}

/// The votes that are fitted, renumbered.
struct Ratings {
    people: usize,
    statements: usize,
    starts: Vec<usize>,
    cells: Vec<(u32, f64)>,
    columns: Vec<usize>,
    /// Votes on each fitted statement.
    raters: Vec<usize>,
}

/// Fits the votes on statements with five voters by people with ten such votes; `None` when nothing is left.
pub fn factorise(votes: &Votes) -> Option<Factorisation> {
    let ratings = Ratings::of(votes);
    if ratings.cells.is_empty() {
        return None;
    }
    let scales = ratings.scales();
    let start = ratings.start(&scales);
    let (scaled, loss) = lbfgs::minimise(start, TOLERANCE, MOST_ROUNDS, |scaled, gradient| {
        let point: Vec<f64> = scaled.iter().zip(&scales).map(|(x, scale)| x * scale).collect();
        let loss = ratings.loss(&point, gradient);
        for (entry, scale) in gradient.iter_mut().zip(&scales) {
            *entry *= scale;
        }
        loss
    });
    let point: Vec<f64> = scaled.iter().zip(&scales).map(|(x, scale)| x * scale).collect();
    Some(ratings.factorisation(&point, loss, votes.statements().len()))
}

impl Ratings {
    fn of(votes: &Votes) -> Self {
        let mut raters = vec![0; votes.statements().len()];
        votes.rows().flatten().for_each(|cell| raters[cell.statement()] += 1);
        let rated: Vec<bool> = raters.iter().map(|raters| *raters >= LEAST_RATERS).collect();
        let kept_rows: Vec<Vec<_>> = votes
            .rows()
            .map(|row| row.iter().filter(|cell| rated[cell.statement()]).copied().collect::<Vec<_>>())
            .filter(|row| row.len() >= LEAST_RATINGS)
            .collect();
        let mut number = vec![None; raters.len()];
        kept_rows.iter().flatten().for_each(|cell| number[cell.statement()] = Some(0));
        let columns: Vec<usize> = (0..number.len()).filter(|column| number[*column].is_some()).collect();
        for (position, column) in columns.iter().enumerate() {
            number[*column] = Some(position as u32);
        }
        let mut ratings = Self {
            people: kept_rows.len(),
            statements: columns.len(),
            starts: vec![0],
            cells: Vec::new(),
            raters: vec![0; columns.len()],
            columns,
        };
        for row in kept_rows {
            for cell in row {
                let statement = number[cell.statement()].unwrap_or_default();
                ratings.cells.push((statement, f64::midpoint(cell.value(), 1.0)));
                ratings.raters[statement as usize] += 1;
            }
            ratings.starts.push(ratings.cells.len());
        }
        ratings
    }

    /// Places of the parts in a point: μ, then intercepts of people and of statements, then their factors.
    fn parts(&self) -> [usize; 4] {
        let (people, statements) = (self.people, self.statements);
        [1, 1 + people, 1 + people + statements, 1 + 2 * people + statements]
    }

    /// One over the root of the curvature along each variable, so that all are of one size to the descent.
    fn scales(&self) -> Vec<f64> {
        let [_, i_n, f_u, f_n] = self.parts();
        let votes = self.cells.len() as f64;
        let mut curvatures = vec![0.0; f_n + self.statements];
        curvatures[0] = 1.0 + INTERCEPT_PENALTY;
        for (person, bounds) in self.starts.windows(2).enumerate() {
            let share = (bounds[1] - bounds[0]) as f64 / votes;
            curvatures[1 + person] = share + INTERCEPT_PENALTY / self.people as f64;
            curvatures[f_u + person] = 0.25 * share + FACTOR_PENALTY / self.people as f64;
        }
        for (statement, raters) in self.raters.iter().enumerate() {
            let share = *raters as f64 / votes;
            curvatures[i_n + statement] = share + INTERCEPT_PENALTY / self.statements as f64;
            curvatures[f_n + statement] = 0.25 * share + FACTOR_PENALTY / self.statements as f64;
        }
        curvatures.into_iter().map(|curvature| 1.0 / curvature.sqrt()).collect()
    }

    /// No intercepts, and factors drawn from a key: at 0 the loss is flat along them.
    fn start(&self, scales: &[f64]) -> Vec<f64> {
        let [_, _, f_u, f_n] = self.parts();
        let mut point = vec![0.0; scales.len()];
        point[0] = self.cells.iter().map(|(_, rating)| rating).sum::<f64>() / self.cells.len() as f64;
        let key = Key::new("factors of people and statements");
        for (index, entry) in point.iter_mut().enumerate().skip(f_u) {
            let spread = if index < f_n { self.people } else { self.statements };
            *entry = (key.with(index as u64).uniform() - 0.5) * (24.0 / (spread as f64 + 1.0)).sqrt();
        }
        point.iter().zip(scales).map(|(entry, scale)| entry / scale).collect()
    }

    fn loss(&self, point: &[f64], gradient: &mut [f64]) -> f64 {
        let [i_u, i_n, f_u, f_n] = self.parts();
        let votes = self.cells.len() as f64;
        gradient.fill(0.0);
        let mut squares = 0.0;
        // Intercept and factor of a statement together: one reach into memory for both.
        let sides: Vec<[f64; 2]> =
            (0..self.statements).map(|statement| [point[i_n + statement], point[f_n + statement]]).collect();
        let mut slopes = vec![[0.0; 2]; self.statements];
        for (person, bounds) in self.starts.windows(2).enumerate() {
            let (base, factor) = (point[0] + point[i_u + person], point[f_u + person]);
            let (mut along_intercept, mut along_factor) = (0.0, 0.0);
            for (statement, rating) in &self.cells[bounds[0]..bounds[1]] {
                let [intercept, other] = sides[*statement as usize];
                let error = rating - (base + intercept + factor * other);
                squares += error * error;
                let slope = -2.0 * error / votes;
                along_intercept += slope;
                along_factor += slope * other;
                let slopes = &mut slopes[*statement as usize];
                slopes[0] += slope;
                slopes[1] += slope * factor;
            }
            gradient[0] += along_intercept;
            gradient[i_u + person] = along_intercept;
            gradient[f_u + person] = along_factor;
        }
        for (statement, [intercept, factor]) in slopes.into_iter().enumerate() {
            gradient[i_n + statement] = intercept;
            gradient[f_n + statement] = factor;
        }
        let mut loss = squares / votes + INTERCEPT_PENALTY * point[0] * point[0];
        gradient[0] += 2.0 * INTERCEPT_PENALTY * point[0];
        let (people, statements) = (self.people, self.statements);
        for (from, count, penalty) in [
            (i_u, people, INTERCEPT_PENALTY),
            (i_n, statements, INTERCEPT_PENALTY),
            (f_u, people, FACTOR_PENALTY),
            (f_n, statements, FACTOR_PENALTY),
        ] {
            let weight = penalty / count as f64;
            let part = from..from + count;
            loss += weight * point[part.clone()].iter().map(|entry| entry * entry).sum::<f64>();
            for (slope, entry) in gradient[part.clone()].iter_mut().zip(&point[part]) {
                *slope += 2.0 * weight * entry;
            }
        }
        loss
    }

    fn factorisation(&self, point: &[f64], loss: f64, columns: usize) -> Factorisation {
        let [_, i_n, _, f_n] = self.parts();
        let factors = &point[f_n..];
        let largest =
            factors.iter().fold(0.0_f64, |most, entry| if entry.abs() > most.abs() { *entry } else { most });
        let sign = if largest < 0.0 { -1.0 } else { 1.0 };
        let mut statements = vec![None; columns];
        for (position, column) in self.columns.iter().enumerate() {
            statements[*column] = Some((point[i_n + position], sign * factors[position]));
        }
        Factorisation {
            loss,
            mean: point[0],
            statements,
            fitted: (self.people, self.statements, self.cells.len()),
        }
    }
}
