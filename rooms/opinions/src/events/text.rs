//! The text and its discussion. A block's texts: `text`; `term` of a definition; perhaps `addressee` of a recommendation.

use jiff::civil::Date;
use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{BlockId, BlockKind, CommentId, OpinionId};

/// The opinion's title changed. Text: `title`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retitled {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
}

/// A block was added to the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockAdded {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes; blocks added together share it.
    pub version: u32,
    /// The block.
    pub block: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// The block that it follows; `None`: it comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<BlockId>,
    /// By when a recommendation should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// A block was worded anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockWorded {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// The block.
    pub block: BlockId,
    /// What it is now.
    pub kind: BlockKind,
    /// By when a recommendation should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// A block moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockMoved {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// The block.
    pub block: BlockId,
    /// The block that it follows now; `None`: it comes first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<BlockId>,
}

/// A block was taken out of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockRemoved {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// The block.
    pub block: BlockId,
}

/// A member commented the text. Texts: `text`; `quote` where it speaks of some words of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commented {
    /// The opinion.
    pub opinion: OpinionId,
    /// The comment.
    pub comment: CommentId,
    /// The block; `None`: the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// The version of the text that was read.
    pub version: u32,
    /// Where the words that it speaks of, the text `quote`, begin in the block as it was then, in characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quoted_at: Option<u32>,
    /// The member.
    pub member: MemberId,
}

/// A comment was answered. Text: `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentAnswered {
    /// The opinion.
    pub opinion: OpinionId,
    /// The comment.
    pub comment: CommentId,
    /// The member that holds the pen and answered.
    pub member: MemberId,
}
