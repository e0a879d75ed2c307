//! Amendments of a text (`specs/opinions.md`, "Amendments"): sets of operations on its blocks and words, when two of them conflict, the
//! one text that a set of accepted ones gives, and the vote on a group of conflicts. Pure functions; no order of acceptance counts.

mod conflicts;
mod consolidation;
mod edit;
mod options;
mod vote;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::words::{BlockId, BlockKind};

pub use conflicts::{Conflict, conflict, groups, is_compatible};
pub use consolidation::{ConsolidatedBlock, ConsolidatedWord, consolidate};
pub use edit::{Edit, edits, operations};
pub use options::{MOST_OPTIONS, options};
pub use vote::{Outcome, elect, outcome, pairwise, settle};

/// An amendment as it changes the text: all of its operations or none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// Its number: the order in which it was filed.
    pub number: u32,
    /// What it does.
    pub operations: Vec<Operation>,
    /// Whether what it inserts stands alone where it is inserted.
    pub alone: bool,
}

/// What a block has beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// What it is.
    Kind,
    /// The term that a definition defines.
    Term,
    /// To whom a recommendation is addressed.
    Addressee,
    /// By when it should be done.
    Due,
}

/// What an amendment does to the text as it stands. Words are counted as [`crate::diff::tokens`] parts them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operation {
    /// Puts words in place of others; without words, those are deleted.
    Replace {
        /// The block.
        block: BlockId,
        /// Which of its words; never empty.
        range: Range<usize>,
        /// What stands in their place.
        words: String,
    },
    /// Puts words before one, or at the end.
    Insert {
        /// The block.
        block: BlockId,
        /// Before which of its words.
        at: usize,
        /// The words.
        words: String,
    },
    /// Deletes a block.
    Delete {
        /// The block.
        block: BlockId,
    },
    /// Changes what a block is beside its words.
    Set {
        /// The block.
        block: BlockId,
        /// Which part of it.
        part: Part,
    },
    /// Moves a block.
    Move {
        /// The block.
        block: BlockId,
        /// The block that it follows; `None`: it comes first.
        after: Option<BlockId>,
    },
    /// Adds a block.
    Add {
        /// Its id.
        block: BlockId,
        /// The block that it follows; `None`: it comes first.
        after: Option<BlockId>,
        /// What it is.
        kind: BlockKind,
        /// Its words.
        words: String,
    },
}
