//! Measures on pairs of statements: how those who approve one statement divide on the others.

use crate::{
    Vote, Votes,
    blocks::{self, Threads},
};

/// Columns of one pass: bounds memory, whatever the number of statements.
const TILE: usize = 128;
/// Exponent of the p-norm: close to the worse of two sides, without being it.
const P: f64 = -10.0;

/// Two measures of one statement.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PairMeasures {
    /// How much pairs of its approvers disagree on other statements: (2 approvals / voters)² times the share of
    /// opposed votes among pairs of approvers, counted over all statements both voted. For complete data this
    /// is `(4 / n²) Σ d_ij` over pairs of approvers, `d` the share of statements on which `i` and `j` oppose.
    pub pairwise_disagreement: f64,
    /// Mean over other statements of the p-norm (p = −10) of approval by those for and by those against it:
    /// high only when both sides of most divides approve.
    pub p_norm: f64,
}

/// Counts for one statement (`of`) within one tile of others.
#[derive(Clone, Copy, Default)]
struct Together {
    /// Approvers of `of` who agree with, disagree with, voted the other.
    approvers: [u32; 3],
    /// Voters of `of` who agree with, disagree with the other.
    voters: [u32; 2],
}

/// Both measures of every statement, by column; excluded statements neither count nor are measured.
pub fn pair_measures(votes: &Votes, excluded: &[bool], threads: Threads) -> Vec<PairMeasures> {
    let columns = votes.statements().len();
    let tallies = crate::tally::by_statement(votes);
    let tiles = blocks::map(columns.div_ceil(TILE), threads, |tile| {
        measure_tile(votes, excluded, tile * TILE..((tile + 1) * TILE).min(columns))
    });
    let kept = excluded.iter().filter(|out| !**out).count();
    tiles
        .into_iter()
        .flatten()
        .zip(&tallies)
        .map(|(sums, tally)| {
            let approval = 2.0 * f64::from(tally.agree) / f64::from(tally.seen().max(1));
            let opposed = if sums.pairs > 0.0 { sums.opposed / sums.pairs } else { 0.0 };
            PairMeasures {
                // Half of the squared approval: pairs are counted once.
                pairwise_disagreement: approval * approval / 2.0 * opposed,
                p_norm: if kept > 1 { sums.p_norm / (kept - 1) as f64 } else { 0.0 },
            }
        })
        .collect()
}

/// What is summed over all other statements for one statement.
#[derive(Clone, Copy, Default)]
struct Sums {
    opposed: f64,
    pairs: f64,
    p_norm: f64,
}

fn measure_tile(votes: &Votes, excluded: &[bool], tile: std::ops::Range<usize>) -> Vec<Sums> {
    let columns = excluded.len();
    let mut together = vec![Together::default(); tile.len() * columns];
    for row in votes.rows() {
        let from = row.partition_point(|cell| cell.statement() < tile.start);
        let to = row.partition_point(|cell| cell.statement() < tile.end);
        for of in row[from..to].iter().filter(|cell| !excluded[cell.statement()]) {
            let counts = &mut together[(of.statement() - tile.start) * columns..][..columns];
            let approves = of.vote() == Vote::Agree;
            for other in row {
                let counts = &mut counts[other.statement()];
                let side = match other.vote() {
                    Vote::Agree => 0,
                    Vote::Disagree => 1,
                    Vote::Pass => 2,
                };
                if side < 2 {
                    counts.voters[side] += 1;
                }
                if approves {
                    counts.approvers[side] += 1;
                }
            }
        }
    }
    let tile_start = tile.start;
    tile.map(|of| {
        let counts = &together[(of - tile_start) * columns..][..columns];
        let mut sums = Sums::default();
        if !excluded[of] {
            let others = counts.iter().enumerate().filter(|(other, _)| *other != of && !excluded[*other]);
            others.for_each(|(_, counts)| sums.add(counts));
        }
        sums
    })
    .collect()
}

impl Sums {
    fn add(&mut self, counts: &Together) {
        let [agree, disagree, pass] = counts.approvers.map(f64::from);
        let seen = agree + disagree + pass;
        self.opposed += agree * disagree;
        self.pairs += seen * (seen - 1.0) / 2.0;
        let [among_for, among_against] = [0, 1]
            .map(|side| (f64::from(counts.approvers[side]) + 0.5) / (f64::from(counts.voters[side]) + 1.0));
        self.p_norm += p_mean(among_for, among_against);
    }
}

/// `((a^p + b^p) / 2)^(1/p)`, each side counting the same.
fn p_mean(a: f64, b: f64) -> f64 {
    let (least, most) = (a.min(b), a.max(b));
    // Taken relative to the lesser, so that nothing overflows: (least / most)^10 by squaring.
    let ratio = least / most;
    let fifth = ratio * ratio * ratio * ratio * ratio;
    let mean = f64::midpoint(1.0, fifth * fifth);
    least * libm::pow(mean, 1.0 / P)
}
