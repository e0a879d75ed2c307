//! The shapes of commands, version 1. A member that may be missing is told so; an unknown one is refused.

use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::{
    commands::Wording,
    words::{Advice, ApprovalAnswer, Deed, Doors, Position, Publicity, ShownAs},
};

/// No member: the act says all.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Put a question to the council.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReferRequest {
    /// The short name of the formation.
    pub formation: String,
    /// The title, one line.
    pub title: String,
    /// The question, in a sentence or two.
    pub question: String,
    /// What one must know to understand it.
    pub context: Option<String>,
    /// Addresses on the web.
    #[serde(default)]
    pub links: Vec<String>,
    /// By when an opinion is wanted.
    #[schema(value_type = Option<String>, format = Date)]
    pub wanted: Option<Date>,
    /// The text itself, if it is already written.
    #[serde(default)]
    pub text: Vec<BlockRequest>,
    /// What the opinion asked for does to an earlier one.
    pub consequence: Option<ConsequenceRequest>,
}

/// What an opinion does to an earlier one.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsequenceRequest {
    /// What it does.
    pub does: DeedName,
    /// The number of the earlier opinion.
    pub opinion: u32,
}

/// Record that a meeting took a question up.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeUpRequest {
    /// The meeting's id.
    pub meeting: String,
}

/// Record that the formation declined a question.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineRequest {
    /// The formation's reasons.
    pub reasons: String,
    /// The id of the meeting at which it decided, when it decided in one.
    pub meeting: Option<String>,
}

/// Admit a question.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdmitRequest {
    /// A rule of the council's list other than the default.
    pub rule: Option<String>,
    /// The id of the meeting that chose it.
    pub rule_chosen_at: Option<String>,
    /// Another publicity than the default.
    pub publicity: Option<PublicityRequest>,
    /// Who holds the pen, by id; empty: the author, then the first sponsors, each of another organisation.
    #[serde(default)]
    pub pens: Vec<String>,
    /// Other doors than those of the standing orders.
    pub doors: Option<DoorsRequest>,
}

/// Change the title.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TitleRequest {
    /// The title, one line.
    pub title: String,
}

/// The words of one block.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum BlockRequest {
    /// The title of a section.
    Heading {
        /// Its words, one line.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: String,
    },
    /// What the council recommends.
    Recommendation {
        /// Its words.
        text: String,
        /// To whom; missing: not specified.
        addressee: Option<String>,
        /// By when; missing: not specified.
        #[schema(value_type = Option<String>, format = Date)]
        due: Option<Date>,
    },
    /// What a term means in this opinion.
    Definition {
        /// The term.
        term: String,
        /// What it means.
        text: String,
    },
    /// A note to the nearest block before it that is not a note.
    Footnote {
        /// Its words.
        text: String,
    },
}

/// Add blocks to the text, together and in this order.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddBlocksRequest {
    /// The id of the block that they follow; missing: they come first.
    pub after: Option<String>,
    /// Their words.
    pub blocks: Vec<BlockRequest>,
}

/// Word a block anew.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WordBlockRequest {
    /// The version of the text in which one saw the block: if it was worded anew since, the command is refused.
    pub seen: u32,
    /// Its words.
    pub wording: BlockRequest,
}

/// Move a block.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MoveBlockRequest {
    /// The id of the block that it will follow; missing: it comes first.
    pub after: Option<String>,
}

/// Take a block out.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RemoveBlockRequest {
    /// The version of the text in which one saw the block.
    pub seen: u32,
}

/// Comment the text or a block.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CommentRequest {
    /// The id of the block; missing: the whole.
    pub block: Option<String>,
    /// The words of the block that it speaks of, as they stand there.
    pub quote: Option<String>,
    /// The comment.
    pub text: String,
}

/// Answer a comment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerRequest {
    /// The answer.
    pub text: String,
}

/// Open the call for positions.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CallRequest {
    /// The version of the text that one read: if it changed since, the command is refused.
    pub version: u32,
}

