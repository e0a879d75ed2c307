//! The nouns of the room.

mod amendment;
mod answer;
mod appeal;
mod consequence;
mod objection;
mod position;
mod text;
mod way;

use pluriel_council::{MemberId, typed_id};
use serde::{Deserialize, Serialize};

pub use amendment::AmendmentAdvice;
pub use answer::{AnswerKind, FollowUpEnd, Occasion, Progress, Verdict};
pub use appeal::AppealVote;
pub use consequence::{Consequence, Deed};
pub use objection::ObjectionEnd;
pub use position::{Advice, Position, ShownAs};
pub use text::{BlockKind, TextName};
pub use way::{Apart, Way};

typed_id!(
    /// An opinion, from the question that was referred to its follow-up: one id, one stream.
    OpinionId
);
typed_id!(
    /// A block of an opinion's text; survives editing and moving.
    BlockId
);
typed_id!(
    /// A suggestion to word a block otherwise.
    SuggestionId
);
typed_id!(
    /// A comment on an opinion's text or on one of its blocks.
    CommentId
);
typed_id!(
    /// An objection to an opinion's text.
    ObjectionId
);
typed_id!(
    /// A challenge: that a member has an interest which it did not declare.
    ChallengeId
);
typed_id!(
    /// Somebody to whom recommendations of one opinion are put.
    AddresseeId
);
typed_id!(
    /// A question that somebody of the public asked.
    QuestionId
);

/// At which grain positions are published, fixed at the admission (`specs/opinions.md`, "Publicity").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Publicity {
    /// The position of each member, opened by the closing of the call.
    Named,
    /// Tallies by cell of at least three members, which the rule may ask for; who took which position stays sealed for ever.
    ByGroup,
    /// The same tallies, of which the rule asks for the total alone.
    Counts,
}

impl Publicity {
    /// Every publicity, the most telling first.
    pub const ALL: [Self; 3] = [Self::Named, Self::ByGroup, Self::Counts];

    /// Its name in forms, in the API and in words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Named => "named",
            Self::ByGroup => "by_group",
            Self::Counts => "counts",
        }
    }
}

impl From<pluriel_members::Publicity> for Publicity {
    fn from(publicity: pluriel_members::Publicity) -> Self {
        match publicity {
            pluriel_members::Publicity::Named => Self::Named,
            pluriel_members::Publicity::ByGroup => Self::ByGroup,
            pluriel_members::Publicity::Counts => Self::Counts,
        }
    }
}

/// Whether the public may read along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doors {
    /// Everything but positions is public as it happens; the opinion cannot be kept internal.
    #[default]
    Open,
    /// Until the publication the public knows that there is an opinion, its dates and who takes part; who sits reads the rest.
    Closed,
}

impl Doors {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Open, Self::Closed];

    /// The name in forms, in the API and in words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// What a rapporteur does for an opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Task {
    /// Holds the pen: its organisation counts as an author.
    Pen,
    /// Reads what the pen writes; was the first to stand behind the question.
    Reader,
}

/// A member charged with an opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rapporteur {
    /// The member.
    pub member: MemberId,
    /// What it does.
    pub task: Task,
}

/// Where an opinion stands. The four words of the pages are [`Stage::word`]; [`crate::transitions`] tells how each is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// A question was received and looks for sponsors.
    Referred,
    /// The question was declined, with reasons.
    Declined,
    /// The question was admitted and its text is being written.
    Drafting,
    /// Every voting member is asked for its position.
    Call,
    /// Every voting member votes, on the text of the call.
    Ballot,
    /// Amendments changed the text: it is read once more before the call.
    LastReading,
    /// An incident stopped the clock of the ballot.
    Suspended,
    /// The call was closed without validity: it says nothing of the text.
    NotValid,
    /// The rule adopted the text.
    Adopted,
    /// The rule did not adopt the text.
    NotCarried,
    /// Not carried, with its positions and statements published.
    Closed,
    /// The author gave it up before the call.
    Abandoned,
    /// A limit of time ended it.
    Lapsed,
    /// The council published it.
    Published,
    /// Its recommendations were put to their addressees, and none answered yet.
    Transmitted,
    /// Some answers came, and others are awaited.
    PartlyAnswered,
    /// Every addressee answered everything that was put to it.
    Answered,
    /// Everything is answered, and something was reported of what became of it.
    FollowedUp,
    /// The follow-up ended.
    FollowUpClosed,
    /// The vote was annulled, and the opinion returns to its call.
    Annulled,
    /// The question was joined to another that asks the same.
    Joined,
}

