//! How much likelier two people's ballots are as copies than as independent votes.

use super::shares;
use crate::{Cell, Votes, tally};

/// Probability that a copier follows on one statement; otherwise they vote by themselves.
const FOLLOWS: f64 = 0.9;
/// ln(1 − FOLLOWS).
pub(super) const LOG_STRAYS: f64 = -std::f64::consts::LN_10;
/// Statements that both must have voted for a pair to be judged.
pub(super) const LEAST_SHARED: usize = 8;
/// Logarithm of the likelihood ratio of a link, less the logarithm of the number of people: links by chance are
/// then as rare per person in a large crowd as in a small one.
const LINK_BEYOND_CROWD: f64 = -2.2;

/// Two people linked by their votes.
#[derive(Clone, Copy)]
pub(super) struct Link {
    pub(super) rows: (usize, usize),
    /// Log-likelihood ratio, the lesser of the two ways.
    pub(super) ratio: f64,
    pub(super) equal: usize,
    pub(super) shared: usize,
}

/// Compares people's ballots.
pub(super) struct Judge<'a> {
    votes: &'a Votes,
    shares: Vec<[f64; 3]>,
    threshold: f64,
}

impl<'a> Judge<'a> {
    pub(super) fn new(votes: &'a Votes) -> Self {
        let crowd = votes.participants().len().max(1) as f64;
        let shares = shares(&tally::by_statement(votes));
        Self { votes, shares, threshold: libm::log(crowd) + LINK_BEYOND_CROWD }
    }

    /// The log-likelihood ratio beyond which two people are linked.
    pub(super) fn threshold(&self) -> f64 {
        self.threshold
    }

    /// For each vote of a row, the probability that the participant gives it by themselves.
    pub(super) fn alone(&self, row: usize) -> impl Iterator<Item = f64> {
        let cells = self.votes.row(row);
        let tilt = tilt(cells, &self.shares);
        cells.iter().map(move |cell| alone(*cell, &self.shares[cell.statement()], &tilt))
    }

    /// For each vote of a row, what an equal vote of another adds to the log-likelihood ratio of a copy.
    pub(super) fn gains(&self, row: usize) -> Vec<f64> {
        self.alone(row).map(|share| libm::log(FOLLOWS / share + (1.0 - FOLLOWS))).collect()
    }

    /// The link of two rows, if they are linked.
    pub(super) fn link(&self, first: usize, second: usize) -> Option<Link> {
        let mut others = self.votes.row(first).iter().zip(self.gains(first)).peekable();
        let mut pair = Pair::default();
        for (cell, gain) in self.votes.row(second).iter().zip(self.gains(second)) {
            while others.next_if(|(other, _)| other.statement() < cell.statement()).is_some() {}
            if let Some((other, other_gain)) =
                others.next_if(|(other, _)| other.statement() == cell.statement())
            {
                pair.add(other.vote() == cell.vote(), other_gain, gain);
            }
        }
        pair.link(first, second, self.threshold)
    }
}

/// Two people's shared votes, added up: the second following the first, and the first following the second.
#[derive(Default)]
struct Pair {
    ratios: [f64; 2],
    equal: usize,
    shared: usize,
}

impl Pair {
    #[inline]
    fn add(&mut self, same: bool, first_gain: f64, second_gain: f64) {
        self.ratios[0] += if same { first_gain } else { LOG_STRAYS };
        self.ratios[1] += if same { second_gain } else { LOG_STRAYS };
        self.equal += usize::from(same);
        self.shared += 1;
    }

    /// Linked only when either is likelier a copy of the other.
    fn link(&self, first: usize, second: usize, threshold: f64) -> Option<Link> {
        let ratio = self.ratios[0].min(self.ratios[1]);
        let linked = self.shared >= LEAST_SHARED && ratio > threshold;
        linked.then_some(Link { rows: (first, second), ratio, equal: self.equal, shared: self.shared })
    }
}

/// How much more often than the crowd a participant gives each vote.
fn tilt(cells: &[Cell], shares: &[[f64; 3]]) -> [f64; 3] {
    let (mut given, mut expected) = ([1.0; 3], [1.0; 3]);
    for cell in cells {
        given[cell.vote() as usize] += 1.0;
        for (expected, share) in expected.iter_mut().zip(shares[cell.statement()]) {
            *expected += share;
        }
    }
    [given[0] / expected[0], given[1] / expected[1], given[2] / expected[2]]
}

/// The probability of a vote by someone of that tilt.
fn alone(cell: Cell, shares: &[f64; 3], tilt: &[f64; 3]) -> f64 {
    let tilted = [shares[0] * tilt[0], shares[1] * tilt[1], shares[2] * tilt[2]];
    tilted[cell.vote() as usize] / (tilted[0] + tilted[1] + tilted[2])
}
