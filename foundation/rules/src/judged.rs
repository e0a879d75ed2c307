//! The tree of an evaluation: a rule's shape with the numbers behind each condition (rules.md §4).

use crate::condition::Quantifier;
use crate::criterion::Criterion;
use crate::grammar::Scope;
use crate::outline::{Gate, Outline};
use crate::tally::Reading;
use crate::{Cell, NodeName, OrganisationId};

/// A condition put to the ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// What the council calls it.
    pub name: Option<NodeName>,
    /// Whether it holds.
    pub holds: bool,
    /// What it speaks of: the electorate, or a college.
    pub scope: Scope,
    /// What was asked and found.
    pub finding: Finding,
}

/// What a condition asked and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A count against a threshold.
    Test {
        /// What was asked.
        criterion: Criterion,
        /// What was counted.
        reading: Reading,
    },
    /// A condition put to each college.
    Colleges {
        /// In how many colleges it had to hold.
        quantifier: Quantifier,
        /// That number here.
        needed: u32,
        /// In how many it holds.
        held: u32,
        /// The condition in each college that exists, sorted.
        colleges: Vec<Judged>,
        /// The condition itself.
        each: Asked,
    },
    /// A condition that had to hold without any one organisation.
    WithoutAnyOne {
        /// The condition with everyone.
        of: Box<Judged>,
        /// The organisations whose removal breaks it; empty when it does not hold with everyone.
        breaking: Hinges,
    },
    /// A condition that had to hold without any one college.
    WithoutAnyOneCollege {
        /// The condition with everyone.
        of: Box<Judged>,
        /// How many colleges there are; two at least are needed.
        colleges: u32,
        /// The colleges whose removal breaks it; empty when it does not hold with everyone.
        breaking: Vec<Cell>,
    },
    /// Conditions of which enough had to hold.
    Gate {
        /// How many had to hold.
        gate: Gate,
        /// That number here.
        needed: usize,
        /// How many hold.
        held: usize,
        /// The conditions.
        of: Vec<Judged>,
    },
}

/// A condition as asked, from which it is worded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked(pub(crate) Outline);

/// Organisations on whom something hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hinges {
    /// Who, sorted: positions are known by name.
    Named(Vec<OrganisationId>),
    /// How many, by college, sorted: only tallies are known.
    Counted(Vec<(Cell, u32)>),
}

impl Hinges {
    /// How many organisations.
    pub fn number(&self) -> u32 {
        match self {
            Self::Named(who) => u32::try_from(who.len()).unwrap_or(u32::MAX),
            Self::Counted(cells) => cells.iter().map(|(_, number)| number).sum(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.number() == 0
    }
}

impl Judged {
    /// The judged conditions under this one.
    pub fn children(&self) -> &[Self] {
        match &self.finding {
            Finding::Test { .. } => &[],
            Finding::Colleges { colleges: of, .. } | Finding::Gate { of, .. } => of,
            Finding::WithoutAnyOne { of, .. } | Finding::WithoutAnyOneCollege { of, .. } => {
                std::slice::from_ref(of)
            }
        }
    }
}
