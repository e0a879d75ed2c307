//! What each language must be able to say.

use crate::carriage::Standing;
use crate::condition::Quantifier;
use crate::criterion::{Base, Criterion};
use crate::evaluation::Outcome;
use crate::outline::Gate;
use crate::rule::Approval;
use crate::sentences::Speech;
use crate::sentences::english::English;
use crate::sentences::french::French;
use crate::tally::{Bar, Reading};
use crate::{BallotsToFlip, Lang, PositionCounts};

/// Of what a condition speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Where {
    /// Of the whole electorate.
    Electorate,
    /// Of a college, by its quoted name.
    College(String),
    /// Of the college at hand.
    Here,
}

/// On whom something hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Whom {
    /// These, by name; perhaps so many others.
    Named(Vec<String>, usize),
    /// So many members, by quoted group.
    Counted(Vec<(String, u32)>),
}

/// What is missing for a condition to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// So many supports more; with `opponents`, some from members that oppose.
    Supports { number: u32, opponents: bool },
    /// So many members more that take part.
    TakingPart(u32),
    /// So many oppositions fewer.
    Oppositions(u32),
    /// So many supporting organisations more.
    Organisations(u32),
    /// So many objections lifted.
    Objections(u32),
    /// No ballot meets the condition.
    Impossible,
}

/// The words of a language. Phrases come without capital and without full stop.
pub(super) trait Words {
    /// The clause of a criterion: `more than 1/2 of the members support the text`.
    fn criterion(&self, criterion: Criterion, place: &Where) -> String;
    /// `in at least 2/3 of the colleges`.
    fn in_colleges(&self, quantifier: Quantifier) -> String;
    /// `even without any one organisation`.
    fn without_any_one(&self) -> String;
    /// `even without any one of the colleges, which are two at least`.
    fn without_any_one_college(&self) -> String;
    /// `all of these conditions`.
    fn gate(&self, gate: Gate, length: usize) -> String;
    /// `at least 2 of these 3 conditions hold: a; b; c`.
    fn at_least(&self, gate: Gate, clauses: &[String]) -> String;
    /// Clauses of which all hold.
    fn all(&self, clauses: &[String]) -> String;
    /// Clauses of which one holds.
    fn any(&self, clauses: &[String]) -> String;
    /// The words before the conditions of validity, and of the decision.
    fn valid_when(&self) -> &'static str;
    /// See [`Words::valid_when`].
    fn adopted_when(&self) -> &'static str;
    /// What the votes expressed are, in a sentence.
    fn expressed_are(&self) -> &'static str;
    /// What taking part is, in a sentence.
    fn taking_part_is(&self) -> &'static str;
    /// `then approval by … within 60 days`.
    fn approval(&self, approval: &Approval) -> String;

    /// What was counted and needed: `7 of 10 members, 6 were needed`, with its label: `Support`.
    fn reading(&self, criterion: Criterion, reading: Reading) -> (String, String);
    /// The same of colleges: in how many it holds.
    fn colleges_held(&self, held: u32, colleges: usize, needed: u32) -> (String, String);
    /// The same of conditions.
    fn conditions_held(&self, gate: Gate, held: usize, length: usize, needed: usize) -> (String, String);
    /// What became of a condition without any one organisation; `college` of a condition without any one college.
    fn breaking(&self, holds_with_all: bool, breaking: Option<&Whom>, college: bool) -> (String, String);
    /// There is one college or none, where two are needed.
    fn one_college_alone(&self) -> String;
    /// `, college “X”`.
    fn of_college(&self, quoted: &str) -> String;

    /// `2 more in support`.
    fn missing(&self, missing: Missing, place: &Where) -> String;
    /// `1 more of the colleges “A” and “B” in which …`.
    fn missing_colleges(&self, number: u32, failing: &[String], clause: &str) -> String;
    /// `so many of these: …`.
    fn missing_conditions(&self, number: usize, conditions: &[String]) -> String;
    /// `a result that does not hang on …`.
    fn missing_independence(&self, whom: &Whom) -> String;
    /// The label before what is missing.
    fn still_needed(&self) -> &'static str;
    /// All that is needed is there.
    fn nothing_needed(&self) -> &'static str;
    /// How many ballots the outcome hangs on.
    fn ballots_to_flip(&self, ballots: BallotsToFlip) -> String;

    /// The word of the outcome, capitalised.
    fn outcome(&self, outcome: Outcome) -> &'static str;
    /// `5 of 10 members support it`.
    fn support(&self, counts: &PositionCounts) -> String;
    /// `4 of 10 members took part`.
    fn turnout(&self, counts: &PositionCounts) -> String;
    /// `, 6 were needed`.
    fn needed(&self, number: u32) -> String;
    /// `nobody opposes it`.
    fn opposition(&self, counts: &PositionCounts) -> String;
    /// The label before what failed.
    fn what_failed(&self) -> &'static str;
    /// A ballot that is not valid says nothing of the text.
    fn says_nothing(&self) -> &'static str;
    /// `carried by the whole: by each of the 3 colleges`.
    fn carried_by_the_whole(&self, colleges: usize) -> String;
    /// `contested in “A” and “B”`.
    fn standing(&self, standing: Standing, quoted: &[String]) -> String;
    /// No college carries.
    fn carried_by_none(&self) -> String;
    /// The label of the supports that a threshold means when all `size` are of the base, and the number.
    fn means_today(&self, needed: Bar, of: Base, size: u32) -> String;
}

/// The words of the language spoken.
pub(super) fn words(speech: Speech<'_>) -> Box<dyn Words> {
    match speech.lang {
        Lang::En => Box::new(English(speech.noun)),
        Lang::Fr => Box::new(French(speech.noun)),
    }
}
