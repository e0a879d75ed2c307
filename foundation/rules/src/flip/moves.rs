//! The ways in which members of a class may change their position, worse ones left out.

use crate::budget::{Budget, Exhausted};
use crate::count::relevance::Relevance;
use crate::count::stance::{Ballots, Stance};

/// What one way to move takes from the budget, so that all of them fit in memory.
pub(super) const STEPS_A_MOVE: u64 = 8;

/// What a change is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// To make a formula hold: members move to support, which is best at a fixed electorate (rules.md §2).
    Hold,
    /// To break a formula: members move to an objection, or fall silent against a quorum. An abstention is never
    /// worse for adoption than an opposition, taking no part is a silence.
    Break,
}

impl Aim {
    /// Where members move: to the one, or to either.
    pub fn targets(self, relevance: Relevance) -> Vec<Stance> {
        let opposing =
            relevance.support || relevance.opposition || relevance.objections || relevance.organisations;
        match self {
            Self::Hold => vec![Stance::Supports],
            Self::Break if !relevance.quorum => vec![Stance::Objects],
            Self::Break if !opposing => vec![Stance::Unheard],
            Self::Break => vec![Stance::Objects, Stance::Unheard],
        }
    }

    /// Whether leaving a member at `this` serves the aim at least as well as leaving one at `that`.
    fn prefers(self, relevance: Relevance, this: Stance, that: Stance) -> bool {
        match self {
            Self::Hold => relevance.at_least_as_good(this, that),
            Self::Break => relevance.at_least_as_good(that, this),
        }
    }
}

/// The ballots of a class after at most `most` members changed position, with how many did. Left out are changes
/// that serve the aim no better than another of the same number: a member moves only once all those moved whom one
/// would rather not leave as they are.
pub(super) fn moves(
    ballots: Ballots,
    aim: Aim,
    relevance: Relevance,
    most: u32,
    budget: &mut Budget,
) -> Result<Vec<(u32, Ballots)>, Exhausted> {
    let targets = aim.targets(relevance);
    let mut left = vec![(0, ballots)];
    for (source, first) in sources(ballots, aim, relevance, &targets) {
        let mut further = Vec::new();
        for (moved, remaining) in left {
            let exhausted = first.iter().all(|stance| remaining[*stance] == 0);
            let movable = if exhausted { remaining[source].min(most - moved) } else { 0 };
            budget.spend(STEPS_A_MOVE * (u64::from(movable) + 1))?;
            for more in 0..=movable {
                let mut remaining = remaining;
                remaining[source] -= more;
                further.push((moved + more, remaining));
            }
        }
        left = further;
    }
    let mut moves = Vec::new();
    for (moved, remaining) in left {
        let arrivals = arrivals(moved, remaining, &targets);
        budget.spend(STEPS_A_MOVE * arrivals.len() as u64)?;
        moves.extend(arrivals);
    }
    Ok(moves)
}

/// The stances from which members may move, each after those that must be exhausted first.
fn sources(
    ballots: Ballots,
    aim: Aim,
    relevance: Relevance,
    targets: &[Stance],
) -> Vec<(Stance, Vec<Stance>)> {
    let mut waiting: Vec<Stance> = ballots.present().filter(|stance| targets != [*stance]).collect();
    let mut sources: Vec<(Stance, Vec<Stance>)> = Vec::new();
    while !waiting.is_empty() {
        // The next is one that no other must precede; among equals, the first. "Rather" is a preorder: there is one.
        let strictly = |leave: Stance, than: Stance| {
            aim.prefers(relevance, leave, than) && !aim.prefers(relevance, than, leave)
        };
        let free = |stance: &Stance| !waiting.iter().any(|other| strictly(*stance, *other));
        let next = waiting.remove(waiting.iter().position(free).unwrap_or(0));
        let first = sources
            .iter()
            .map(|(stance, _)| *stance)
            .filter(|earlier| aim.prefers(relevance, next, *earlier))
            .collect();
        sources.push((next, first));
    }
    sources
}

/// The moved members at the targets, in every proportion.
fn arrivals(moved: u32, remaining: Ballots, targets: &[Stance]) -> Vec<(u32, Ballots)> {
    let (first, second) = (targets[0], targets.get(1));
    let fewest = if second.is_some() { 0 } else { moved };
    let arrive = |at_first: u32| {
        let mut ballots = remaining;
        ballots[first] += at_first;
        if let Some(second) = second {
            ballots[*second] += moved - at_first;
        }
        (moved, ballots)
    };
    (fewest..=moved).map(arrive).collect()
}
