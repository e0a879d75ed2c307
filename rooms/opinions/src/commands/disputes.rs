//! A vote that is disputed: its annulment, and interests that were not declared.

use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use crate::words::{ChallengeId, OpinionId};

/// Propose to annul a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeAnnulment {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot one means: if it is another by now, the command is refused.
    pub call: u32,
    /// Why.
    pub reasons: String,
}

/// Confirm that a vote is to be annulled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAnnulment {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot one means: if it is another by now, the command is refused.
    pub call: u32,
}

/// Say of a member that it has an interest which it did not declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Challenge {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
    /// Which interest, and how one knows.
    pub reasons: String,
}

/// Judge a challenge, or admit that of one's own member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgeChallenge {
    /// The opinion.
    pub opinion: OpinionId,
    /// The challenge.
    pub challenge: ChallengeId,
    /// Whether one finds it founded.
    pub founded: bool,
}

/// The time to judge a challenge is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecideChallenges {
    /// The opinion.
    pub opinion: OpinionId,
}
