//! The vote on a group of conflicts: ranked ballots, Schulze with winning votes (M. Schulze, "A new monotonic, clone-independent,
//! reversal symmetric, and Condorcet-consistent single-winner election method", 2011).

use std::collections::BTreeSet;

/// What a vote gives. Options are counted from 0: the text as it stands is option 0, combinations of amendments follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The text stands.
    TextStands,
    /// This combination is accepted.
    Elected(usize),
    /// These are equal: one run-off between them, then [`settle`].
    RunOff(Vec<usize>),
}

/// Counts ranked ballots over `options` options, the text among them. A ballot lists options from the most preferred on, equal ones
/// together; those that it does not list are last and equal. A winner must be preferred to the text by a strict majority of those who
/// tell them apart, else the text stands, and the next is not tried.
pub fn elect(options: usize, ballots: &[Vec<Vec<usize>>]) -> Outcome {
    outcome(&pairwise(options, ballots))
}

/// The same, of how many ballots prefer each option to each other: what is published of a vote.
pub fn outcome(preferred: &[Vec<u64>]) -> Outcome {
    let options = preferred.len();
    let strength = strongest_paths(preferred);
    let wins = |one: &usize| (0..options).all(|other| strength[*one][other] >= strength[other][*one]);
    let winners = (1..options).filter(wins).filter(|winner| preferred[*winner][0] > preferred[0][*winner]);
    let winners: Vec<usize> = winners.collect();
    match winners[..] {
        [] => Outcome::TextStands,
        [winner] => Outcome::Elected(winner),
        _ => Outcome::RunOff(winners),
    }
}

/// For each pair, how many ballots prefer the one to the other.
pub fn pairwise(options: usize, ballots: &[Vec<Vec<usize>>]) -> Vec<Vec<u64>> {
    let mut preferred = vec![vec![0; options]; options];
    for ballot in ballots {
        let mut ranks = vec![usize::MAX; options];
        for (rank, tier) in ballot.iter().enumerate() {
            for option in tier.iter().filter(|option| **option < options) {
                ranks[*option] = ranks[*option].min(rank);
            }
        }
        for one in 0..options {
            for other in 0..options {
                preferred[one][other] += u64::from(ranks[one] < ranks[other]);
            }
        }
    }
    preferred
}

/// For each pair, the strength of the strongest path, by winning votes.
fn strongest_paths(preferred: &[Vec<u64>]) -> Vec<Vec<u64>> {
    let options = preferred.len();
    let won = |one: usize, other: usize| {
        let (votes, against) = (preferred[one][other], preferred[other][one]);
        if votes > against { votes } else { 0 }
    };
    let mut strength: Vec<Vec<u64>> =
        (0..options).map(|one| (0..options).map(|other| won(one, other)).collect()).collect();
    for through in 0..options {
        for one in 0..options {
            for other in 0..options {
                let path = strength[one][through].min(strength[through][other]);
                strength[one][other] = strength[one][other].max(path);
            }
        }
    }
    strength
}

/// Which of the combinations that are still equal after the run-off is accepted: the one with the smallest sorted numbers. `None` when
/// there is none.
pub fn settle<'a>(tied: impl IntoIterator<Item = &'a BTreeSet<u32>>) -> Option<&'a BTreeSet<u32>> {
    tied.into_iter().min()
}
