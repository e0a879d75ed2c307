//! The headline: the outcome first, then the carriage; never one for the other (rules.md §5).

use std::fmt;

use crate::carriage::{Carriage, Standing};
use crate::criterion::{Base, Criterion, Support};
use crate::evaluation::{Evaluation, Outcome};
use crate::grammar::Scope;
use crate::judged::{Finding, Judged};
use crate::outline::Gate;
use crate::sentences::Speech;
use crate::sentences::finding::sentence;
use crate::sentences::words::{Words, words};
use crate::tally::{Bar, Reading};
use crate::typography::{capitalised, colon, semicolon};

/// The headline of a result, in sentences with their full stops. It reads in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// What the rule makes of the ballots: `Not adopted: 5 of 10 members support it, 6 were needed.`
    pub outcome: String,
    /// `Nobody opposes it.` Absent of a ballot that is not valid.
    pub opposition: Option<String>,
    /// What failed, where the outcome alone does not say it.
    pub failed: Vec<String>,
    /// `Carried by “A”; divided in “B”.` Absent where only totals over several groups are known.
    pub carriage: Option<String>,
}

impl fmt::Display for Headline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [Some(&self.outcome), self.opposition.as_ref()].into_iter().flatten();
        let parts: Vec<&str> = parts.chain(&self.failed).chain(&self.carriage).map(String::as_str).collect();
        f.write_str(&parts.join(" "))
    }
}

impl Evaluation {
    /// The headline.
    pub fn headline(&self, speech: Speech<'_>) -> Headline {
        let words = words(speech);
        let decisive = decisive(self);
        let counted = match self.outcome {
            Outcome::NotValid => words.turnout(&self.counts),
            Outcome::Adopted | Outcome::NotCarried => words.support(&self.counts),
        };
        let needed = decisive.map(|number| words.needed(number)).unwrap_or_default();
        let outcome = format!("{}{}{counted}{needed}.", words.outcome(self.outcome), colon(speech.lang));
        let mut failed = self.failed(decisive, words.as_ref(), speech);
        let opposition = if self.outcome == Outcome::NotValid {
            failed.push(format!("{}.", words.says_nothing()));
            None
        } else {
            Some(format!("{}.", capitalised(&words.opposition(&self.counts))))
        };
        let carriage =
            self.carriage.as_ref().map(|carriage| carriage_sentence(self, carriage, words.as_ref(), speech));
        Headline { outcome, opposition, failed, carriage }
    }

    fn failed(&self, decisive: Option<u32>, words: &dyn Words, speech: Speech<'_>) -> Vec<String> {
        let judged = match (self.outcome, &self.valid) {
            (Outcome::Adopted, _) => return Vec::new(),
            (Outcome::NotValid, Some(valid)) => valid,
            _ => &self.decision,
        };
        let told = |judged: &&&Judged| decisive.is_some() && needed_overall(judged, self.outcome).is_some();
        let failing = conjuncts(judged);
        let failing = failing.iter().filter(|judged| !judged.holds).filter(|judged| !told(judged));
        let label = words.what_failed();
        failing.map(|judged| format!("{label}{}", sentence(judged, words, speech))).collect()
    }
}

/// The number that the count in the outcome had to reach, where a condition says so of the whole electorate.
fn decisive(evaluation: &Evaluation) -> Option<u32> {
    let judged = match (evaluation.outcome, &evaluation.valid) {
        (Outcome::NotValid, Some(valid)) => valid,
        _ => &evaluation.decision,
    };
    let told = conjuncts(judged).into_iter().filter(|judged| judged.holds == evaluation.adopted());
    told.filter_map(|judged| needed_overall(judged, evaluation.outcome)).max()
}

fn needed_overall(judged: &Judged, outcome: Outcome) -> Option<u32> {
    let Finding::Test { criterion, reading: Reading { bar: Bar::AtLeast(needed), .. } } = judged.finding
    else {
        return None;
    };
    let counted = match criterion {
        Criterion::Quorum(_) => outcome == Outcome::NotValid,
        Criterion::Support(Support::Count(_) | Support::Share { of: Base::Members, .. }) => {
            outcome != Outcome::NotValid
        }
        _ => false,
    };
    (counted && judged.scope == Scope::Electorate).then_some(needed)
}

/// The conditions that must all hold for this one to.
fn conjuncts(judged: &Judged) -> Vec<&Judged> {
    match &judged.finding {
        Finding::Gate { gate: Gate::All, of, .. } => of.iter().flat_map(conjuncts).collect(),
        _ => vec![judged],
    }
}

fn carriage_sentence(
    evaluation: &Evaluation,
    carriage: &Carriage,
    words: &dyn Words,
    speech: Speech<'_>,
) -> String {
    if evaluation.carried_by_the_whole() {
        return format!("{}.", capitalised(&words.carried_by_the_whole(carriage.groups().len())));
    }
    let mut lists: Vec<String> = Standing::LISTED
        .into_iter()
        .map(|standing| (standing, speech.quoted_cells(carriage.list(standing))))
        .filter(|(_, cells)| !cells.is_empty())
        .map(|(standing, cells)| words.standing(standing, &cells))
        .collect();
    if carriage.list(Standing::Carried).is_empty() {
        lists.insert(0, words.carried_by_none());
    }
    format!("{}.", capitalised(&lists.join(semicolon(speech.lang))))
}
