//! Votes that do not look like independent people: copies, straight lines, bursts.
//!
//! A finding is a question to the moderators, not a verdict on people. What is found is listed with the
//! numbers behind it; landscape, groups and rankings count each ring of copies as one voice.

mod all_pairs;
mod bursts;
mod copies;
mod links;
mod signatures;
mod straight_lines;

pub use bursts::{Burst, bursts};
pub use copies::{Ring, Search, rings};
pub use straight_lines::{StraightLine, straight_lines};

use crate::Tally;

/// Chance of one false finding in a whole consultation of independent people.
const FALSE_FINDING: f64 = 0.01;

/// The share of each vote on each statement, from `tallies` with half a vote added to each: `[column][vote]`.
fn shares(tallies: &[Tally]) -> Vec<[f64; 3]> {
    let share = |count: u32, seen: f64| (f64::from(count) + 0.5) / (seen + 1.5);
    tallies
        .iter()
        .map(|tally| {
            let seen = f64::from(tally.seen());
            [share(tally.disagree, seen), share(tally.pass, seen), share(tally.agree, seen)]
        })
        .collect()
}

/// Whether each participant's own voice counts: of a ring, only its first participant's does.
pub fn voices(participants: usize, rings: &[Ring]) -> Vec<bool> {
    let mut counts = vec![true; participants];
    for row in rings.iter().flat_map(|ring| ring.rows.iter().skip(1)) {
        counts[*row] = false;
    }
    counts
}
