//! The word diff of two wordings.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Token, tokens};

/// A word between two changes of at least so many words, old and new, is shown as changed with them.
const ISLAND_BETWEEN: usize = 4;

/// What became of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// They stand in both.
    Kept,
    /// They stand in the first alone.
    Removed,
    /// They stand in the second alone.
    Added,
}

/// Words that follow one another with the same fate. Of kept words the spaces are those of the second text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What became of them.
    pub change: Change,
    /// The words, with the spaces that follow.
    pub text: String,
}

/// Compares two wordings word by word. Kept and removed pieces give the words of the first, kept and added ones those of the second.
/// What was replaced is removed before what replaces it is added.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    let (old, new) = (tokens(before), tokens(after));
    let mut pieces = Pieces::default();
    for Stretch { same, from, to } in stretches(&capture_diff_slices(Algorithm::Patience, &old, &new)) {
        if same {
            pieces.push(Change::Kept, "", &new[to]);
            continue;
        }
        // Where the second text ends or goes on without a space, the first may have had one before what was removed.
        let parted = to.start.checked_sub(1).is_some_and(|last| new[last].space.is_empty());
        let lead = from.start.checked_sub(1).map_or("", |last| old[last].space);
        pieces.push(Change::Removed, if parted { lead } else { "" }, &old[from]);
        pieces.push(Change::Added, "", &new[to]);
    }
    pieces.0
}

/// How many words, signs aside, a text has.
pub fn count_words(text: &str) -> usize {
    tokens(text).iter().filter(|token| token.is_word()).count()
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, change: Change, lead: &str, tokens: &[Token<'_>]) {
        if tokens.is_empty() {
            return;
        }
        let words = tokens.iter().flat_map(|token| [token.word, token.space]);
        let text: String = std::iter::once(lead).chain(words).collect();
        match self.0.last_mut().filter(|last| last.change == change) {
            Some(last) => last.text.push_str(&text),
            None => self.0.push(Piece { change, text }),
        }
    }
}

/// Words of both texts that are the same, or what some became.
struct Stretch {
    same: bool,
    from: Range<usize>,
    to: Range<usize>,
}

/// The stretches of the two texts. A single short word that happens to stand between two changes is no island that helps a reader: it
/// goes with them.
fn stretches(ops: &[DiffOp]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (place, op) in ops.iter().enumerate() {
        let (from, to) = (op.old_range(), op.new_range());
        let same = matches!(op, DiffOp::Equal { .. });
        let is_large = |op: &DiffOp| op.old_range().len() + op.new_range().len() >= ISLAND_BETWEEN;
        let around = [place.checked_sub(1).and_then(|before| ops.get(before)), ops.get(place + 1)];
        let joins = same && from.len() == 1 && around.iter().all(|op| op.is_some_and(is_large));
        match stretches.last_mut().filter(|last| !last.same && (!same || joins)) {
            Some(last) => (last.from.end, last.to.end) = (from.end, to.end),
            None => stretches.push(Stretch { same: same && !joins, from, to }),
        }
    }
    stretches
}