/// The four words that pages use for where an opinion stands, and one for what ended before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StageWord {
    /// The question is being received.
    Question,
    /// The text is being written.
    Text,
    /// Positions are being taken, or were and are not yet published.
    Positions,
    /// It is published.
    Published,
    /// It ended on the way.
    Ended,
}

impl Stage {
    /// Every stage, in the order of the road.
    pub const ALL: [Self; 21] = [
        Self::Referred,
        Self::Declined,
        Self::Drafting,
        Self::LastReading,
        Self::Call,
        Self::Ballot,
        Self::Suspended,
        Self::NotValid,
        Self::Adopted,
        Self::NotCarried,
        Self::Closed,
        Self::Abandoned,
        Self::Lapsed,
        Self::Published,
        Self::Transmitted,
        Self::PartlyAnswered,
        Self::Answered,
        Self::FollowedUp,
        Self::FollowUpClosed,
        Self::Annulled,
        Self::Joined,
    ];

    /// The stage's name in the API and in words files: `opinions-stage-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Referred => "referred",
            Self::Declined => "declined",
            Self::Drafting => "drafting",
            Self::LastReading => "last_reading",
            Self::Call => "call",
            Self::Ballot => "ballot",
            Self::Suspended => "suspended",
            Self::NotValid => "not_valid",
            Self::Adopted => "adopted",
            Self::NotCarried => "not_carried",
            Self::Closed => "closed",
            Self::Abandoned => "abandoned",
            Self::Lapsed => "lapsed",
            Self::Published => "published",
            Self::Transmitted => "transmitted",
            Self::PartlyAnswered => "partly_answered",
            Self::Answered => "answered",
            Self::FollowedUp => "followed_up",
            Self::FollowUpClosed => "follow_up_closed",
            Self::Annulled => "annulled",
            Self::Joined => "joined",
        }
    }

    /// Whether positions are taken now, in a call or in a ballot.
    pub const fn is_vote(self) -> bool {
        matches!(self, Self::Call | Self::Ballot)
    }

    /// Whether the text is being written, for its call or once more before it.
    pub const fn is_written(self) -> bool {
        matches!(self, Self::Drafting | Self::LastReading)
    }

    /// The word that pages use.
    pub const fn word(self) -> StageWord {
        match self {
            Self::Referred => StageWord::Question,
            Self::Drafting | Self::LastReading => StageWord::Text,
            Self::Call
            | Self::Ballot
            | Self::Suspended
            | Self::NotValid
            | Self::Adopted
            | Self::NotCarried
            | Self::Annulled => StageWord::Positions,
            Self::Published
            | Self::Transmitted
            | Self::PartlyAnswered
            | Self::Answered
            | Self::FollowedUp
            | Self::FollowUpClosed => StageWord::Published,
            Self::Declined | Self::Closed | Self::Abandoned | Self::Lapsed | Self::Joined => StageWord::Ended,
        }
    }

    /// Whether nothing can follow. A refusal may be appealed against, and a joining undone.
    pub const fn is_end(self) -> bool {
        matches!(self, Self::Closed | Self::Abandoned | Self::Lapsed | Self::FollowUpClosed)
    }
}

/// What the approving authority answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalAnswer {
    /// It approves the opinion.
    Approved,
    /// It does not.
    NotApproved,
}
