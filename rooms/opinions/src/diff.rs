//! What differs between two texts, and what two people made of one: pure functions over words and blocks.
//!
//! [`words()`] compares two wordings, [`texts()`] two versions of a text, [`merge()`] joins what two people made of the same words.

mod blocks;
mod merge;
mod texts;
mod tokens;
mod words;

pub use blocks::{MergedBlocks, merge_blocks};
pub use merge::{CONFLICT_MARKS, Merged, Part, merge};
pub use texts::{BlockDiff, Fate, Summary, TextDiff, Worded, texts};
pub use tokens::{Token, tokens};
pub use words::{Change, Piece, count_words, words};
