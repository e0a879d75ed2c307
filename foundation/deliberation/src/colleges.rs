//! Known colleges: what each part of a council, declared beforehand and not found in the votes, supports.
//!
//! Voters here are a sample of those whom a college speaks for, so support comes with an interval. Members of
//! a council voting on an opinion are a census and have their own rules.

mod capture;
mod divisiveness;
mod flips;
mod hypergeometric;
mod log_factorials;
mod sure_majority;
mod weights;

pub use capture::{Capture, capture};
pub use divisiveness::{Divisiveness, divisiveness};
pub use flips::{ballots_to_flip, ballots_to_flip_whole};
pub use log_factorials::LogFactorials;
pub use weights::{LARGEST_WEIGHT, MOST_WEIGHED, Power};

use sure_majority::SureMajority;

use crate::{
    Cell, Tally, Votes,
    blocks::{self, Threads},
    interval::Interval,
};
use std::ops::Range;

/// Where a participant comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Membership {
    /// Number of the college, from 0; `None` for who is in none.
    pub college: Option<usize>,
    /// Number of the organisation.
    pub organisation: Option<usize>,
}

/// How colleges are read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Thresholds {
    /// Expressed votes (agree or disagree) below which a college has too few voices.
    pub quorum: u32,
    /// The most that the voters of one organisation in one college may weigh together on a statement;
    /// `None` lets every voter weigh one.
    pub organisation_cap: Option<f64>,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { quorum: 5, organisation_cap: None }
    }
}

/// In which list a college stands for a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Fewer expressed votes than the quorum.
    TooFewVoices,
    /// Support is surely above one half.
    Carried,
    /// Support is surely below one half.
    Contested,
    /// The interval contains one half.
    Divided,
}

/// One college on one statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Support {
    /// Its votes; seen by none else, the rest of the college did not see the statement.
    pub votes: Tally,
    /// Agrees and disagrees as they weigh, once capped by organisation.
    pub weighed: [f64; 2],
    /// Share of support among expressed votes, with its interval.
    pub support: Interval,
    /// The college's list.
    pub verdict: Verdict,
}

impl Support {
    fn new(votes: Tally, weighed: [f64; 2], quorum: u32) -> Self {
        let support = Interval::of(weighed[0], weighed[1]);
        Self { votes, weighed, support, verdict: verdict(votes, &support, quorum) }
    }

    /// Support from counts that weigh one each.
    pub fn unweighted(votes: Tally, quorum: u32) -> Self {
        Self::new(votes, [f64::from(votes.agree), f64::from(votes.disagree)], quorum)
    }
}

fn verdict(votes: Tally, support: &Interval, quorum: u32) -> Verdict {
    if votes.expressed() < quorum.max(1) {
        Verdict::TooFewVoices
    } else if support.low > 0.5 {
        Verdict::Carried
    } else if support.high < 0.5 {
        Verdict::Contested
    } else {
        Verdict::Divided
    }
}

/// All colleges on one statement.
#[derive(Clone, Debug, PartialEq)]
pub struct StatementSupport {
    /// Its column.
    pub statement: usize,
    /// By college.
    pub colleges: Vec<Support>,
    /// Colleges that carry it, among those that reach the quorum.
    pub breadth: (usize, usize),
    /// Least lower bound of support over all colleges.
    pub floor: f64,
    /// Geometric mean of support over colleges: every college counts the same.
    pub equal_voice: f64,
    /// p-norm (p = −10) of support over colleges, between the floor and the equal voice in temper.
    pub p_norm: f64,
    /// Whether there are two colleges at least and every one carries it.
    pub carried_by_the_whole: bool,
}

impl StatementSupport {
    pub(crate) fn new(statement: usize, colleges: Vec<Support>) -> Self {
        let count = colleges.len().max(1) as f64;
        let quorate = colleges.iter().filter(|college| college.verdict != Verdict::TooFewVoices).count();
        let carried = colleges.iter().filter(|college| college.verdict == Verdict::Carried).count();
        let logs: f64 = colleges.iter().map(|college| libm::log(college.support.share)).sum();
        let powers: f64 = colleges.iter().map(|college| libm::pow(college.support.share, -10.0)).sum();
        Self {
            statement,
            breadth: (carried, quorate),
            floor: colleges.iter().map(|college| college.support.low).fold(1.0, f64::min),
            equal_voice: libm::exp(logs / count),
            p_norm: libm::pow(powers / count, -0.1),
            carried_by_the_whole: colleges.len() > 1 && carried == colleges.len(),
            colleges,
        }
    }

    /// The colleges in a list.
    pub fn in_list(&self, verdict: Verdict) -> impl Iterator<Item = usize> {
        let listed = self.colleges.iter().enumerate();
        listed.filter(move |(_, college)| college.verdict == verdict).map(|(number, _)| number)
    }
}

/// Support of every statement by every one of `colleges` colleges, by column.
pub fn support(
    votes: &Votes,
    members: &[Membership],
    colleges: usize,
    thresholds: Thresholds,
    threads: Threads,
) -> Vec<StatementSupport> {
    let (tallies, weighed) = count(votes, members, colleges, thresholds, threads);
    let columns = votes.statements().len();
    let blocks = blocks::map(columns.div_ceil(COLUMNS), threads, |block| {
        let columns = block * COLUMNS..((block + 1) * COLUMNS).min(columns);
        columns
            .map(|column| {
                let colleges = (0..colleges).map(|college| {
                    let at = college * votes.statements().len() + column;
                    Support::new(tallies[at], weighed[at], thresholds.quorum)
                });
                StatementSupport::new(column, colleges.collect())
            })
            .collect::<Vec<_>>()
    });
    blocks.into_iter().flatten().collect()
}

