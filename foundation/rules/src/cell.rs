//! The groups of one published tally.

use std::fmt;

use crate::CollegeId;

/// A college or, where tallies are published by cells of several small colleges, those colleges together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    first: CollegeId,
    others: Vec<CollegeId>,
}

impl Cell {
    /// The cell of these colleges, or nothing without any.
    pub fn new(colleges: impl IntoIterator<Item = CollegeId>) -> Option<Self> {
        let mut colleges: Vec<CollegeId> = colleges.into_iter().collect();
        colleges.sort();
        colleges.dedup();
        let mut colleges = colleges.into_iter();
        Some(Self { first: colleges.next()?, others: colleges.collect() })
    }

    /// The colleges of the cell, sorted.
    pub fn colleges(&self) -> impl Iterator<Item = &CollegeId> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The college, when the cell is one alone.
    pub fn single(&self) -> Option<&CollegeId> {
        self.others.is_empty().then_some(&self.first)
    }
}

impl From<CollegeId> for Cell {
    fn from(college: CollegeId) -> Self {
        Self { first: college, others: Vec::new() }
    }
}

impl fmt::Display for Cell {
    /// The ids joined by `+`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.first.as_str())?;
        self.others.iter().try_for_each(|college| write!(f, "+{college}"))
    }
}
