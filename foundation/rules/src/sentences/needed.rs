//! What is still needed for an adoption.

use crate::criterion::{Base, Criterion, Floor, Support};
use crate::evaluation::{Evaluation, Outcome};
use crate::grammar::Scope;
use crate::judged::{Finding, Judged};
use crate::outline::Gate;
use crate::sentences::Speech;
use crate::sentences::clause::clause;
use crate::sentences::finding::whom;
use crate::sentences::words::{Missing, Where, Whom, Words, words};
use crate::tally::{Bar, Reading};
use crate::typography::{capitalised, colon, semicolon};

impl Evaluation {
    /// What is still needed for the rule to adopt, in one sentence.
    pub fn still_needed(&self, speech: Speech<'_>) -> String {
        let words = words(speech);
        if self.outcome == Outcome::Adopted {
            return format!("{}.", words.nothing_needed());
        }
        let judged = self.valid.iter().chain([&self.decision]);
        let pieces: Vec<String> = judged.flat_map(|judged| missing(judged, words.as_ref(), speech)).collect();
        let list = pieces.join(semicolon(speech.lang));
        format!("{}{}{list}.", capitalised(words.still_needed()), colon(speech.lang))
    }
}

/// What a condition misses, as phrases that are all needed; nothing when it holds.
fn missing(judged: &Judged, words: &dyn Words, speech: Speech<'_>) -> Vec<String> {
    if judged.holds {
        return Vec::new();
    }
    match &judged.finding {
        Finding::Test { criterion, reading } => {
            let place = match &judged.scope {
                Scope::Electorate => Where::Electorate,
                Scope::College(college) => Where::College(speech.quoted(college)),
            };
            vec![words.missing(gap(*criterion, *reading), &place)]
        }
        Finding::Colleges { needed, held, colleges, each, .. } => {
            let failing: Vec<String> = colleges
                .iter()
                .filter(|judged| !judged.holds)
                .filter_map(|judged| match &judged.scope {
                    Scope::College(college) => Some(speech.quoted(college)),
                    Scope::Electorate => None,
                })
                .collect();
            let clause = clause(&each.0, &Where::Here, words, speech);
            vec![words.missing_colleges(needed - held, &failing, &clause)]
        }
        Finding::WithoutAnyOne { of, breaking } => dependence(of, whom(breaking, speech), words, speech),
        Finding::WithoutAnyOneCollege { colleges: 0 | 1, .. } => vec![words.one_college_alone()],
        Finding::WithoutAnyOneCollege { of, breaking, .. } => {
            let whom = (!breaking.is_empty()).then(|| Whom::Named(speech.quoted_cells(breaking), 0));
            dependence(of, whom, words, speech)
        }
        Finding::Gate { gate: Gate::All, of, .. } => {
            of.iter().flat_map(|judged| missing(judged, words, speech)).collect()
        }
        Finding::Gate { needed, held, of, .. } => {
            let alternatives: Vec<String> = of
                .iter()
                .filter(|judged| !judged.holds)
                .map(|judged| missing(judged, words, speech))
                .map(|pieces| words.all(&pieces))
                .collect();
            vec![words.missing_conditions(needed - held, &alternatives)]
        }
    }
}

fn dependence(of: &Judged, whom: Option<Whom>, words: &dyn Words, speech: Speech<'_>) -> Vec<String> {
    match whom {
        Some(whom) if of.holds => vec![words.missing_independence(&whom)],
        _ => missing(of, words, speech),
    }
}

/// How far a criterion is from holding.
fn gap(criterion: Criterion, reading: Reading) -> Missing {
    let lacking = match reading.bar {
        Bar::AtLeast(needed) => needed.saturating_sub(reading.reached),
        Bar::AtMost(allowed) => reading.reached.saturating_sub(allowed),
        Bar::Impossible => return Missing::Impossible,
    };
    match criterion {
        Criterion::Quorum(_) => Missing::TakingPart(lacking),
        Criterion::Support(support) => more_supports(support, reading, lacking),
        Criterion::Opposition(_) => Missing::Oppositions(lacking),
        Criterion::OrganisationsBeyondAuthor(_) => Missing::Organisations(lacking),
        Criterion::NoMaintainedObjection => Missing::Objections(lacking),
    }
}

/// The supports that are missing. Those of members that were not in the base enlarge it; beyond these, members of
/// the base would have to change.
fn more_supports(support: Support, reading: Reading, lacking: u32) -> Missing {
    let (Support::Share { floor, .. }, Some((of, size))) = (support, reading.base) else {
        return possible(lacking, reading.reached, reading.members);
    };
    if of == Base::Members {
        return possible(lacking, reading.reached, reading.members);
    }
    let outside = reading.members - size;
    let reaches = |more: &u32| floor.least(size + more) <= reading.reached + more;
    match least(outside, reaches) {
        Some(number) => Missing::Supports { number, opponents: false },
        None => possible_with_all(floor, reading),
    }
}

/// The least number up to `most` from which on a condition holds.
fn least(most: u32, holds: impl Fn(&u32) -> bool) -> Option<u32> {
    if !holds(&most) {
        return None;
    }
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(&middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low)
}

fn possible(lacking: u32, reached: u32, members: u32) -> Missing {
    if lacking > members - reached {
        Missing::Impossible
    } else {
        Missing::Supports { number: lacking, opponents: false }
    }
}

/// Even with all who were not in the base, some of it would have to change.
fn possible_with_all(floor: Floor, reading: Reading) -> Missing {
    let needed = floor.least(reading.members);
    if needed > reading.members {
        Missing::Impossible
    } else {
        Missing::Supports { number: needed - reading.reached, opponents: true }
    }
}
