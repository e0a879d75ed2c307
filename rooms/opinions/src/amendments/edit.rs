//! Operations read in what somebody made of a block by editing it.

use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Operation;
use crate::{
    diff::{Token, tokens},
    words::BlockId,
};

/// A stretch of a block's words, and the stretch of the words that one made of it which stands in its place. Words are counted as
/// [`tokens`] parts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edit {
    /// Where the stretch begins.
    pub at: u32,
    /// How many words it has; none where words are inserted.
    pub old: u32,
    /// Where what stands in its place begins, among the new words.
    pub from: u32,
    /// How many words that has; none where words are deleted.
    pub new: u32,
}

impl Edit {
    /// The operation on a block; `after` are all the new words, of which it takes its own.
    pub fn operation(self, block: BlockId, after: &[Token<'_>]) -> Operation {
        let place = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        let (at, from) = (place(self.at), place(self.from));
        let words = after.get(from..from.saturating_add(place(self.new)).min(after.len()));
        let words = joined(words.unwrap_or_default());
        if self.old == 0 {
            return Operation::Insert { block, at, words };
        }
        Operation::Replace { block, range: at..at.saturating_add(place(self.old)), words }
    }
}

/// The edits that lead from a block's words to others.
pub fn edits(before: &str, after: &str) -> Vec<Edit> {
    let (old, new) = (tokens(before), tokens(after));
    let count = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let ops = capture_diff_slices(Algorithm::Patience, &old, &new);
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed
        .map(|op| Edit {
            at: count(op.old_range().start),
            old: count(op.old_range().len()),
            from: count(op.new_range().start),
            new: count(op.new_range().len()),
        })
        .collect()
}

/// The operations that lead from a block's words to others.
pub fn operations(block: BlockId, before: &str, after: &str) -> Vec<Operation> {
    let words = tokens(after);
    edits(before, after).into_iter().map(|edit| edit.operation(block, &words)).collect()
}

fn joined(tokens: &[Token<'_>]) -> String {
    let words: String = tokens.iter().flat_map(|token| [token.word, token.space]).collect();
    words.trim_end_matches(' ').to_owned()
}
