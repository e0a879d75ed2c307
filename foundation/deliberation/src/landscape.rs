//! Where each participant stands, as far as their votes tell, and how unsure that is.

use crate::{
    blocks::{self, Threads},
    components::MOST_DIMENSIONS,
    evidence::Evidence,
    symmetric::{self, Small, SmallVector},
};

const ROUNDS: usize = 3;
const MOMENT_ROUNDS: usize = 6;

/// Places of all participants under a model: places are normal around the centre, votes around places.
///
/// Unlike a rescaled projection, a place is a posterior mean: who voted little stands near the centre, with
/// a large uncertainty, and is not thrown far out by three votes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Landscape {
    /// Number of directions.
    pub dimensions: usize,
    /// Places, `dimensions` numbers per participant.
    pub places: Vec<f64>,
    /// Uncertainty of each place: root of the mean posterior variance over directions, by row.
    pub uncertainty: Vec<f64>,
    /// Variance of a vote around what the place explains.
    pub noise: f64,
    /// Covariance of places over participants.
    pub(crate) spread: Small,
}

/// Sums over one block of participants for one round of expectation maximisation.
#[derive(Default)]
struct Sums {
    spread: Small,
    unexplained: f64,
    votes: f64,
    people: f64,
}

impl Landscape {
    /// Fits noise and spread by expectation maximisation (probabilistic principal components of Tipping and
    /// Bishop 1999, directions held), then takes everybody's posterior.
    pub fn fit(evidence: &Evidence, threads: Threads) -> Self {
        let size = evidence.dimensions();
        let mut landscape = Self { dimensions: size, ..Self::default() };
        landscape.start_from_moments(evidence);
        for _ in 0..ROUNDS {
            let sums = blocks::map_heavy_blocks(evidence.len(), threads, |rows| {
                let mut sums = Sums::default();
                let precision = landscape.prior_precision();
                rows.for_each(|row| landscape.accumulate(evidence, row, &precision, &mut sums));
                sums
            });
            landscape.maximise(&sums);
        }
        landscape.place_everybody(evidence, threads);
        landscape
    }

    /// The same model, placing the people of `evidence`.
    pub(crate) fn placing(&self, evidence: &Evidence, threads: Threads) -> Self {
        let mut landscape =
            Self { dimensions: self.dimensions, noise: self.noise, spread: self.spread, ..Self::default() };
        landscape.place_everybody(evidence, threads);
        landscape
    }

    /// Places people by the noise and spread of `model`, each direction for itself and without their uncertainty:
    /// for tables that are variations of the one `model` was fitted to.
    pub(crate) fn by_model(evidence: &Evidence, model: &Self) -> Self {
        let size = evidence.dimensions();
        let mut landscape = Self { dimensions: size, noise: model.noise, ..Self::default() };
        for at in 0..size {
            landscape.spread[at][at] = model.spread[at][at];
        }
        let prior = landscape.prior_precision();
        landscape.places.reserve(evidence.len() * size);
        for row in 0..evidence.len() {
            let (lower, weighted) = landscape.weighed(&evidence.gram(row), &evidence.side(row), &prior);
            landscape.places.extend_from_slice(&symmetric::solve(&lower, &weighted, size)[..size]);
        }
        landscape
    }

    /// Noise and spread from sums over people, taking each direction for itself: `Σ b² ≈ s Σ A² + σ² Σ A` and
    /// `Σ (x − c)² ≈ s Σ A + σ² n`. Near enough for a few rounds of the exact fit to settle.
    fn start_from_moments(&mut self, evidence: &Evidence) {
        let size = self.dimensions;
        let mut sums = [[0.0; 3]; MOST_DIMENSIONS];
        let (mut squares, mut votes) = (0.0, 0.0);
        for row in 0..evidence.len() {
            let (gram, side) = (evidence.gram(row), evidence.side(row));
            for at in 0..size {
                sums[at][0] += side[at] * side[at];
                sums[at][1] += gram[at][at];
                sums[at][2] += gram[at][at] * gram[at][at];
            }
            squares += evidence.squares(row);
            votes += f64::from(evidence.counted(row));
        }
        self.noise = if votes == 0.0 { 1.0 } else { (squares / votes).max(LEAST_NOISE) };
        for _ in 0..MOMENT_ROUNDS {
            let mut explained = 0.0;
            for at in 0..size {
                let [sides, grams, gram_squares] = sums[at];
                let excess = (sides - self.noise * grams).max(1e-3 * sides);
                self.spread[at][at] = (excess / gram_squares.max(f64::MIN_POSITIVE)).max(LEAST_NOISE);
                explained += self.spread[at][at] * grams;
            }
            if votes > 0.0 {
                self.noise = ((squares - explained) / votes).max(0.1 * squares / votes).max(LEAST_NOISE);
            }
        }
    }

