//! Joining questions that ask the same, and appealing against a refusal.

use serde::{Deserialize, Serialize};

use crate::words::{AppealVote, OpinionId};

/// Join a question to another that asks the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JoinReferral {
    /// The opinion that might have come of it.
    pub opinion: OpinionId,
    /// The one that it is joined to.
    pub into: OpinionId,
    /// Why.
    pub reasons: String,
}

/// Undo the joining of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartReferral {
    /// The opinion that might come of it.
    pub opinion: OpinionId,
}

/// Ask that the formation vote on its refusal of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appeal {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// Why; may be empty.
    #[serde(default)]
    pub reasons: String,
}

/// Vote on an appeal in one's member's name, or change its vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteOnAppeal {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// The vote.
    pub vote: AppealVote,
}

/// A vote on an appeal reached its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseAppeal {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
}
