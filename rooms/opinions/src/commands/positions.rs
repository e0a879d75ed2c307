//! The call: opening, recusal, positions, advice, statements.

use serde::{Deserialize, Serialize};

use crate::words::{Advice, ObjectionId, OpinionId, Position, ShownAs};

/// Open the call for positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenCall {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one read: if it changed since, the command is refused.
    pub version: u32,
}

/// Declare one's member's interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recuse {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Take a position in one's member's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakePosition {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one read.
    pub version: u32,
    /// The position.
    pub position: Position,
    /// With which reservation one supports: required by that position, refused beside any other.
    #[serde(default)]
    pub reservation: String,
    /// Why one opposes: it makes the opposition an objection; refused beside any other position.
    #[serde(default)]
    pub reasons: String,
    /// Whether the reasons are raised in public at once, in one's member's name, where positions are not named. Where they are, they
    /// always are.
    #[serde(default)]
    pub raises: bool,
    /// The objection of one's member whose reasons these are, word for word: it goes on. The door finds it, where texts can be
    /// read.
    #[serde(default)]
    pub keeps: Option<ObjectionId>,
    /// Why one takes this position.
    #[serde(default)]
    pub explanation: String,
    /// A statement to be published beside the opinion.
    #[serde(default)]
    pub statement: String,
    /// Whether one signs the statement where positions are not named.
    #[serde(default)]
    pub signs: bool,
}

/// Give one's member's advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveAdvice {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one read.
    pub version: u32,
    /// The advice.
    pub advice: Advice,
    /// Remarks: required by advice with remarks.
    #[serde(default)]
    pub remarks: String,
    /// How one is shown.
    #[serde(default)]
    pub shown_as: ShownAs,
}

/// Amend one's member's statement after the closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AmendStatement {
    /// The opinion.
    pub opinion: OpinionId,
    /// The statement; empty: it is withdrawn.
    #[serde(default)]
    pub statement: String,
    /// Whether one signs it where positions are not named.
    #[serde(default)]
    pub signs: bool,
}
