//! Words of a block that a comment speaks of: where they stand when they are quoted, and where they stand after the block was edited.

use std::ops::Range;

use crate::diff::{Change, Token, tokens, words};

/// Where quoted words stand in a block as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placed {
    /// Here, in bytes.
    Here(Range<usize>),
    /// They were changed since: here stands what was made of them, perhaps nothing.
    Changed(Range<usize>),
}

/// Where words stand in a text, in bytes; spaces and line ends do not count. With several places, the first at or behind `from`, else
/// the first of all. `None` when they are not there, or no word is quoted.
pub fn find(text: &str, quote: &str, from: usize) -> Option<Range<usize>> {
    let quoted = solid(quote);
    if quoted.is_empty() {
        return None;
    }
    let held = solid(text);
    let places = held.windows(quoted.len()).filter(|window| *window == quoted.as_slice());
    let mut ranges = places.filter_map(|window| {
        let (first, last) = (window.first()?, window.last()?);
        Some(first.at..last.at + last.word.len())
    });
    let first = ranges.next()?;
    if first.start >= from { Some(first) } else { ranges.find(|range| range.start >= from).or(Some(first)) }
}

/// Where words that stood at `range` of the former text stand in the text as it is now. They are followed through the word diff, so
/// that what changed around them does not lose them, nor another place that says the same takes them over.
pub fn follow(before: &str, range: &Range<usize>, now: &str) -> Placed {
    let quote = before.get(range.clone()).unwrap_or_default();
    let (mut was, mut is) = (0, 0);
    let (mut start, mut end, mut whole) = (None, 0, true);
    for piece in words(before, now) {
        let (in_before, in_now) = match piece.change {
            Change::Kept => (true, true),
            Change::Removed => (true, false),
            Change::Added => (false, true),
        };
        if piece.change == Change::Kept {
            for token in tokens(&piece.text) {
                was = position(before, was, token.word);
                is = position(now, is, token.word);
                if range.contains(&was) {
                    start.get_or_insert(is);
                    end = is + token.word.len();
                }
                was += token.word.len();
                is += token.word.len();
            }
            continue;
        }
        for token in tokens(&piece.text) {
            if in_before {
                was = position(before, was, token.word);
                whole &= !range.contains(&was);
                was += token.word.len();
            } else if in_now {
                is = position(now, is, token.word);
                let inside = range.start < was && was < range.end;
                whole &= !inside;
                if inside {
                    start.get_or_insert(is);
                    end = is + token.word.len();
                }
                is += token.word.len();
            }
        }
    }
    let start = start.unwrap_or(is.min(now.len()));
    let placed = start..end.max(start);
    if whole && !placed.is_empty() {
        return Placed::Here(placed);
    }
    // Words that stood there once are found again where they were put back.
    let is_alone = find(before, quote, range.end) == Some(range.clone());
    let again = find(now, quote, 0).filter(|_| is_alone);
    again.map_or(Placed::Changed(placed), Placed::Here)
}

fn position(text: &str, from: usize, word: &str) -> usize {
    text.get(from..).and_then(|rest| rest.find(word)).map_or(from, |at| from + at)
}

fn solid(text: &str) -> Vec<Token<'_>> {
    tokens(text).into_iter().filter(|token| token.word != "\n").collect()
}
