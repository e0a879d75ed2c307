//! The participation paradox: with a quorum, a member that opposes may bring about the adoption that its silence would
//! have prevented (rules.md §2).

use std::ops::ControlFlow;

use crate::budget::{Budget, Exhausted};
use crate::condition::{Condition, Node};
use crate::count::census::Census;
use crate::count::formula::Compiled;
use crate::count::relevance::Relevance;
use crate::count::stance::{Ballots, Stance};
use crate::criterion::{Base, Floor, Support};
use crate::electorate::Electorate;
use crate::grammar::Level;
use crate::laboratory::seats::{Seats, seats};
use crate::laboratory::situations::{self, MOST_CLASSES};
use crate::rule::Rule;

/// Whether a rule has the paradox in a council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paradox {
    /// The smallest example.
    Example(Box<Example>),
    /// None: no condition is a quorum, and an opposition helps nothing else.
    NoQuorum,
    /// None: no situation of this council shows it.
    None,
    /// There are too many situations to look at.
    NotComputed,
}

/// A ballot that fails, and that one more opposition adopts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The classes of members.
    pub seats: Vec<Seats>,
    /// How many of each class support and oppose; all others are silent.
    pub ballots: Vec<(u32, u32)>,
    /// The class of the silent member whose opposition adopts.
    pub who: usize,
    /// The remedy: the rule with a floor of support among members, half as high, instead of each quorum. Nothing where
    /// a half cannot be written.
    pub remedy: Option<Rule>,
}

/// Looks for the paradox.
pub fn participation_paradox(rule: &Rule, electorate: &Electorate) -> Paradox {
    let census = Census::of(electorate);
    let compiled = Compiled::adoption(rule, &census);
    if !Relevance::of(&compiled).quorum {
        return Paradox::NoQuorum;
    }
    let (census, _) = census.seen_by(&compiled);
    if census.classes.len() > MOST_CLASSES {
        return Paradox::NotComputed;
    }
    let mut search = Search { compiled: &compiled, census: &census, budget: Budget::standard() };
    let flow = situations::each(&census, &[Stance::Opposes, Stance::Supports], |ballots| {
        match search.shown_by(ballots) {
            Ok(None) => ControlFlow::Continue(()),
            Ok(Some(who)) => ControlFlow::Break(Ok((ballots.to_vec(), who))),
            Err(exhausted) => ControlFlow::Break(Err(exhausted)),
        }
    });
    match flow {
        ControlFlow::Continue(()) => Paradox::None,
        ControlFlow::Break(Err(Exhausted)) => Paradox::NotComputed,
        ControlFlow::Break(Ok((ballots, who))) => Paradox::Example(Box::new(Example {
            seats: seats(&census, compiled.tells_colleges_apart()),
            ballots: ballots
                .iter()
                .map(|ballots| (ballots[Stance::Supports], ballots[Stance::Opposes]))
                .collect(),
            who,
            remedy: rule.with_floors_of_support(),
        })),
    }
}

struct Search<'a> {
    compiled: &'a Compiled,
    census: &'a Census,
    budget: Budget,
}

impl Search<'_> {
    fn adopts(&mut self, ballots: &[Ballots]) -> Result<bool, Exhausted> {
        situations::adopts(self.compiled, self.census, ballots, &mut self.budget)
    }

    /// The class of a silent member whose opposition adopts what its silence does not.
    fn shown_by(&mut self, ballots: &[Ballots]) -> Result<Option<usize>, Exhausted> {
        if self.adopts(ballots)? {
            return Ok(None);
        }
        for class in 0..ballots.len() {
            if ballots[class][Stance::Unheard] == 0 {
                continue;
            }
            let mut opposed = ballots.to_vec();
            opposed[class][Stance::Unheard] -= 1;
            opposed[class][Stance::Opposes] += 1;
            if self.adopts(&opposed)? {
                return Ok(Some(class));
            }
        }
        Ok(None)
    }
}

impl Rule {
    /// The rule with a floor of support among members, half as high, instead of each quorum; nothing where a half
    /// cannot be written with nine digits.
    fn with_floors_of_support(&self) -> Option<Self> {
        let valid = match self.valid() {
            Some(valid) => Some(floored(valid)?),
            None => None,
        };
        Some(self.with_conditions(valid, floored(self.decision())?))
    }
}

fn floored<L: Level>(node: &Node<L>) -> Option<Node<L>> {
    let condition = match &node.condition {
        Condition::Quorum(share, scope) => {
            let floor = Floor::AtLeast(share.half()?);
            Condition::Support(Support::Share { floor, of: Base::Members }, scope.clone())
        }
        Condition::Colleges(permit, quantifier, each) => {
            Condition::Colleges(*permit, *quantifier, Box::new(floored(each.as_ref())?))
        }
        Condition::WithoutAnyOne(permit, of) => {
            Condition::WithoutAnyOne(*permit, Box::new(floored(of.as_ref())?))
        }
        Condition::WithoutAnyOneCollege(permit, of) => {
            Condition::WithoutAnyOneCollege(*permit, Box::new(floored(of.as_ref())?))
        }
        Condition::All(of) => Condition::All(of.try_each(floored)?),
        Condition::Any(permit, of) => Condition::Any(*permit, of.try_each(floored)?),
        Condition::AtLeast(permit, of) => Condition::AtLeast(*permit, of.try_each(floored)?),
        other => other.clone(),
    };
    Some(Node { name: node.name.clone(), condition })
}
