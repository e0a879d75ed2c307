//! Free texts: kept in the vault, known here by where they are.

use pluriel_members::TextAt;
use serde::{Deserialize, Serialize};

/// The names under which entries of this room commit to their texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextName {
    /// The title of a question or an opinion: one line.
    Title,
    /// The question, in a sentence or two.
    Question,
    /// What one must know to understand the question.
    Context,
    /// Addresses on the web, one a line.
    Links,
    /// Reasons of a decline, an abandonment, an opposition, an answer.
    Reasons,
    /// The words of a block, a comment or an answer to one.
    Text,
    /// The words of a block that a comment speaks of.
    Quote,
    /// The term that a definition defines.
    Term,
    /// To whom a recommendation is addressed.
    Addressee,
    /// With which reservation a member supports.
    Reservation,
    /// Why a member takes its position.
    Explanation,
    /// A statement that is published beside the opinion at the size of its text.
    Statement,
    /// The remarks of whoever advises.
    Remarks,
    /// What would lift an objection.
    Remedy,
    /// The outcome of an imported opinion, in the words in which it was published.
    Outcome,
    /// What the approving authority said of an imported opinion, in the words in which it was published.
    Approval,
    /// Where an imported opinion comes from.
    Source,
    /// Who is written to at an addressee.
    Contact,
    /// Where letters to an addressee go.
    Email,
    /// Whose a recommendation is, where it is not its addressee's.
    Whose,
    /// Who signed for an addressee, by name and function.
    Signatory,
    /// A letter from which an answer was transcribed: media type, line feed, bytes in base64.
    Letter,
    /// What shows where a recommendation stands.
    Evidence,
    /// What remained to be said when a follow-up ended.
    Note,
}

impl TextName {
    /// The name in the header of entries.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Question => "question",
            Self::Context => "context",
            Self::Links => "links",
            Self::Reasons => "reasons",
            Self::Text => "text",
            Self::Quote => "quote",
            Self::Term => "term",
            Self::Addressee => "addressee",
            Self::Reservation => "reservation",
            Self::Explanation => "explanation",
            Self::Statement => "statement",
            Self::Remarks => "remarks",
            Self::Remedy => "remedy",
            Self::Outcome => "outcome",
            Self::Approval => "approval",
            Self::Source => "source",
            Self::Contact => "contact",
            Self::Email => "email",
            Self::Whose => "whose",
            Self::Signatory => "signatory",
            Self::Letter => "letter",
            Self::Evidence => "evidence",
            Self::Note => "note",
        }
    }

    /// The longest that such a text may be, in characters.
    pub const fn limit(self) -> usize {
        match self {
            Self::Title | Self::Term | Self::Addressee | Self::Whose | Self::Signatory => 200,
            Self::Contact => 120,
            Self::Email => 254,
            Self::Letter => 2_900_000,
            Self::Question | Self::Quote | Self::Outcome | Self::Approval | Self::Source => 1_000,
            Self::Context => 10_000,
            Self::Links | Self::Text => 6_000,
            Self::Reasons
            | Self::Reservation
            | Self::Explanation
            | Self::Statement
            | Self::Remarks
            | Self::Remedy
            | Self::Evidence
            | Self::Note => 3_000,
        }
    }
}

impl TextName {
    /// Where the vault keeps the text that the entry of this number commits to under this name.
    pub const fn at(self, seq: u64) -> TextAt {
        TextAt { seq, name: self.as_str() }
    }
}

/// What a block of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// The title of a section.
    Heading,
    /// A paragraph.
    Paragraph,
    /// What the council recommends; numbered in the order of the text.
    Recommendation,
    /// What a term means in this opinion.
    Definition,
    /// A note to the nearest block before it that is not a note.
    Footnote,
}

impl BlockKind {
    /// Every kind, in the order in which forms offer them.
    pub const ALL: [Self; 5] =
        [Self::Paragraph, Self::Heading, Self::Recommendation, Self::Definition, Self::Footnote];

    /// The kind's name in the API and in words files: `opinions-block-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Recommendation => "recommendation",
            Self::Definition => "definition",
            Self::Footnote => "footnote",
        }
    }
}
