//! Objections: raising one, answering it, saying whether the answer lifts it, judging it.

use serde::{Deserialize, Serialize};

use crate::words::{BlockId, ObjectionId, OpinionId};

/// Raise an objection of one's member that opposes, where the standing orders ask for passages and a remedy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one read.
    pub version: u32,
    /// The passages that it is about: at least one.
    pub blocks: Vec<BlockId>,
    /// Why.
    pub reasons: String,
    /// What would lift it.
    pub remedy: String,
}

/// Answer an objection.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerObjection {
    /// The opinion.
    pub opinion: OpinionId,
    /// The objection.
    pub objection: ObjectionId,
    /// The answer.
    pub text: String,
}

/// Say whether one's own objection is lifted or maintained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettleObjection {
    /// The opinion.
    pub opinion: OpinionId,
    /// The objection.
    pub objection: ObjectionId,
    /// Whether it is lifted; otherwise it is maintained.
    pub lifted: bool,
}

/// Judge an objection that was answered and maintained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgeObjection {
    /// The opinion.
    pub opinion: OpinionId,
    /// The objection.
    pub objection: ObjectionId,
    /// Whether one finds it unfounded.
    pub unfounded: bool,
}
