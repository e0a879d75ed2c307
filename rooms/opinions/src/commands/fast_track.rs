//! The fast track.

use serde::{Deserialize, Serialize};

use crate::{fast_track::Voice, words::OpinionId};

/// Ask that an opinion take the fast track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskFastTrack {
    /// The opinion.
    pub opinion: OpinionId,
    /// Why it cannot wait; public, with the member's name.
    pub reasons: String,
}

/// Vote on whether an opinion takes the fast track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteFastTrack {
    /// The opinion.
    pub opinion: OpinionId,
    /// What one's member says.
    pub voice: Voice,
}

/// The vote on the fast track reached its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseFastTrackVote {
    /// The opinion.
    pub opinion: OpinionId,
}