    /// The place of row `row`.
    pub fn place(&self, row: usize) -> &[f64] {
        &self.places[row * self.dimensions..(row + 1) * self.dimensions]
    }

    fn prior_precision(&self) -> Small {
        symmetric::inverse(&symmetric::cholesky(&self.spread, self.dimensions), self.dimensions)
    }

    /// Posterior mean and covariance of one participant's place.
    fn posterior(&self, gram: &Small, side: &SmallVector, prior: &Small) -> (SmallVector, Small) {
        let (lower, weighted) = self.weighed(gram, side, prior);
        (symmetric::solve(&lower, &weighted, self.dimensions), symmetric::inverse(&lower, self.dimensions))
    }

    /// The posterior precision, factored, and what it must be solved for.
    fn weighed(&self, gram: &Small, side: &SmallVector, prior: &Small) -> (Small, SmallVector) {
        let size = self.dimensions;
        let mut precision = *prior;
        let mut weighted = SmallVector::default();
        for row in 0..size {
            for column in 0..size {
                precision[row][column] += gram[row][column] / self.noise;
            }
            weighted[row] = side[row] / self.noise;
        }
        (symmetric::cholesky(&precision, size), weighted)
    }

    fn accumulate(&self, evidence: &Evidence, row: usize, prior: &Small, sums: &mut Sums) {
        if evidence.counted(row) == 0 {
            return;
        }
        let size = self.dimensions;
        let (gram, side) = (evidence.gram(row), evidence.side(row));
        let (place, covariance) = self.posterior(&gram, &side, prior);
        sums.unexplained += evidence.squares(row) - 2.0 * symmetric::dot(&place, &side, size);
        for at in 0..size {
            for other in 0..size {
                let second = place[at] * place[other] + covariance[at][other];
                sums.spread[at][other] += second;
                sums.unexplained += gram[at][other] * second;
            }
        }
        sums.votes += f64::from(evidence.counted(row));
        sums.people += 1.0;
    }

    fn maximise(&mut self, blocks: &[Sums]) {
        let people: f64 = blocks.iter().map(|sums| sums.people).sum();
        let votes: f64 = blocks.iter().map(|sums| sums.votes).sum();
        if people == 0.0 {
            return;
        }
        for at in 0..self.dimensions {
            for other in 0..self.dimensions {
                let sum: f64 = blocks.iter().map(|sums| sums.spread[at][other]).sum();
                self.spread[at][other] = sum / people;
            }
        }
        let unexplained: f64 = blocks.iter().map(|sums| sums.unexplained).sum();
        self.noise = (unexplained / votes).max(LEAST_NOISE);
    }

    fn place_everybody(&mut self, evidence: &Evidence, threads: Threads) {
        let size = self.dimensions;
        let prior = self.prior_precision();
        let placed = blocks::map_heavy_blocks(evidence.len(), threads, |rows| {
            rows.map(|row| self.posterior(&evidence.gram(row), &evidence.side(row), &prior))
                .collect::<Vec<_>>()
        });
        let (mut places, mut uncertainty) = (Vec::new(), Vec::new());
        for (place, covariance) in placed.into_iter().flatten() {
            places.extend_from_slice(&place[..size]);
            let trace: f64 = (0..size).map(|at| covariance[at][at]).sum();
            uncertainty.push((trace / size.max(1) as f64).sqrt());
        }
        self.places = places;
        self.uncertainty = uncertainty;
    }
}

/// Votes that a place explains entirely would leave no noise, and divisions by zero.
const LEAST_NOISE: f64 = 1e-6;
