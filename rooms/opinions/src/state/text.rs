//! The text of an opinion: blocks whose identity survives editing and moving, each with all its wordings.

use std::sync::Arc;

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use super::{TextChange, Weave};
use crate::words::{BlockId, BlockKind, CommentId, Consequence, SuggestionId};

/// A text in one version.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Text {
    /// Its version: grows with every change, 0 while there is none.
    pub version: u32,
    /// Its title.
    pub title: Option<TextAt>,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Blocks that were taken out, in the order in which they were.
    pub removed: Vec<Block>,
    /// What it does to an earlier opinion.
    pub consequence: Option<Consequence>,
    /// What made its versions, oldest first.
    pub changes: Vec<TextChange>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Block {
    /// Its id.
    pub id: BlockId,
    /// Its wordings, oldest first; never empty.
    pub wordings: Vec<Words>,
}

/// One wording of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// What it made of the block.
    pub kind: BlockKind,
    /// The entry that brought it.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The version of the text that it made.
    pub version: u32,
    /// The words.
    pub text: TextAt,
    /// The term that a definition defines.
    pub term: Option<TextAt>,
    /// To whom a recommendation is addressed.
    pub addressee: Option<TextAt>,
    /// By when it should be done.
    pub due: Option<Date>,
    /// The suggestion that brought it.
    pub suggestion: Option<SuggestionId>,
    /// The amendments that made it of another wording: its words are then read by [`Words::said`], not at `text`.
    pub woven: Option<Arc<Weave>>,
}

impl Text {
    /// Where a block stands.
    pub fn place(&self, block: BlockId) -> Option<usize> {
        self.blocks.iter().position(|candidate| candidate.id == block)
    }

    /// One block of the text as it stands.
    pub fn block(&self, block: BlockId) -> Option<&Block> {
        self.blocks.iter().find(|candidate| candidate.id == block)
    }

    /// Whether a block was in the text and was taken out.
    pub fn was_removed(&self, block: BlockId) -> bool {
        self.removed.iter().any(|candidate| candidate.id == block)
    }

    /// The blocks that are recommendations, in order: the first is number 1.
    pub fn recommendations(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| block.kind() == Some(BlockKind::Recommendation))
    }

    /// Puts a block after another, or first; at the end when the other is not there.
    pub(super) fn insert(&mut self, block: Block, after: Option<BlockId>) {
        let place = match after {
            None => 0,
            Some(after) => self.place(after).map_or(self.blocks.len(), |place| place + 1),
        };
        self.blocks.insert(place, block);
    }
}

impl Block {
    /// Its words as they stand.
    pub fn words(&self) -> Option<&Words> {
        self.wordings.last()
    }

    /// What it is.
    pub fn kind(&self) -> Option<BlockKind> {
        self.words().map(|words| words.kind)
    }

    /// The version of the text that last changed its words.
    pub fn version(&self) -> u32 {
        self.words().map_or(0, |words| words.version)
    }
}

/// A comment on the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comment {
    /// Its id.
    pub id: CommentId,
    /// The entry that brought it.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The member.
    pub member: MemberId,
    /// The block; `None`: the whole.
    pub block: Option<BlockId>,
    /// The version of the text that was read.
    pub version: u32,
    /// The words of the block that it speaks of.
    pub quote: Option<Quoted>,
    /// What it says.
    pub text: TextAt,
    /// The answer.
    pub answer: Option<Answer>,
}

/// Words of a block as it was in the version that a comment read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Quoted {
    /// The words.
    pub words: TextAt,
    /// Where they began, in characters.
    pub at: u32,
}

/// The answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The member that answered.
    pub member: MemberId,
    /// When.
    pub at: Instant,
    /// What it says.
    pub text: TextAt,
}
