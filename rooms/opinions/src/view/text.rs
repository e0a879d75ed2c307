//! The text and its discussion.

use jiff::civil::Date;
use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, QuoteView, Seen};
use crate::{
    state::{Comment, Opinion, Text},
    words::{BlockId, BlockKind, CommentId},
};

/// A text in one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TextView {
    /// Its version.
    pub version: u32,
    /// Its blocks, in order.
    pub blocks: Vec<BlockView>,
}

/// A block of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct BlockView {
    /// Its id, which survives editing and moving.
    #[schema(value_type = String)]
    pub id: BlockId,
    /// Its number in the text, the address `#p<number>`; headings and notes have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// What it is.
    #[schema(value_type = String)]
    pub kind: BlockKind,
    /// The number of a recommendation among recommendations, or of a note among notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u32>,
    /// Its words.
    pub text: String,
    /// The term that a definition defines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
    /// To whom a recommendation is addressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addressee: Option<String>,
    /// By when it should be done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub due: Option<Date>,
    /// The version of the text that last changed it.
    pub version: u32,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
}

/// A comment and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CommentView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: CommentId,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The member.
    pub member: MemberRef,
    /// The block; missing: the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub block: Option<BlockId>,
    /// The version of the text that was read.
    pub version: u32,
    /// The words of the block that it speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteView>,
    /// What it says.
    pub text: String,
    /// The answer; missing while there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerView>,
}

/// The answer to a comment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnswerView {
    /// The member that answered.
    pub member: MemberRef,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// What it says.
    pub text: String,
}

impl Seen<'_> {
    /// A text.
    pub fn text_view(self, text: &Text) -> TextView {
        let (mut numbers, mut recommendations, mut notes) = (0, 0, 0);
        let mut blocks = Vec::with_capacity(text.blocks.len());
        for block in &text.blocks {
            let Some(words) = block.words() else { continue };
            let next = |count: &mut u32| {
                *count += 1;
                Some(*count)
            };
            let numbered = !matches!(words.kind, BlockKind::Heading | BlockKind::Footnote);
            blocks.push(BlockView {
                id: block.id,
                number: if numbered { next(&mut numbers) } else { None },
                kind: words.kind,
                rank: match words.kind {
                    BlockKind::Recommendation => next(&mut recommendations),
                    BlockKind::Footnote => next(&mut notes),
                    _ => None,
                },
                text: self.wording_text(words),
                term: self.optional(words.term),
                addressee: self.optional(words.addressee),
                due: words.due,
                version: words.version,
                at: words.at,
            });
        }
        TextView { version: text.version, blocks }
    }

    /// The comments of an opinion, oldest first.
    pub fn comments(self, opinion: &Opinion) -> Vec<CommentView> {
        let mut comments: Vec<_> = opinion.comments.values().collect();
        comments.sort_by_key(|comment| comment.seq);
        comments.into_iter().map(|comment| self.comment(opinion, comment)).collect()
    }

    /// One comment.
    pub fn comment(self, opinion: &Opinion, comment: &Comment) -> CommentView {
        CommentView {
            id: comment.id,
            at: comment.at,
            member: self.member(comment.member),
            block: comment.block,
            version: comment.version,
            quote: self.quote(opinion, comment),
            text: self.text(comment.text),
            answer: comment.answer.as_ref().map(|answer| AnswerView {
                member: self.member(answer.member),
                at: answer.at,
                text: self.text(answer.text),
            }),
        }
    }
}
