//! Recommendations put to those they are addressed to, their answers, and what becomes of them.

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::{
    secret::Secret,
    words::{AddresseeId, AnswerKind, BlockId, FollowUpEnd, Occasion, OpinionId, Progress, Verdict},
};

/// An addressee was named, to be asked with the publication. Texts: `addressee`, `email`; perhaps `contact`. Sealed while the
/// publication is to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddresseeNamed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Its id.
    pub addressee: AddresseeId,
    /// The recommendations that are put to it.
    pub recommendations: Vec<BlockId>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The addressees that were named for the publication count no more. Sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddresseesForgotten {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Recommendations were put to an addressee: each has its own clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddresseeAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendations.
    pub recommendations: Vec<BlockId>,
    /// Until when it has to answer: the first instant of the day after the last day.
    pub answer_by: Instant,
}

/// An addressee was sent a link with which it answers and reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkGiven {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// Why.
    pub occasion: Occasion,
    /// SHA-256 of the link's secret, in hexadecimal.
    pub key: String,
    /// Until when the link is good.
    pub until: Instant,
    /// The secret, until its letter has left; it is written nowhere. After a restart in between, the letter says how to ask for
    /// another link.
    #[serde(skip)]
    pub secret: Option<Secret>,
}

/// The contact of an addressee changed: its former links are worth nothing. Texts: `email`; perhaps `contact`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactChanged {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The opinion was put to its addressees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transmitted {
    /// The opinion.
    pub opinion: OpinionId,
}

/// An addressee answered one recommendation. Texts: `signatory`; perhaps `reasons`, `whose`, and `letter` when it was transcribed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerGiven {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// What it answered.
    pub answer: AnswerKind,
    /// When to look again, where there is no position yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Date>,
    /// The date of the letter from which it was transcribed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transcribed: Option<Date>,
    /// Whether the signatory chose that its name be public.
    pub name_public: bool,
    /// Whether the attached letter may be read by everybody.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub letter_public: bool,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The first answer came, and others are awaited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartlyAnswered {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Every addressee answered every recommendation that was put to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AllAnswered {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Who reported where a recommendation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportedBy {
    /// Its addressee.
    Addressee,
    /// A rapporteur of the opinion.
    Rapporteur(MemberId),
}

/// Somebody reported where a recommendation stands. Texts, perhaps: `evidence`, `signatory`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressReported {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// Where it stands.
    pub progress: Progress,
    /// Since which day.
    pub dated: Date,
    /// Who reported it.
    pub by: ReportedBy,
    /// Whether the signatory chose that its name be public.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub name_public: bool,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// A rapporteur confirmed or contested what was last reported. Text, when it was contested: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgressJudged {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// The rapporteur.
    pub member: MemberId,
    /// What it says.
    pub verdict: Verdict,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// Everything is answered, and something was reported of what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowedUp {
    /// The opinion.
    pub opinion: OpinionId,
}

/// The follow-up ended. Text, perhaps: `note`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUpClosed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Why.
    pub ground: FollowUpEnd,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}
