//! Two rules compared: the smallest situation that tells them apart (rules.md §6).

use std::ops::ControlFlow;

use crate::budget::{Budget, Exhausted};
use crate::count::census::Census;
use crate::count::formula::Compiled;
use crate::count::relevance::Relevance;
use crate::count::stance::{Ballots, Stance};
use crate::electorate::Electorate;
use crate::laboratory::seats::{Seats, seats};
use crate::laboratory::situations::{self, MOST_CLASSES};
use crate::rule::Rule;

/// What tells two rules apart in a council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// They adopt the same in every situation of this council.
    Same,
    /// The smallest situation in which one adopts and the other does not: fewest members who take part, then fewest
    /// who object, oppose or abstain.
    Differ(Difference),
    /// There are too many situations to look at.
    NotComputed,
}

/// A situation in which two rules differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The classes of members.
    pub seats: Vec<Seats>,
    /// What the members of each class do.
    pub ballots: Vec<Situation>,
    /// Whether it is the first rule that adopts.
    pub first_adopts: bool,
}

/// How many members of a class do what; all others are silent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    /// Support.
    pub supports: u32,
    /// Oppose, without objection.
    pub opposes: u32,
    /// Oppose with a maintained objection.
    pub objects: u32,
    /// Abstain.
    pub abstains: u32,
}

/// Compares two rules in an electorate, positions put aside.
pub fn compare(first: &Rule, second: &Rule, electorate: &Electorate) -> Comparison {
    let census = Census::of(electorate);
    let compiled = [first, second].map(|rule| Compiled::adoption(rule, &census));
    let (seen, _) = census.seen_by_all(&compiled);
    if seen.classes.len() > MOST_CLASSES {
        return Comparison::NotComputed;
    }
    let speaking = speaking(&compiled);
    let mut budget = Budget::standard();
    let flow = situations::each(&seen, &speaking, |ballots| {
        let [first, second] =
            compiled.each_ref().map(|compiled| situations::adopts(compiled, &seen, ballots, &mut budget));
        match (first, second) {
            (Err(exhausted), _) | (_, Err(exhausted)) => ControlFlow::Break(Err(exhausted)),
            (Ok(first), Ok(second)) if first != second => ControlFlow::Break(Ok((ballots.to_vec(), first))),
            _ => ControlFlow::Continue(()),
        }
    });
    match flow {
        ControlFlow::Continue(()) => Comparison::Same,
        ControlFlow::Break(Err(Exhausted)) => Comparison::NotComputed,
        ControlFlow::Break(Ok((ballots, first_adopts))) => Comparison::Differ(Difference {
            seats: seats(&seen, compiled.iter().any(Compiled::tells_colleges_apart)),
            ballots: ballots.into_iter().map(Situation::from).collect(),
            first_adopts,
        }),
    }
}

/// The stances that one of the rules tells from silence and from one another; supports come last.
fn speaking(compiled: &[Compiled]) -> Vec<Stance> {
    let relevance: Vec<Relevance> = compiled.iter().map(Relevance::of).collect();
    let any = |is: fn(&Relevance) -> bool| relevance.iter().any(is);
    let abstentions = any(|relevance| {
        relevance.quorum || relevance.support_of_taking_part || relevance.opposition_of_taking_part
    });
    let mut speaking = Vec::new();
    if any(|relevance| relevance.objections) {
        speaking.push(Stance::Objects);
    }
    speaking.push(Stance::Opposes);
    if abstentions {
        speaking.push(Stance::Abstains);
    }
    speaking.push(Stance::Supports);
    speaking
}

impl From<Ballots> for Situation {
    fn from(ballots: Ballots) -> Self {
        Self {
            supports: ballots[Stance::Supports],
            opposes: ballots[Stance::Opposes],
            objects: ballots[Stance::Objects],
            abstains: ballots[Stance::Abstains],
        }
    }
}
