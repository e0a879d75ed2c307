//! Statements on which all participants agree, or disagree.

use super::{Z_90, representative::proportion_test, sheet::Sheet};

const LISTED: usize = 5;

/// The statements most agreed and most disagreed, at most five each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Consensus {
    /// Most agreed first.
    pub agree: Vec<ConsensusStatement>,
    /// Most disagreed first.
    pub disagree: Vec<ConsensusStatement>,
}

/// One consensual statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConsensusStatement {
    /// Its column.
    pub statement: usize,
    /// Votes on the consensual side.
    pub successes: u32,
    /// All votes on it, passes included.
    pub trials: u32,
    /// (successes + 1) / (trials + 2).
    pub probability: f64,
    /// z of that probability against one half.
    pub test: f64,
}

pub(super) fn consensus(sheet: &Sheet<'_>) -> Consensus {
    let tallies = sheet.tallies();
    let side = |count: &dyn Fn(usize) -> u32| {
        let mut listed: Vec<ConsensusStatement> = (0..tallies.len())
            .filter(|column| !sheet.excluded()[*column])
            .map(|statement| {
                let (successes, trials) = (count(statement), tallies[statement].seen());
                ConsensusStatement {
                    statement,
                    successes,
                    trials,
                    probability: (f64::from(successes) + 1.0) / (f64::from(trials) + 2.0),
                    test: proportion_test(f64::from(successes), f64::from(trials)),
                }
            })
            .filter(|entry| entry.probability > 0.5 && entry.test > Z_90)
            .collect();
        listed.sort_by(|a, b| (b.probability * b.test).total_cmp(&(a.probability * a.test)));
        listed.truncate(LISTED);
        listed
    };
    Consensus {
        agree: side(&|column| tallies[column].agree),
        disagree: side(&|column| tallies[column].disagree),
    }
}
