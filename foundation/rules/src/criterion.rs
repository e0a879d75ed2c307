//! What a leaf of a rule asks of the tally of a scope.

use crate::Share;

/// The greatest count that a rule may write (rules.md §2).
pub const GREATEST_COUNT: u32 = 1_000_000;

/// A count in a rule: 0 to [`GREATEST_COUNT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

impl Count {
    /// A count, or nothing beyond [`GREATEST_COUNT`].
    pub fn new(count: u64) -> Option<Self> {
        u32::try_from(count).ok().filter(|count| *count <= GREATEST_COUNT).map(Self)
    }

    /// The number.
    pub fn get(self) -> u32 {
        self.0
    }
}

/// What a share is a share of, in a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Base {
    /// N: all members of the scope.
    Members,
    /// T: supports, oppositions and abstentions.
    TakingPart,
    /// E: supports and oppositions ("suffrages exprimés").
    Expressed,
}

impl Base {
    /// The word of the grammar.
    pub fn word(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::TakingPart => "taking_part",
            Self::Expressed => "expressed",
        }
    }
}

/// A threshold from below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Floor {
    /// At least this share.
    AtLeast(Share),
    /// More than this share.
    MoreThan(Share),
}

impl Floor {
    /// The least count that reaches the threshold among `base`. With an empty base the share is 0, which reaches
    /// nothing but 0.
    pub(crate) fn least(self, base: u32) -> u32 {
        match self {
            Self::AtLeast(share) if share.is_zero() => 0,
            Self::AtLeast(share) => share.ceiling_of(base).max(1),
            Self::MoreThan(share) => share.floor_of(base).saturating_add(1),
        }
    }

    /// The share that is the threshold.
    pub fn share(self) -> Share {
        match self {
            Self::AtLeast(share) | Self::MoreThan(share) => share,
        }
    }
}

/// A threshold from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ceiling {
    /// At most this share.
    AtMost(Share),
    /// Less than this share.
    Below(Share),
}

impl Ceiling {
    /// The greatest count that stays within the threshold among `base`; nothing does below 0.
    pub(crate) fn greatest(self, base: u32) -> Option<u32> {
        match self {
            Self::AtMost(share) => Some(share.floor_of(base)),
            Self::Below(share) if share.is_zero() => None,
            Self::Below(share) => Some(share.ceiling_of(base).saturating_sub(1)),
        }
    }

    /// The share that is the threshold.
    pub fn share(self) -> Share {
        match self {
            Self::AtMost(share) | Self::Below(share) => share,
        }
    }
}

/// How much support is asked, always from below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Support {
    /// A share of a base.
    Share {
        /// The threshold.
        floor: Floor,
        /// What the share is of.
        of: Base,
    },
    /// A number of supports.
    Count(Count),
}

/// How much opposition is borne, always from above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Opposition {
    /// A share of a base.
    Share {
        /// The threshold.
        ceiling: Ceiling,
        /// What the share is of.
        of: Base,
        /// The condition also holds when fewer members than this oppose.
        by_at_least: Option<Count>,
    },
    /// A number of oppositions.
    Count(Count),
}

/// A leaf of a rule, without its scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Criterion {
    /// At least this share of the members takes part.
    Quorum(Share),
    /// Support from below.
    Support(Support),
    /// Opposition from above.
    Opposition(Opposition),
    /// At least so many organisations that are not authors have a supporting member.
    OrganisationsBeyondAuthor(Count),
    /// Nobody opposes with a maintained objection.
    NoMaintainedObjection,
}

impl Criterion {
    /// The key of the grammar.
    pub fn key(self) -> &'static str {
        match self {
            Self::Quorum(_) => "quorum",
            Self::Support(_) => "support",
            Self::Opposition(_) => "opposition",
            Self::OrganisationsBeyondAuthor(_) => "organisations_beyond_author",
            Self::NoMaintainedObjection => "no_maintained_objection",
        }
    }
}
