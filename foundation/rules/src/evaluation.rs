//! The evaluation of a rule: outcome, tree, carriage, and on whom the result hangs (rules.md §4 and §5).

use crate::carriage::{Carriage, counts_by_college};
use crate::count::census::Census;
use crate::count::formula::Compiled;
use crate::count::ground::Ground;
use crate::electorate::Electorate;
use crate::flip::{self, BallotsToFlip};
use crate::judged::{Hinges, Judged};
use crate::outline::Outline;
use crate::position_counts::PositionCounts;
use crate::rule::{Approval, Rule};

mod json;
mod judge;

/// What the rule makes of the ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// V fails: the ballot says nothing of the text.
    NotValid,
    /// V and R hold.
    Adopted,
    /// V holds and R fails.
    NotCarried,
}

impl Outcome {
    fn of(valid: bool, decided: bool) -> Self {
        match (valid, decided) {
            (false, _) => Self::NotValid,
            (true, true) => Self::Adopted,
            (true, false) => Self::NotCarried,
        }
    }

    /// The word of the data.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotValid => "not_valid",
            Self::Adopted => "adopted",
            Self::NotCarried => "not_carried",
        }
    }
}

/// A rule put to the positions of an electorate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// What the rule makes of the ballots.
    pub outcome: Outcome,
    /// V condition by condition, where the rule has one.
    pub valid: Option<Judged>,
    /// R condition by condition.
    pub decision: Judged,
    /// The positions of the whole electorate.
    pub counts: PositionCounts,
    /// Who carries, group by group; nothing where only totals over several groups are known.
    pub carriage: Option<Carriage>,
    /// Supporting organisations that are not authors; nothing where only tallies are known.
    pub beyond_author: Option<u32>,
    /// Organisations whose removal changes the decision, validity aside, every `without_any_one…` read as what it
    /// holds.
    pub pivotal: Hinges,
    /// How many ballots the outcome hangs on.
    pub ballots_to_flip: BallotsToFlip,
    /// What follows an adoption; never part of the count.
    pub then: Vec<Approval>,
}

impl Evaluation {
    /// Whether the rule adopts.
    pub fn adopted(&self) -> bool {
        self.outcome == Outcome::Adopted
    }

    /// Whether pages may say "carried by the whole": every group carries, and the opinion is adopted.
    pub fn carried_by_the_whole(&self) -> bool {
        self.adopted() && self.carriage.as_ref().is_some_and(Carriage::whole)
    }
}

/// Evaluates a rule on the positions of an electorate.
///
/// A college that the rule names and the electorate lacks is an empty one: see [`Rule::check_against`].
pub fn evaluate(rule: &Rule, electorate: &Electorate) -> Evaluation {
    let census = Census::of(electorate);
    let by_college = counts_by_college(electorate);
    let mut counts = PositionCounts::default();
    for college in by_college.values() {
        counts += *college;
    }
    evaluate_census(rule, &census, counts, Some(Carriage::of(by_college)), true)
}

/// The outcome alone: cheaper where many situations are compared.
pub fn outcome(rule: &Rule, electorate: &Electorate) -> Outcome {
    let census = Census::of(electorate);
    let holds = |outline: &Outline| {
        let compiled = Compiled::all(&[outline], &census);
        compiled.formula.holds(&Ground::of_census(&compiled, &census).facts())
    };
    Outcome::of(rule.valid().is_none_or(|valid| holds(&valid.into())), holds(&rule.decision().into()))
}

/// Evaluates a rule on counted ballots.
pub(crate) fn evaluate_census(
    rule: &Rule,
    census: &Census,
    counts: PositionCounts,
    carriage: Option<Carriage>,
    authors_known: bool,
) -> Evaluation {
    let judge = judge::Judge::new(census);
    let valid = rule.valid().map(|node| judge.in_electorate(&Outline::from(node)));
    let outline = Outline::from(rule.decision());
    let decision = judge.in_electorate(&outline);
    let outcome = Outcome::of(valid.as_ref().is_none_or(|valid| valid.holds), decision.holds);
    Evaluation {
        outcome,
        valid,
        decision,
        counts,
        carriage,
        beyond_author: authors_known.then_some(judge.whole().organisations),
        pivotal: judge.hinges(&Compiled::reduced(&outline, census, true)),
        ballots_to_flip: flip::ballots_to_flip(rule, census),
        then: rule.then().to_vec(),
    }
}
