//! A rule replayed on past ballots: which outcomes would change (rules.md §6).

use crate::electorate::Electorate;
use crate::evaluation::{Outcome, outcome};
use crate::grain::{CannotRecompute, Organisations};
use crate::refusal::RuleError;
use crate::rule::Rule;
use crate::tallies::{GroupTally, evaluate_tallies};

/// What was published of a past ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// Every position, by name.
    Positions(Electorate),
    /// Tallies.
    Tallies(Vec<GroupTally>, Organisations),
    /// No numbers (an imported opinion known by one sentence).
    Nothing,
}

/// A past ballot under another rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replayed {
    /// What the outcome would have been.
    Outcome(Outcome),
    /// The published tallies do not suffice; nothing is imputed.
    CannotRecompute(CannotRecompute),
    /// The rule does not fit the council of that time.
    DoesNotFit(RuleError),
    /// No numbers were published.
    NothingPublished,
}

impl Replayed {
    /// Whether the outcome is known and would have been another.
    pub fn changes(&self, from: Outcome) -> bool {
        matches!(self, Self::Outcome(outcome) if *outcome != from)
    }
}

/// Replays a rule on a past ballot.
pub fn replay(rule: &Rule, published: &Published) -> Replayed {
    match published {
        Published::Nothing => Replayed::NothingPublished,
        Published::Positions(electorate) => match rule.check_against(electorate.colleges()) {
            Ok(()) => Replayed::Outcome(outcome(rule, electorate)),
            Err(error) => Replayed::DoesNotFit(error),
        },
        Published::Tallies(tallies, organisations) => match evaluate_tallies(rule, tallies, *organisations) {
            Ok(evaluation) => Replayed::Outcome(evaluation.outcome),
            Err(cannot) => Replayed::CannotRecompute(cannot),
        },
    }
}
