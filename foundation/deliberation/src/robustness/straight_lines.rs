//! People who give the same answer to everything, where that says nothing of the statements.

use super::{FALSE_FINDING, shares};
use crate::{Vote, Votes, tally};

/// Votes below which one answer throughout means nothing.
const LEAST_VOTES: usize = 10;

/// One participant who always answers the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StraightLine {
    /// Their row.
    pub row: usize,
    /// Their only answer.
    pub vote: Vote,
    /// How many times they gave it.
    pub votes: usize,
    /// Natural logarithm of the probability that the crowd's proportions would give these answers.
    pub log_probability: f64,
}

/// Participants whose every vote is the same and whom the popularity of what they saw does not explain.
pub fn straight_lines(votes: &Votes) -> Vec<StraightLine> {
    let shares = shares(&tally::by_statement(votes));
    let threshold = libm::log(FALSE_FINDING / votes.participants().len().max(1) as f64);
    let of_row = |(row, cells): (usize, &[crate::Cell])| {
        let vote = cells.first()?.vote();
        let straight = cells.len() >= LEAST_VOTES && cells.iter().all(|cell| cell.vote() == vote);
        let log_probability: f64 =
            cells.iter().map(|cell| libm::log(shares[cell.statement()][vote as usize])).sum();
        (straight && log_probability < threshold).then_some(StraightLine {
            row,
            vote,
            votes: cells.len(),
            log_probability,
        })
    };
    votes.rows().enumerate().filter_map(of_row).collect()
}
