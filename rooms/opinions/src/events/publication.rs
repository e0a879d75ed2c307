//! Publication, approval, the other ends, and what comes from before.

use jiff::civil::Date;
use pluriel_council::Instant;
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{ApprovalAnswer, OpinionId};

/// The publication was planned. Sealed: until it takes place it can be undone, and then nobody need know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationPlanned {
    /// The opinion.
    pub opinion: OpinionId,
    /// When it takes place.
    pub at: Instant,
}

/// The publication was undone before it took place. Sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicationUndone {
    /// The opinion.
    pub opinion: OpinionId,
}

/// The opinion was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// The opinion.
    pub opinion: OpinionId,
    /// Under which licence, an SPDX identifier.
    pub licence: String,
}

/// An authority was asked for its approval, which the rule wants after the adoption.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which step after the adoption, from 1.
    pub step: u32,
    /// The authority, as the rule names it.
    pub by: String,
    /// Until when an answer is awaited.
    pub answer_by: Instant,
}

/// An authority answered. Text, perhaps: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovalAnswered {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which step after the adoption, from 1.
    pub step: u32,
    /// What it answered.
    pub answer: ApprovalAnswer,
    /// The date of the answer.
    pub dated: Date,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The author gave the opinion up before the call. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Abandoned {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Which limit ended an opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LapseGround {
    /// Nobody wrote on the draft for too long.
    Idle,
    /// The last call was not open in time.
    LastCall,
    /// The call was not valid, and the standing orders give no second one.
    NotValid,
    /// The ballot that was to follow the call could not be held in secret.
    NoSecretBallot,
}

/// A limit of time ended the opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lapsed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which limit.
    pub ground: LapseGround,
}

/// An opinion from before Pluriel came in: its counts were not published, so it has no tally, carriage or proof. Texts: `question`
/// or `title`, at least one; `outcome`; perhaps `approval`, `source`. Its text follows as [`super::BlockAdded`] events of version 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// The opinion.
    pub opinion: OpinionId,
    /// The number of `/avis/<n>`, for ever.
    pub number: u32,
    /// SHA-256, in hexadecimal, of its formation, date, title and question, which are published and hold nothing personal: the same
    /// import must be seen, without the vault, to change nothing.
    pub identity: String,
    /// The formation that issued it.
    pub formation: FormationId,
    /// Its date.
    pub dated: Date,
    /// Its licence, an SPDX identifier, when it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Its texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}
