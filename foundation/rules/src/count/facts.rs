//! All that a formula needs to know of the ballots.

use std::collections::BTreeSet;

use crate::tally::Tally;

/// The facts of some colleges. Facts of disjoint sets of colleges, no organisation having seats in both, add up.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Facts {
    /// The tally of these colleges together.
    pub whole: Tally,
    /// How many colleges.
    pub colleges: u32,
    /// In how many of them each local condition holds.
    pub held: Vec<u32>,
    /// What taking out an organisation changes, whichever it is.
    pub removals: BTreeSet<Removal>,
    /// What taking out a college changes, whichever it is.
    pub college_removals: BTreeSet<Removal>,
}

/// What taking out an organisation or a college changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Removal {
    /// What leaves the tally of the electorate.
    pub whole: Tally,
    /// How many colleges leave.
    pub colleges: u32,
    /// By how much the number of colleges in which each local condition holds rises or falls.
    pub held: Vec<i32>,
}

impl Removal {
    /// Nothing is taken out, of a formula with so many local conditions.
    pub fn nothing(locals: usize) -> Self {
        Self { whole: Tally::default(), colleges: 0, held: vec![0; locals] }
    }
}

impl Facts {
    /// In how many colleges a local condition holds once something is taken out.
    pub fn held_without(&self, local: usize, out: &Removal) -> u32 {
        self.held[local].saturating_add_signed(out.held[local])
    }

    /// What it costs to look at these facts once, in steps of a [`crate::budget::Budget`].
    pub fn cost(&self) -> u64 {
        1 + self.removals.len() as u64 + self.college_removals.len() as u64
    }

    /// These facts and those of other colleges.
    pub fn and(&self, other: &Self) -> Self {
        let mut whole = self.whole;
        whole += other.whole;
        Self {
            whole,
            colleges: self.colleges + other.colleges,
            held: self.held.iter().zip(&other.held).map(|(here, there)| here + there).collect(),
            removals: self.removals.union(&other.removals).cloned().collect(),
            college_removals: self.college_removals.union(&other.college_removals).cloned().collect(),
        }
    }
}
