//! Writing the text and discussing it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::words::{BlockId, BlockKind, CommentId, OpinionId};

/// The words of one block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Wording {
    /// The title of a section.
    Heading {
        /// Its words, one line.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// What the council recommends.
    Recommendation {
        /// Its words.
        text: String,
        /// To whom; empty: not specified.
        #[serde(default)]
        addressee: String,
        /// By when; `None`: not specified.
        #[serde(default)]
        due: Option<Date>,
    },
    /// What a term means in this opinion.
    Definition {
        /// The term.
        term: String,
        /// What it means.
        text: String,
    },
    /// A note to the nearest block before it that is not a note.
    Footnote {
        /// Its words.
        text: String,
    },
}

impl Wording {
    /// What the block is.
    pub const fn kind(&self) -> BlockKind {
        match self {
            Self::Heading { .. } => BlockKind::Heading,
            Self::Paragraph { .. } => BlockKind::Paragraph,
            Self::Recommendation { .. } => BlockKind::Recommendation,
            Self::Definition { .. } => BlockKind::Definition,
            Self::Footnote { .. } => BlockKind::Footnote,
        }
    }

    /// Its words, a term and what else belongs to the block aside.
    pub fn text(&self) -> &str {
        match self {
            Self::Heading { text }
            | Self::Paragraph { text }
            | Self::Recommendation { text, .. }
            | Self::Definition { text, .. }
            | Self::Footnote { text } => text,
        }
    }
}

/// Change the opinion's title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retitle {
    /// The opinion.
    pub opinion: OpinionId,
    /// The title, one line.
    pub title: String,
}

/// Add blocks to the text, together and in this order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddBlocks {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block that they follow; `None`: they come first.
    #[serde(default)]
    pub after: Option<BlockId>,
    /// Their words.
    pub blocks: Vec<Wording>,
}

/// Word a block anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordBlock {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text that one saw the block in: if it was worded anew since, the command is refused.
    pub seen: u32,
    /// Its words.
    pub wording: Wording,
}

/// Move a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveBlock {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The block that it will follow; `None`: it comes first.
    #[serde(default)]
    pub after: Option<BlockId>,
}

/// Take a block out of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveBlock {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text that one saw the block in: if it was worded anew since, the command is refused.
    pub seen: u32,
}

/// Comment the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block; `None`: the whole.
    #[serde(default)]
    pub block: Option<BlockId>,
    /// The comment.
    pub text: String,
    /// The words of the block that it speaks of; `None`: the block, or the whole.
    #[serde(default)]
    pub quote: Option<Quote>,
}

/// Words of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// The words, as they stand there.
    pub words: String,
    /// Where they begin in the block, in characters.
    pub at: u32,
}

/// Answer a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerComment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The comment.
    pub comment: CommentId,
    /// The answer.
    pub text: String,
}
