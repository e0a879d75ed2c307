//! Counts of agree, disagree and pass, the ground of every number here.

use crate::{Cell, Vote, Votes};

/// How many voted what on one statement, in one set of participants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tally {
    /// Votes in favour.
    pub agree: u32,
    /// Votes against.
    pub disagree: u32,
    /// Votes without an opinion.
    pub pass: u32,
}

impl Tally {
    /// Everybody who saw the statement and answered, passes included.
    pub fn seen(self) -> u32 {
        self.agree + self.disagree + self.pass
    }

    /// Everybody who answered with an opinion.
    pub fn expressed(self) -> u32 {
        self.agree + self.disagree
    }

    /// The mean vote, between −1 and 1; 0 where nobody voted.
    pub fn mean(self) -> f64 {
        if self.seen() == 0 {
            return 0.0;
        }
        (f64::from(self.agree) - f64::from(self.disagree)) / f64::from(self.seen())
    }

    /// Counts one vote more.
    pub fn add(&mut self, vote: Vote) {
        *self.of_mut(vote) += 1;
    }

    /// Takes one counted vote back.
    pub fn remove(&mut self, vote: Vote) {
        *self.of_mut(vote) -= 1;
    }

    fn of_mut(&mut self, vote: Vote) -> &mut u32 {
        match vote {
            Vote::Agree => &mut self.agree,
            Vote::Disagree => &mut self.disagree,
            Vote::Pass => &mut self.pass,
        }
    }
}

impl std::ops::Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
        }
    }
}

impl std::ops::Sub for Tally {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            agree: self.agree - other.agree,
            disagree: self.disagree - other.disagree,
            pass: self.pass - other.pass,
        }
    }
}

impl std::iter::Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(tallies: I) -> Self {
        tallies.fold(Self::default(), std::ops::Add::add)
    }
}

/// Running counts of cells: one place for every possible vote on every statement, so that counting asks nothing.
#[derive(Clone, Debug)]
pub(crate) struct Counts(Vec<u32>);

impl Counts {
    pub(crate) fn new(statements: usize) -> Self {
        Self(vec![0; 4 * statements])
    }

    /// Counts the votes of one row.
    #[inline]
    pub(crate) fn add(&mut self, row: &[Cell]) {
        for cell in row {
            self.0[cell.bits()] += 1;
        }
    }

    /// Adds what was counted elsewhere.
    pub(crate) fn add_all(&mut self, other: &Self) {
        for (count, other) in self.0.iter_mut().zip(&other.0) {
            *count += other;
        }
    }

    /// The tallies, by column.
    pub(crate) fn tallies(&self) -> Vec<Tally> {
        let (statements, _) = self.0.as_chunks::<4>();
        statements
            .iter()
            .map(|[disagree, pass, agree, _]| Tally { agree: *agree, disagree: *disagree, pass: *pass })
            .collect()
    }
}

/// The tally of every statement over all participants, by column.
pub fn by_statement(votes: &Votes) -> Vec<Tally> {
    let mut counts = Counts::new(votes.statements().len());
    votes.rows().for_each(|row| counts.add(row));
    counts.tallies()
}

/// The tally of every statement in each of `parts` sets of participants: `result[part][statement]`.
///
/// `part_of[row]` is the set of participant `row`, or `None` for who is in no set.
pub fn by_part(votes: &Votes, part_of: &[Option<usize>], parts: usize) -> Vec<Vec<Tally>> {
    let mut counts = vec![Counts::new(votes.statements().len()); parts];
    for (row, part) in votes.rows().zip(part_of) {
        if let Some(part) = part {
            counts[*part].add(row);
        }
    }
    counts.iter().map(Counts::tallies).collect()
}
