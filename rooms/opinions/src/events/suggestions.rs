//! What members suggest to the pen by editing a block.

use jiff::civil::Date;
use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{BlockId, BlockKind, OpinionId, SuggestionId};

/// A member suggested other words for a block. Texts: those of the block as it would be; perhaps `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggested {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text in which the member saw it.
    pub version: u32,
    /// The member.
    pub member: MemberId,
    /// What the block would be.
    pub kind: BlockKind,
    /// By when a recommendation would have to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The pen accepted a suggestion: the block has its words or, where it was changed meanwhile, those that the pen made of both, which
/// are then the texts of this entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionAccepted {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// The member that holds the pen and accepted.
    pub member: MemberId,
    /// What the pen made of it, where the block was changed meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged: Option<MergedBlock>,
}

/// A block as the pen made it of a suggestion and of what was changed meanwhile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MergedBlock {
    /// What it is.
    pub kind: BlockKind,
    /// By when a recommendation should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The pen declined a suggestion. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionDeclined {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The member that holds the pen and declined.
    pub member: MemberId,
}

/// A member withdrew its suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuggestionWithdrawn {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The member.
    pub member: MemberId,
}
