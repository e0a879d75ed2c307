//! What is counted in a scope, and how a criterion reads it.

use std::ops::{AddAssign, Sub};

use crate::criterion::{Base, Criterion, Floor, Opposition, Support};

/// What a rule counts in a scope (rules.md §1). Numbers of members, but `organisations`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Tally {
    /// N.
    pub members: u32,
    /// A, with or without reservation.
    pub supports: u32,
    /// D, with or without objection.
    pub opposes: u32,
    /// Abstentions.
    pub abstains: u32,
    /// Oppositions with a maintained objection.
    pub objections: u32,
    /// Organisations that are not authors and have a supporting member in the scope.
    pub organisations: u32,
}

impl Tally {
    /// E: supports and oppositions.
    pub fn expressed(self) -> u32 {
        self.supports + self.opposes
    }

    /// T: supports, oppositions and abstentions.
    pub fn taking_part(self) -> u32 {
        self.expressed() + self.abstains
    }

    /// The size of a base.
    pub fn base(self, of: Base) -> u32 {
        match of {
            Base::Members => self.members,
            Base::TakingPart => self.taking_part(),
            Base::Expressed => self.expressed(),
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.members += other.members;
        self.supports += other.supports;
        self.opposes += other.opposes;
        self.abstains += other.abstains;
        self.objections += other.objections;
        self.organisations += other.organisations;
    }
}

impl Sub for Tally {
    type Output = Self;

    /// What remains when a part of this tally is taken out.
    fn sub(self, part: Self) -> Self {
        Self {
            members: self.members.saturating_sub(part.members),
            supports: self.supports.saturating_sub(part.supports),
            opposes: self.opposes.saturating_sub(part.opposes),
            abstains: self.abstains.saturating_sub(part.abstains),
            objections: self.objections.saturating_sub(part.objections),
            organisations: self.organisations.saturating_sub(part.organisations),
        }
    }
}

/// What a count must reach or stay within.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// The count must be at least this.
    AtLeast(u32),
    /// The count must be at most this.
    AtMost(u32),
    /// No count can satisfy the condition (an opposition below 0).
    Impossible,
}

/// The numbers behind a leaf.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What was counted.
    pub reached: u32,
    /// N of the scope.
    pub members: u32,
    /// The base of the share and its size, when the leaf asks for a share.
    pub base: Option<(Base, u32)>,
    /// What the count must reach or stay within, the base being what it is.
    pub bar: Bar,
}

impl Reading {
    /// Whether the condition holds.
    pub fn holds(self) -> bool {
        match self.bar {
            Bar::AtLeast(needed) => self.reached >= needed,
            Bar::AtMost(allowed) => self.reached <= allowed,
            Bar::Impossible => false,
        }
    }
}

impl Criterion {
    /// Reads the criterion in a scope.
    pub(crate) fn read(self, tally: Tally) -> Reading {
        let members = tally.members;
        match self {
            Self::Quorum(share) => {
                let needed = Floor::AtLeast(share).least(tally.members);
                let base = Some((Base::Members, tally.members));
                Reading { reached: tally.taking_part(), members, base, bar: Bar::AtLeast(needed) }
            }
            Self::Support(Support::Share { floor, of }) => {
                let base = tally.base(of);
                let bar = Bar::AtLeast(floor.least(base));
                Reading { reached: tally.supports, members, base: Some((of, base)), bar }
            }
            Self::Support(Support::Count(count)) => {
                Reading { reached: tally.supports, members, base: None, bar: Bar::AtLeast(count.get()) }
            }
            Self::Opposition(Opposition::Share { ceiling, of, by_at_least }) => {
                let base = tally.base(of);
                let few = by_at_least.and_then(|count| count.get().checked_sub(1));
                let bar = ceiling.greatest(base).max(few).map_or(Bar::Impossible, Bar::AtMost);
                Reading { reached: tally.opposes, members, base: Some((of, base)), bar }
            }
            Self::Opposition(Opposition::Count(count)) => {
                Reading { reached: tally.opposes, members, base: None, bar: Bar::AtMost(count.get()) }
            }
            Self::OrganisationsBeyondAuthor(count) => {
                Reading { reached: tally.organisations, members, base: None, bar: Bar::AtLeast(count.get()) }
            }
            Self::NoMaintainedObjection => {
                Reading { reached: tally.objections, members, base: None, bar: Bar::AtMost(0) }
            }
        }
    }

    /// Whether the criterion holds in a scope.
    pub(crate) fn holds(self, tally: Tally) -> bool {
        self.read(tally).holds()
    }
}
