//! Every pair of ballots, each judged roughly first: most pairs are far from a link, and one short sum shows it.

use super::links::{Judge, LEAST_SHARED, LOG_STRAYS, Link};
use crate::{
    Votes,
    blocks::{self, Threads},
};

/// What a rough sum may lack of the exact one: its terms are added in single precision.
const ROUGH: f32 = 0.01;
/// Long ballots in one piece of work.
const BLOCK: usize = 32;

/// The ballots that may be linked at all, the longest first.
pub(super) struct AllPairs<'a> {
    judge: &'a Judge<'a>,
    columns: usize,
    ballots: Vec<Ballot>,
}

struct Ballot {
    row: usize,
    /// Places of its cells, see [`crate::Cell`].
    places: Vec<u32>,
    /// What an equal vote of another adds, by cell.
    gains: Vec<f32>,
}

impl<'a> AllPairs<'a> {
    pub(super) fn new(votes: &Votes, judge: &'a Judge<'a>) -> Self {
        let mut ballots: Vec<Ballot> = votes
            .rows()
            .enumerate()
            .filter(|(_, cells)| cells.len() >= LEAST_SHARED)
            .map(|(row, cells)| Ballot {
                row,
                places: cells.iter().map(|cell| cell.bits() as u32).collect(),
                gains: judge.gains(row).into_iter().map(|gain| gain as f32).collect(),
            })
            .collect();
        ballots.sort_by_key(|ballot| (std::cmp::Reverse(ballot.places.len()), ballot.row));
        Self { judge, columns: votes.statements().len(), ballots }
    }

    /// All links, in no particular order.
    pub(super) fn links(&self, threads: Threads) -> Vec<Link> {
        let blocks = self.ballots.len().div_ceil(BLOCK);
        let found = blocks::map(blocks, threads, |block| {
            self.links_of(block * BLOCK..((block + 1) * BLOCK).min(self.ballots.len()))
        });
        found.into_iter().flatten().collect()
    }

    /// Links of each ballot of `block` with every shorter one.
    fn links_of(&self, block: std::ops::Range<usize>) -> Vec<Link> {
        let threshold = self.judge.threshold() as f32 - ROUGH;
        let mut links = Vec::new();
        let mut sheet = vec![0.0_f32; 4 * self.columns];
        for long in block {
            let ballot = &self.ballots[long];
            self.lay(ballot, &mut sheet);
            for short in &self.ballots[long + 1..] {
                if follows(&sheet, &short.places) > threshold {
                    let (first, second) = (ballot.row.min(short.row), ballot.row.max(short.row));
                    links.extend(self.judge.link(first, second));
                }
            }
            for place in &ballot.places {
                sheet[(*place & !3) as usize..][..4].fill(0.0);
            }
        }
        links
    }

    /// What each possible vote of another says for their following `ballot`; unseen statements say nothing.
    fn lay(&self, ballot: &Ballot, sheet: &mut [f32]) {
        debug_assert_eq!(sheet.len(), 4 * self.columns, "a place for every possible vote");
        for (place, gain) in ballot.places.iter().zip(&ballot.gains) {
            sheet[(*place & !3) as usize..][..4].fill(LOG_STRAYS as f32);
            sheet[*place as usize] = *gain;
        }
    }
}

/// The log-likelihood ratio of a ballot following the one laid on `sheet`; the exact link is at most this likely.
fn follows(sheet: &[f32], places: &[u32]) -> f32 {
    let fours = places.chunks_exact(4);
    let rest: f32 = fours.remainder().iter().map(|place| sheet[*place as usize]).sum();
    let mut sums = [0.0_f32; 4];
    for four in fours {
        for (sum, place) in sums.iter_mut().zip(four) {
            *sum += sheet[*place as usize];
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
}
