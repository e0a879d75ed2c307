//! The fast track.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use crate::{
    fast_track::{Count, Voice},
    words::OpinionId,
};

/// A member asked that the opinion take the fast track. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FastTrackAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
}

/// Members of two groups asked for it: the voting members vote on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FastTrackVoteOpened {
    /// The opinion.
    pub opinion: OpinionId,
    /// Until when.
    pub closes: Instant,
}

/// A member voted on it; sealed, and never opened. Its last voice counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FastTrackVoteCast {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
    /// What it said.
    pub voice: Voice,
}

/// The vote on it is closed. Granted, it marks the opinion for ever; refused, it is asked no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FastTrackVoteClosed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Whether it was granted.
    pub granted: bool,
    /// What was counted.
    pub count: Count,
}
