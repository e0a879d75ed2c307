//! Suggestions, and the words that comments quote.

use jiff::civil::Date;
use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    diff::Worded,
    quotes::{Placed, follow},
    state::{Comment, Opinion, Suggestion, SuggestionFate, Words},
    words::{BlockId, BlockKind, SuggestionId},
};

/// A suggestion and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SuggestionView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: SuggestionId,
    /// When it was made.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The member.
    pub member: MemberRef,
    /// The block.
    #[schema(value_type = String)]
    pub block: BlockId,
    /// The version of the text in which the member saw the block.
    pub version: u32,
    /// What the block would be.
    #[schema(value_type = String)]
    pub kind: BlockKind,
    /// The words that it would have.
    pub text: String,
    /// The term that a definition would define.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// To whom a recommendation would be addressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// By when it would have to be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub due: Option<Date>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// `open`, `accepted`, `accepted_merged` (the pen joined it with what was changed meanwhile), `declined` or `withdrawn`.
    pub fate: &'static str,
    /// When the pen decided, or the member withdrew it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub settled: Option<Instant>,
    /// Why the pen declined it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declined_because: Option<String>,
}

/// Words that a comment speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct QuoteView {
    /// The words, as they stood in the version that was read.
    pub words: String,
    /// Whether they stand in the block as it is now.
    pub stands: bool,
    /// Where they, or what became of them, begin in the block, in characters.
    pub at: usize,
}

impl Seen<'_> {
    /// The suggestions on an opinion, oldest first.
    pub fn suggestions(self, opinion: &Opinion) -> Vec<SuggestionView> {
        let mut suggestions: Vec<_> = opinion.suggestions.values().collect();
        suggestions.sort_by_key(|suggestion| suggestion.words.seq);
        suggestions.into_iter().map(|suggestion| self.suggestion(suggestion)).collect()
    }

    /// One suggestion.
    pub fn suggestion(self, suggestion: &Suggestion) -> SuggestionView {
        let words = &suggestion.words;
        let (fate, settled, because) = match suggestion.fate {
            SuggestionFate::Open => ("open", None, None),
            SuggestionFate::Accepted { at, merged: false, .. } => ("accepted", Some(at), None),
            SuggestionFate::Accepted { at, merged: true, .. } => ("accepted_merged", Some(at), None),
            SuggestionFate::Declined { at, reasons } => ("declined", Some(at), Some(reasons)),
            SuggestionFate::Withdrawn { at } => ("withdrawn", Some(at), None),
        };
        SuggestionView {
            id: suggestion.id,
            at: words.at,
            member: self.member(suggestion.member),
            block: suggestion.block,
            version: words.version,
            kind: words.kind,
            text: self.wording_text(words),
            term: self.optional(words.term),
            addressee: self.optional(words.addressee),
            due: words.due,
            reasons: self.optional(suggestion.reasons),
            fate,
            settled,
            declined_because: self.optional(because),
        }
    }

    /// One wording of a block, as the diff reads it.
    pub fn wording(self, block: BlockId, words: &Words) -> Worded {
        Worded {
            id: block,
            number: None,
            kind: words.kind,
            text: self.wording_text(words),
            term: self.optional(words.term),
            addressee: self.optional(words.addressee),
            due: words.due,
        }
    }

    /// The words that a comment speaks of, followed to where they stand now.
    pub fn quote(self, opinion: &Opinion, comment: &Comment) -> Option<QuoteView> {
        let quoted = comment.quote?;
        let words = self.text(quoted.words);
        let block = opinion.text.ever(comment.block?)?;
        let was = block.wordings.iter().rev().find(|wording| wording.version <= comment.version)?;
        let (before, now) = (self.wording_text(was), self.wording_text(block.words()?));
        let start = before.char_indices().nth(usize::try_from(quoted.at).ok()?).map_or(0, |(at, _)| at);
        // The quote may differ from the text by its spaces alone.
        let range = crate::quotes::find(&before, &words, start)?;
        let (stands, at) = match follow(&before, &range, &now) {
            Placed::Here(range) => (opinion.text.block(block.id).is_some(), range.start),
            Placed::Changed(range) => (false, range.start),
        };
        Some(QuoteView { words, stands, at: now.get(..at).map_or(0, |before| before.chars().count()) })
    }
}
