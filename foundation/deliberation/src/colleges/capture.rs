//! On whom a result hangs: organisations and colleges without which a verdict would be another.

use super::{
    Membership, OrganisationVotes, StatementSupport, Support, SureMajority, Thresholds, Verdict,
    by_organisation, flips,
};
use crate::{Tally, Votes, blocks::Threads};
use std::collections::{BTreeMap, BTreeSet};

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
    threads: Threads,
) -> Vec<Capture> {
    let expressed = |college: &Support| college.votes.seen();
    let most =
        support.iter().flat_map(|statement| &statement.colleges).map(expressed).max().unwrap_or_default();
    let readings = Readings { thresholds, majority: SureMajority::new(most, thresholds.quorum) };
    let tiles = by_organisation(votes, members, threads, |columns, counted| {
        let of_statement = |statement: &StatementSupport| {
            let from = counted.partition_point(|count| count.column < statement.statement);
            let to = counted.partition_point(|count| count.column <= statement.statement);
            capture_of(statement, &counted[from..to], &readings)
        };
        support[columns].iter().map(of_statement).collect::<Vec<_>>()
    });
    tiles.into_iter().flatten().collect()
}

/// How a college would be read with other votes.
struct Readings {
    thresholds: Thresholds,
    majority: SureMajority,
}

fn capture_of(statement: &StatementSupport, counts: &[OrganisationVotes], readings: &Readings) -> Capture {
    let tallies: Vec<Tally> = statement.colleges.iter().map(|college| college.votes).collect();
    Capture {
        statement: statement.statement,
        pivotal_organisations: pivotal_organisations(statement, counts, readings),
        pivotal_colleges: pivotal_colleges(statement),
        effective_organisations: effective_organisations(statement, counts),
        ballots_to_flip: match readings.thresholds.organisation_cap {
            None => flips::to_flip_whole(&tallies, readings.thresholds.quorum, &|votes| {
                readings.majority.verdict(votes)
            }),
            Some(_) => None,
        },
    }
}

fn pivotal_organisations(
    statement: &StatementSupport,
    counts: &[OrganisationVotes],
    readings: &Readings,
) -> Vec<usize> {
    let mut pivotal = BTreeSet::new();
    // Organisations of a college with the same counts weigh the same: one answer serves them all.
    let mut known = BTreeMap::<(usize, Tally), bool>::new();
    for count in counts {
        let sways = *known
            .entry((count.college, count.votes))
            .or_insert_with(|| sways(&statement.colleges[count.college], count.votes, readings));
        if sways {
            pivotal.insert(count.organisation);
        }
    }
    pivotal.into_iter().collect()
}

/// Whether the college's verdict would be another without these votes of one organisation.
fn sways(support: &Support, votes: Tally, readings: &Readings) -> bool {
    let rest = support.votes - votes;
    let without = match readings.thresholds.organisation_cap {
        None => readings.majority.verdict(rest),
        Some(cap) => {
            let weight = super::weight(votes, cap);
            let weighed = [
                (support.weighed[0] - weight * f64::from(votes.agree)).max(0.0),
                (support.weighed[1] - weight * f64::from(votes.disagree)).max(0.0),
            ];
            Support::new(rest, weighed, readings.thresholds.quorum).verdict
        }
    };
    without != support.verdict
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

fn effective_organisations(statement: &StatementSupport, counts: &[OrganisationVotes]) -> f64 {
    let agrees: u32 = statement.colleges.iter().map(|college| college.votes.agree).sum();
    if agrees == 0 {
        return 0.0;
    }
    let mut by_organisation = BTreeMap::<usize, u32>::new();
    for count in counts {
        *by_organisation.entry(count.organisation).or_default() += count.votes.agree;
    }
    let organised: u32 = by_organisation.values().sum();
    let squares: f64 = by_organisation.values().map(|agrees| f64::from(*agrees) * f64::from(*agrees)).sum();
    let total = f64::from(agrees);
    total * total / (squares + f64::from(agrees - organised))
}
