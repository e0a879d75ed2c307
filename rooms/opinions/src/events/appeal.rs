//! An appeal against a refusal by the formation.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{AppealVote, OpinionId};

/// A member asked that the formation vote on its refusal. Text: `reasons`, if it gives any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealAsked {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// Enough organisations asked: the formation votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealOpened {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// The members that vote.
    pub electorate: Vec<MemberId>,
    /// When the vote ends: the first instant of the day after the last day.
    pub closes: Instant,
}

/// A member voted, or changed its vote. Sealed: the counts alone are published, at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealVoted {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
    /// Its vote.
    pub vote: AppealVote,
}

/// The vote ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealClosed {
    /// The opinion that might come of the question.
    pub opinion: OpinionId,
    /// Votes to take the question up.
    pub admit: u32,
    /// Votes to let the refusal stand.
    pub refuse: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Members that did not vote.
    pub silent: u32,
}

/// More than half of those who expressed themselves took the question up: it needs no sponsor any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppealUpheld {
    /// The opinion that may come of the question.
    pub opinion: OpinionId,
}
