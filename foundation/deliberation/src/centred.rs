//! The table of votes with each statement's mean taken out: sparse, since an unseen cell is its mean.
//!
//! Polis fills unseen cells with the statement's mean, then takes the mean out; so do we, without ever
//! writing the filled table: the centred one is zero wherever nobody voted.

use crate::{Votes, blocks, blocks::Threads, tally::Tally};

/// Votes centred by statement; excluded statements are zero.
pub struct Centred<'a> {
    votes: &'a Votes,
    /// The centred value of each possible cell: four places per statement.
    levels: Vec<f64>,
    threads: Threads,
}

impl<'a> Centred<'a> {
    /// Centres `votes` by the means of `tallies`, leaving out the statements for which `excluded` holds.
    pub fn new(votes: &'a Votes, tallies: &[Tally], excluded: &[bool], threads: Threads) -> Self {
        let mut levels = vec![0.0; 4 * tallies.len()];
        for (column, tally) in tallies.iter().enumerate().filter(|(column, _)| !excluded[*column]) {
            let mean = tally.mean();
            for (level, value) in [-1.0, 0.0, 1.0].into_iter().enumerate() {
                levels[4 * column + level] = value - mean;
            }
        }
        Self { votes, levels, threads }
    }

    /// Number of participants.
    pub fn rows(&self) -> usize {
        self.votes.participants().len()
    }

    /// Number of statements.
    pub fn columns(&self) -> usize {
        self.votes.statements().len()
    }

    /// How many threads may work on it.
    pub fn threads(&self) -> Threads {
        self.threads
    }

    /// The column and the centred value of each vote of a row; excluded statements have value 0.
    #[inline]
    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, f64)> + Clone {
        self.votes.row(row).iter().map(|cell| (cell.statement(), self.levels[cell.bits()]))
    }

    /// The row's product with `vector`: four running sums, added in a fixed order, keep the processor busy.
    #[inline]
    fn along(&self, row: usize, vector: &[f64]) -> f64 {
        let term = |cell: &crate::Cell| self.levels[cell.bits()] * vector[cell.statement()];
        let fours = self.votes.row(row).chunks_exact(4);
        let rest: f64 = fours.remainder().iter().map(term).sum();
        let mut sums = [0.0; 4];
        for four in fours {
            for (sum, cell) in sums.iter_mut().zip(four) {
                *sum += term(cell);
            }
        }
        (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
    }

    /// `XᵀX v`, with `X` the centred table.
    pub fn gram(&self, vector: &[f64]) -> Vec<f64> {
        blocks::add_up(blocks::map_blocks(self.rows(), self.threads, |rows| {
            let mut sum = vec![0.0; vector.len()];
            for row in rows {
                let along = self.along(row, vector);
                for (column, value) in self.row(row) {
                    sum[column] += along * value;
                }
            }
            sum
        }))
    }
}
