//! The ballot.

use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// Ask for a ballot after the call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskBallot {
    /// The opinion.
    pub opinion: OpinionId,
    /// Why.
    pub reasons: String,
}

/// Suspend a ballot after an incident.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspendBallot {
    /// The opinion.
    pub opinion: OpinionId,
    /// What happened.
    pub reasons: String,
}

/// Resume a ballot that was suspended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResumeBallot {
    /// The opinion.
    pub opinion: OpinionId,
}
