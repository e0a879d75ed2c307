//! Operations read in what somebody made of a block by editing it.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Operation;
use crate::{
    diff::{Token, tokens},
    words::BlockId,
};

/// The operations that lead from a block's words to others.
pub fn operations(block: BlockId, before: &str, after: &str) -> Vec<Operation> {
    let (old, new) = (tokens(before), tokens(after));
    let ops = capture_diff_slices(Algorithm::Patience, &old, &new);
    let operation = |op: &DiffOp| {
        let (range, words) = (op.old_range(), joined(&new[op.new_range()]));
        match op {
            DiffOp::Equal { .. } => None,
            DiffOp::Insert { .. } => Some(Operation::Insert { block, at: range.start, words }),
            DiffOp::Delete { .. } => Some(Operation::Replace { block, range, words: String::new() }),
            DiffOp::Replace { .. } => Some(Operation::Replace { block, range, words }),
        }
    };
    ops.iter().filter_map(operation).collect()
}

fn joined(tokens: &[Token<'_>]) -> String {
    let words: String = tokens.iter().flat_map(|token| [token.word, token.space]).collect();
    words.trim_end_matches(' ').to_owned()
}
