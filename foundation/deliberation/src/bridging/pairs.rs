//! Measures on pairs of statements: how those who approve one statement divide on the others.

use crate::{
    Cell, Vote, Votes,
    blocks::{self, Threads},
};

/// Columns of one pass: bounds memory, whatever the number of statements.
const TILE: usize = 64;
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

/// Both measures of every statement, by column; excluded statements neither count nor are measured.
pub fn pair_measures(votes: &Votes, excluded: &[bool], threads: Threads) -> Vec<PairMeasures> {
    let tallies = crate::tally::by_statement(votes);
    let seen = InSight::new(votes, excluded);
    let columns = seen.statements.len();
    let tiles = blocks::map(columns.div_ceil(TILE), threads, |tile| {
        seen.measure_tile(tile * TILE..((tile + 1) * TILE).min(columns))
    });
    let mut measures = vec![PairMeasures::default(); tallies.len()];
    for (sums, statement) in tiles.into_iter().flatten().zip(&seen.statements) {
        let tally = tallies[*statement];
        let approval = 2.0 * f64::from(tally.agree) / f64::from(tally.seen().max(1));
        let opposed = if sums.pairs > 0.0 { sums.opposed / sums.pairs } else { 0.0 };
        measures[*statement] = PairMeasures {
            // Half of the squared approval: pairs are counted once.
            pairwise_disagreement: approval * approval / 2.0 * opposed,
            p_norm: if columns > 1 { sums.p_norm / (columns - 1) as f64 } else { 0.0 },
        };
    }
    measures
}

/// What is summed over all other statements for one statement.
#[derive(Clone, Copy, Default)]
struct Sums {
    opposed: f64,
    pairs: f64,
    p_norm: f64,
}

/// The votes on statements in sight, these numbered anew.
struct InSight {
    /// The column of each statement in sight.
    statements: Vec<usize>,
    starts: Vec<usize>,
    cells: Vec<Cell>,
}

impl InSight {
    fn new(votes: &Votes, excluded: &[bool]) -> Self {
        let statements: Vec<usize> = (0..excluded.len()).filter(|column| !excluded[*column]).collect();
        let mut number = vec![None; excluded.len()];
        for (at, statement) in statements.iter().enumerate() {
            number[*statement] = Some(at);
        }
        let mut in_sight = Self { statements, starts: vec![0], cells: Vec::with_capacity(votes.len()) };
        for row in votes.rows() {
            let kept = row.iter().filter_map(|cell| Some(Cell::new(number[cell.statement()]?, cell.vote())));
            in_sight.cells.extend(kept);
            in_sight.starts.push(in_sight.cells.len());
        }
        in_sight
    }

    fn measure_tile(&self, tile: std::ops::Range<usize>) -> Vec<Sums> {
        let columns = self.statements.len();
        // For each statement of the tile and each other one: its votes by approvers, and by everybody else.
        let size = 4 * columns;
        let mut approvers = vec![0_u32; tile.len() * size];
        let mut others = approvers.clone();
        for bounds in self.starts.windows(2) {
            let row = &self.cells[bounds[0]..bounds[1]];
            let from = row.partition_point(|cell| cell.statement() < tile.start);
            let to = row.partition_point(|cell| cell.statement() < tile.end);
            for of in &row[from..to] {
                let counts = if of.vote() == Vote::Agree { &mut approvers } else { &mut others };
                let counts = &mut counts[(of.statement() - tile.start) * size..][..size];
                for other in row {
                    counts[other.bits()] += 1;
                }
            }
        }
        let tile_start = tile.start;
        tile.map(|of| {
            let of_tile = |counts: &[u32], other: usize| -> [u32; 4] {
                let from = (of - tile_start) * size + 4 * other;
                std::array::from_fn(|at| counts[from + at])
            };
            let mut sums = Sums::default();
            for other in (0..columns).filter(|other| *other != of) {
                sums.add(of_tile(&approvers, other), of_tile(&others, other));
            }
            sums
        })
        .collect()
    }
}

impl Sums {
    /// One other statement's votes (disagree, pass, agree) by approvers and by everybody else.
    fn add(&mut self, approvers: [u32; 4], others: [u32; 4]) {
        let [disagree, pass, agree, _] = approvers.map(f64::from);
        let [others_disagree, _, others_agree, _] = others.map(f64::from);
        let seen = agree + disagree + pass;
        self.opposed += agree * disagree;
        self.pairs += seen * (seen - 1.0) / 2.0;
        let among_for = (agree + 0.5) / (agree + others_agree + 1.0);
        let among_against = (disagree + 0.5) / (disagree + others_disagree + 1.0);
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
