//! What the closing of a call says.

use serde::{Deserialize, Serialize};

use crate::{
    adoption::Evaluation,
    tally::CellTally,
    words::{Apart, OpinionId},
};

/// The call was closed. Nothing that comes later in the journal counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallClosed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The version of the text on which positions counted.
    pub version: u32,
    /// The entries of the positions that counted, in order: a member whose receipt is not among them, nor replaced, was left
    /// out. Where publicity is `named` they are opened.
    pub counted: Vec<u64>,
    /// The tallies at the promised grain: by group where `named`, by cell where `counts`.
    pub tallies: Vec<CellTally>,
    /// How many of them were not their member's own act.
    #[serde(default, skip_serializing_if = "Apart::is_none")]
    pub apart: Apart,
}

/// The rule adopted the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Adopted {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The rule's evaluation, condition by condition, and the carriage.
    pub evaluation: Evaluation,
}

/// The rule did not adopt the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NotCarried {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The rule's evaluation, condition by condition, and the carriage.
    pub evaluation: Evaluation,
}

/// The call was closed without validity: it says nothing of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NotValid {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The rule's evaluation, condition by condition, and the carriage.
    pub evaluation: Evaluation,
}

/// A text that was not carried went back to its rapporteurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReturnedToDrafting {
    /// The opinion.
    pub opinion: OpinionId,
}

/// The time to rework a text that was not carried is over: its positions and statements stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The opinion.
    pub opinion: OpinionId,
}