/// Take a position.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PositionRequest {
    /// The version of the text that one read.
    pub version: u32,
    /// The position.
    pub position: PositionName,
    /// With which reservation one supports: required by that position, refused beside any other.
    pub reservation: Option<String>,
    /// Why one opposes: it makes the opposition an objection; refused beside any other position.
    pub reasons: Option<String>,
    /// Whether the reasons are raised in public at once, in one's member's name: where positions are named they always are.
    #[serde(default)]
    pub raises: bool,
    /// Why one takes this position.
    pub explanation: Option<String>,
    /// A statement to be published beside the opinion.
    pub statement: Option<String>,
    /// Whether one signs the statement where positions are not named.
    #[serde(default)]
    pub signs: bool,
}

/// Give advice.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdviceRequest {
    /// The version of the text that one read.
    pub version: u32,
    /// The advice.
    pub advice: AdviceName,
    /// Remarks: required by advice with remarks.
    pub remarks: Option<String>,
    /// How one is shown; missing: by the member's name.
    #[serde(default)]
    pub shown_as: ShownAsName,
}

/// Amend one's statement after the closing.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatementRequest {
    /// The statement; missing: it is withdrawn.
    pub statement: Option<String>,
    /// Whether one signs it where positions are not named.
    #[serde(default)]
    pub signs: bool,
}

/// Record the answer of an approving authority.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRequest {
    /// Which step after the adoption, from 1.
    pub step: u32,
    /// What it answered.
    pub answer: ApprovalName,
    /// The date of the answer.
    #[schema(value_type = String, format = Date)]
    pub dated: Date,
    /// Its reasons.
    pub reasons: Option<String>,
}

/// Give an opinion up before its call.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AbandonRequest {
    /// Why.
    pub reasons: String,
}

/// Declares the words of the API for one of the room's nouns: they stay when the noun's own change.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident of $noun:ident { $($(#[$word_doc:meta])* $word:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$word_doc])* $word),* }

        impl From<$name> for $noun {
            fn from(name: $name) -> Self {
                match name { $($name::$word => Self::$word),* }
            }
        }
    };
}
named!(
    /// What is published of positions.
    PublicityRequest of Publicity {
        /// The position of each member.
        Named,
        /// Tallies by group, which the rule may ask for.
        ByGroup,
        /// Tallies alone.
        Counts,
    }
);
named!(
    /// What is done to an earlier opinion.
    DeedName of Deed {
        /// It is replaced: another text stands in its place.
        Replaces,
        /// It is repealed: nothing stands in its place.
        Repeals,
    }
);
named!(
    /// Whether the public may read along.
    DoorsRequest of Doors {
        /// As it happens.
        Open,
        /// With the publication.
        Closed,
    }
);
named!(
    /// A position.
    PositionName of Position {
        /// Supports the text.
        Supports,
        /// Supports it and says with which reservation.
        SupportsWithReservation,
        /// Abstains.
        Abstains,
        /// Opposes the text.
        Opposes,
        /// Takes no part.
        TakesNoPart,
    }
);
named!(
    /// Advice.
    AdviceName of Advice {
        /// Favourable.
        Favourable,
        /// Favourable with remarks.
        WithRemarks,
        /// Unfavourable.
        Unfavourable,
        /// Was asked and gives none.
        None,
    }
);
named!(
    /// How whoever advises is shown.
    #[derive(Default)]
    ShownAsName of ShownAs {
        /// By the person's name, if that person chose that it be public, and the member's.
        NameAndBody,
        /// By the member's name.
        #[default]
        Body,
        /// As one who advises, without a name.
        Role,
        /// Not at all.
        Nothing,
    }
);
named!(
    /// What an approving authority answered.
    ApprovalName of ApprovalAnswer {
        /// It approves the opinion.
        Approved,
        /// It does not.
        NotApproved,
    }
);

impl From<BlockRequest> for Wording {
    fn from(block: BlockRequest) -> Self {
        match block {
            BlockRequest::Heading { text } => Self::Heading { text },
            BlockRequest::Paragraph { text } => Self::Paragraph { text },
            BlockRequest::Recommendation { text, addressee, due } => {
                Self::Recommendation { text, addressee: addressee.unwrap_or_default(), due }
            }
            BlockRequest::Definition { term, text } => Self::Definition { term, text },
            BlockRequest::Footnote { text } => Self::Footnote { text },
        }
    }
}