const COLUMNS: usize = 64;

/// Counts and weights, `[college × columns + column]`.
fn count(
    votes: &Votes,
    members: &[Membership],
    colleges: usize,
    thresholds: Thresholds,
    threads: Threads,
) -> (Vec<Tally>, Vec<[f64; 2]>) {
    let columns = votes.statements().len();
    let blocks = blocks::map_blocks(members.len(), threads, |rows| {
        let mut tallies = vec![Tally::default(); colleges * columns];
        for row in rows {
            if let Some(college) = members[row].college {
                for cell in votes.row(row) {
                    tallies[college * columns + cell.statement()].add(cell.vote());
                }
            }
        }
        tallies
    });
    let mut tallies = vec![Tally::default(); colleges * columns];
    for block in blocks {
        for (total, tally) in tallies.iter_mut().zip(block) {
            *total = *total + tally;
        }
    }
    let weighed = match thresholds.organisation_cap {
        None => tallies.iter().map(|tally| [f64::from(tally.agree), f64::from(tally.disagree)]).collect(),
        Some(cap) => weigh(votes, members, colleges, cap, threads),
    };
    (tallies, weighed)
}

/// Votes of one organisation in one college on one statement.
pub(crate) struct OrganisationVotes {
    pub(crate) column: usize,
    pub(crate) college: usize,
    pub(crate) organisation: usize,
    pub(crate) votes: Tally,
}

/// `work` on the votes of organisations, by column, college and organisation, of the members who have both; a few
/// columns at a time, since a large consultation has as many such counts as votes.
pub(crate) fn by_organisation<T: Send>(
    votes: &Votes,
    members: &[Membership],
    threads: Threads,
    work: impl Fn(Range<usize>, &[OrganisationVotes]) -> T + Sync,
) -> Vec<T> {
    let columns = votes.statements().len();
    blocks::map(columns.div_ceil(COLUMNS), threads, |block| {
        let columns = block * COLUMNS..((block + 1) * COLUMNS).min(columns);
        let mut met: Vec<(Cell, u32, u32)> = Vec::new();
        for (row, member) in votes.rows().zip(members) {
            if let (Some(college), Some(organisation)) = (member.college, member.organisation) {
                let from = row.partition_point(|cell| cell.statement() < columns.start);
                let here = row[from..].iter().take_while(|cell| cell.statement() < columns.end);
                met.extend(here.map(|cell| (*cell, college as u32, organisation as u32)));
            }
        }
        let place =
            |(cell, college, organisation): &(Cell, u32, u32)| (cell.statement(), *college, *organisation);
        met.sort_unstable_by_key(place);
        let counted: Vec<OrganisationVotes> = met
            .chunk_by(|a, b| place(a) == place(b))
            .map(|same| {
                let (column, college, organisation) = place(&same[0]);
                let mut votes = Tally::default();
                for (cell, _, _) in same {
                    votes.add(cell.vote());
                }
                OrganisationVotes {
                    column,
                    college: college as usize,
                    organisation: organisation as usize,
                    votes,
                }
            })
            .collect();
        drop(met);
        work(columns, &counted)
    })
}

/// The share by which an organisation's voters are lightened: at most `cap` for all that expressed themselves.
fn weight(tally: Tally, cap: f64) -> f64 {
    let expressed = f64::from(tally.expressed());
    if expressed > cap { cap / expressed } else { 1.0 }
}

fn weigh(
    votes: &Votes,
    members: &[Membership],
    colleges: usize,
    cap: f64,
    threads: Threads,
) -> Vec<[f64; 2]> {
    let columns = votes.statements().len();
    let mut weighed = vec![[0.0; 2]; colleges * columns];
    let alone = |member: &Membership| Membership {
        college: member.college.filter(|_| member.organisation.is_none()),
        organisation: None,
    };
    for (row, member) in votes.rows().zip(members) {
        if let Some(college) = alone(member).college {
            for cell in row {
                let sides = &mut weighed[college * columns + cell.statement()];
                match cell.vote() {
                    crate::Vote::Agree => sides[0] += 1.0,
                    crate::Vote::Disagree => sides[1] += 1.0,
                    crate::Vote::Pass => (),
                }
            }
        }
    }
    let organised = by_organisation(votes, members, threads, |_, counted| {
        let mut sums = Vec::new();
        for same in counted.chunk_by(|a, b| (a.column, a.college) == (b.column, b.college)) {
            let mut sides = [0.0; 2];
            for OrganisationVotes { votes, .. } in same {
                let weight = weight(*votes, cap);
                sides[0] += weight * f64::from(votes.agree);
                sides[1] += weight * f64::from(votes.disagree);
            }
            sums.push((same[0].college * columns + same[0].column, sides));
        }
        sums
    });
    for (at, sides) in organised.into_iter().flatten() {
        weighed[at][0] += sides[0];
        weighed[at][1] += sides[1];
    }
    weighed
}
