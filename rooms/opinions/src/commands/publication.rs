//! After the closing, and the other ends.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::words::{ApprovalAnswer, OpinionId};

/// Take a text that was not carried back to its rapporteurs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rework {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Publish an adopted opinion: planned at once, done when the time to undo it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publish {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Undo a publication that has not taken place yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoPublication {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Record the answer of an approving authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordApproval {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which step after the adoption, from 1.
    pub step: u32,
    /// What it answered.
    pub answer: ApprovalAnswer,
    /// The date of the answer.
    pub dated: Date,
    /// Its reasons.
    #[serde(default)]
    pub reasons: String,
}

/// Give an opinion up before its call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Abandon {
    /// The opinion.
    pub opinion: OpinionId,
    /// Why.
    pub reasons: String,
}
