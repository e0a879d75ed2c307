//! On whom a result hangs: organisations and colleges without which a verdict would be another.

use super::{ByOrganisation, Membership, StatementSupport, Support, Thresholds, Verdict, by_organisation};
use crate::{Tally, Votes};
use std::collections::BTreeSet;

/// What one statement's result owes to single organisations and colleges.
#[derive(Clone, Debug, PartialEq)]
pub struct Capture {
    /// Its column.
    pub statement: usize,
    /// Organisations without whose voters some college's verdict, or "carried by the whole", would change.
    pub pivotal_organisations: Vec<usize>,
    /// Colleges without which "carried by the whole" would change.
    pub pivotal_colleges: Vec<usize>,
    /// 1 / Σ s², s the share of each organisation in the agrees; voters without one count as one each.
    pub effective_organisations: f64,
    /// The least number of changed ballots for "carried by the whole" to change; `None` when no number would
    /// do, and when votes are capped by organisation, since which ballots change then matters.
    pub ballots_to_flip: Option<u32>,
}

/// Measures capture of every statement; `support` must come from the same votes, members and thresholds.
pub fn capture(
    votes: &Votes,
    members: &[Membership],
    support: &[StatementSupport],
    thresholds: Thresholds,
) -> Vec<Capture> {
    let counts = by_organisation(votes, members);
    support
        .iter()
        .map(|statement| {
            let flips = |tallies: &[Tally]| match thresholds.organisation_cap {
                None => super::ballots_to_flip_whole(tallies, thresholds.quorum),
                Some(_) => None,
            };
            let tallies: Vec<Tally> = statement.colleges.iter().map(|college| college.votes).collect();
            Capture {
                statement: statement.statement,
                pivotal_organisations: pivotal_organisations(statement, &counts, thresholds),
                pivotal_colleges: pivotal_colleges(statement),
                effective_organisations: effective_organisations(statement, &counts),
                ballots_to_flip: flips(&tallies),
            }
        })
        .collect()
}

fn of_statement(counts: &ByOrganisation, statement: usize) -> impl Iterator<Item = (usize, usize, Tally)> {
    let range = counts.range((statement, 0, 0)..(statement + 1, 0, 0));
    range.map(|((_, college, organisation), tally)| (*college, *organisation, *tally))
}

fn pivotal_organisations(
    statement: &StatementSupport,
    counts: &ByOrganisation,
    thresholds: Thresholds,
) -> Vec<usize> {
    let mut pivotal = BTreeSet::new();
    for (college, organisation, tally) in of_statement(counts, statement.statement) {
        let support = &statement.colleges[college];
        let weight = thresholds.organisation_cap.map_or(1.0, |cap| super::weight(tally, cap));
        let without = Support::new(
            support.votes - tally,
            [
                (support.weighed[0] - weight * f64::from(tally.agree)).max(0.0),
                (support.weighed[1] - weight * f64::from(tally.disagree)).max(0.0),
            ],
            thresholds.quorum,
        );
        if without.verdict != support.verdict {
            pivotal.insert(organisation);
        }
    }
    pivotal.into_iter().collect()
}

fn pivotal_colleges(statement: &StatementSupport) -> Vec<usize> {
    let carries = |college: &Support| college.verdict == Verdict::Carried;
    let whole_without = |out: usize| {
        let others = statement.colleges.iter().enumerate().filter(|(number, _)| *number != out);
        statement.colleges.len() > 2 && others.map(|(_, college)| college).all(carries)
    };
    (0..statement.colleges.len())
        .filter(|out| whole_without(*out) != statement.carried_by_the_whole)
        .collect()
}

fn effective_organisations(statement: &StatementSupport, counts: &ByOrganisation) -> f64 {
    let agrees: u32 = statement.colleges.iter().map(|college| college.votes.agree).sum();
    if agrees == 0 {
        return 0.0;
    }
    let mut by_organisation = std::collections::BTreeMap::<usize, u32>::new();
    for (_, organisation, tally) in of_statement(counts, statement.statement) {
        *by_organisation.entry(organisation).or_default() += tally.agree;
    }
    let organised: u32 = by_organisation.values().sum();
    let squares: f64 = by_organisation.values().map(|agrees| f64::from(*agrees) * f64::from(*agrees)).sum();
    let total = f64::from(agrees);
    total * total / (squares + f64::from(agrees - organised))
}
