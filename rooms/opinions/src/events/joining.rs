//! The same question asked twice, joined; and parted again.

use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// A question was joined to another that asks the same. Text: `reasons`. The other's entry, [`AuthorsJoined`], follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The question that is joined.
    pub opinion: OpinionId,
    /// The one that it is joined to.
    pub into: OpinionId,
}

/// The authors of a question that was joined to this one are its authors too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorsJoined {
    /// The question that goes on.
    pub opinion: OpinionId,
    /// The one that was joined to it.
    pub from: OpinionId,
    /// Those that were not its authors before.
    pub authors: Vec<MemberId>,
}

/// The joining was undone: the question goes its own way again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parted {
    /// The question that was joined.
    pub opinion: OpinionId,
    /// The one that it was joined to.
    pub from: OpinionId,
    /// Until when it looks for sponsors: what was left of its window when it was joined.
    pub window_ends: pluriel_council::Instant,
}

/// The authors of a question that was joined to this one are not its authors any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthorsParted {
    /// The question that goes on.
    pub opinion: OpinionId,
    /// The one that was joined to it.
    pub from: OpinionId,
}
