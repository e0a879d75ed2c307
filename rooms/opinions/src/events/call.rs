//! The call for positions.

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use serde::{Deserialize, Serialize};

use super::With;
use crate::{
    electorate::Elector,
    words::{Advice, ObjectionId, OpinionId, Position, ShownAs, Way},
};

/// A member declared an interest: it is out of the electorate before anything is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recused {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
}

/// A part of the electorate was listed: entries are small, so a large electorate takes several, all just before the opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElectorateListed {
    /// The opinion.
    pub opinion: OpinionId,
    /// For which call of the opinion, from 1.
    pub call: u32,
    /// Its electors, by id.
    pub electors: Vec<Elector>,
}

/// The call was opened: version and electorate are frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallOpened {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call of the opinion, from 1.
    pub call: u32,
    /// The version of the text on which positions are taken.
    pub version: u32,
    /// How many members the electorate has, recused ones included.
    pub members: u32,
    /// SHA-256 of the electorate, in hexadecimal ([`crate::electorate::Electorate::hash`]).
    pub electorate: String,
    /// When it ends.
    pub closes: Instant,
    /// When it ends if it spans no meeting.
    pub ordinary_end: Instant,
    /// The meeting that it spans.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spans: Option<MeetingId>,
    /// When whoever has not answered is reminded: the same for all, fixed now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminders: Vec<Instant>,
    /// The members that would be of the electorate and are dormant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dormant: Vec<MemberId>,
}

/// Whoever had not answered was reminded: the same for all, at an instant fixed at the opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reminded {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
}

/// Why the end of a call moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndMovedBy {
    /// The meeting that it spanned was cancelled.
    MeetingCancelled,
    /// The meeting that it spanned was moved to a later day.
    MeetingMoved,
}

/// The call's end moved; it spans no meeting any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallEndMoved {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// When it ends now.
    pub closes: Instant,
    /// Why.
    pub by: EndMovedBy,
}

/// A member took a position; it replaces the one it took before in this call. Sealed; where publicity is `named`, opened by the
/// closing if it counts. Texts, perhaps: `reservation`, `reasons`, `explanation`, `statement`; of one received in writing `text`, the
/// words of the letter, and perhaps `letter`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PositionTaken {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// The version of the text on which it is taken.
    pub version: u32,
    /// The position.
    pub position: Position,
    /// Whether the opposition is an objection, maintained.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub objection: bool,
    /// The objection of its member that goes with it, where it is raised in public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raises: Option<ObjectionId>,
    /// Whether the member signs its statement where positions are not named.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signs: bool,
    /// Its texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
    /// How it came.
    #[serde(default, skip_serializing_if = "Way::is_own")]
    pub way: Way,
}

/// A member that advises gave its advice; it replaces the one it gave before in this call. Sealed when whoever advises is shown as
/// its role or not at all. Text, perhaps: `remarks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdviceGiven {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// The version of the text that was read.
    pub version: u32,
    /// The advice.
    pub advice: Advice,
    /// How whoever advises is shown.
    pub shown_as: ShownAs,
    /// Its texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// A member amended its statement after the closing. Sealed unless publicity is `named`. Text: `statement`, unless it is withdrawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementAmended {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// Whether the member signs it where positions are not named.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub signs: bool,
    /// Its text.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}
