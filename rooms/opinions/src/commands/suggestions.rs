//! Suggesting other words, and what the pen makes of them.

use serde::{Deserialize, Serialize};

use super::Wording;
use crate::words::{BlockId, OpinionId, SuggestionId};

/// Suggest other words for a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Suggest {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// The words that it would have.
    pub wording: Wording,
    /// Why; may be empty.
    #[serde(default)]
    pub reasons: String,
}

/// Accept a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptSuggestion {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// What one makes of the suggestion and of what was changed meanwhile; `None`: the words as they were suggested, while the block
    /// is as it was.
    #[serde(default)]
    pub merged: Option<Wording>,
}

/// Decline a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclineSuggestion {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
    /// Why.
    pub reasons: String,
}

/// Withdraw one's member's suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawSuggestion {
    /// The opinion.
    pub opinion: OpinionId,
    /// The suggestion.
    pub suggestion: SuggestionId,
}
