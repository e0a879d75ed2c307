//! A suggestion: a block as a member would have it, and what became of that.

use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Opinion, Words};
use crate::words::{BlockId, SuggestionId};

/// A suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// Its id.
    pub id: SuggestionId,
    /// The member.
    pub member: MemberId,
    /// The block.
    pub block: BlockId,
    /// The words that it would have; their version is that in which the member saw the block.
    pub words: Words,
    /// Why.
    pub reasons: Option<TextAt>,
    /// What became of it.
    pub fate: SuggestionFate,
}

/// What became of a suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionFate {
    /// The pen has not decided.
    Open,
    /// The pen accepted it.
    Accepted {
        /// When.
        at: Instant,
        /// The version of the text that this made.
        version: u32,
        /// Whether the pen worded it with what was changed meanwhile.
        merged: bool,
    },
    /// The pen declined it.
    Declined {
        /// When.
        at: Instant,
        /// Why.
        reasons: TextAt,
    },
    /// Its member withdrew it.
    Withdrawn {
        /// When.
        at: Instant,
    },
}

impl Suggestion {
    /// Whether the pen has not decided.
    pub fn is_open(&self) -> bool {
        self.fate == SuggestionFate::Open
    }
}

impl Opinion {
    /// The suggestions that await the pen, oldest first.
    pub fn open_suggestions(&self) -> Vec<&Suggestion> {
        let mut open: Vec<_> = self.suggestions.values().filter(|suggestion| suggestion.is_open()).collect();
        open.sort_by_key(|suggestion| suggestion.words.seq);
        open
    }

    /// Whether a suggestion's block was worded anew since its member saw it.
    pub fn is_overtaken(&self, suggestion: &Suggestion) -> bool {
        self.text.block(suggestion.block).is_some_and(|block| block.version() > suggestion.words.version)
    }
}
