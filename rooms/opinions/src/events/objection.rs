//! Objections: raised in public so that they can be answered, and what became of each.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{BlockId, ObjectionEnd, ObjectionId, OpinionId};

/// A member that opposes raised an objection, in its name. Texts: `reasons`; perhaps `remedy`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionRaised {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call.
    pub call: u32,
    /// The objection.
    pub objection: ObjectionId,
    /// The member.
    pub member: MemberId,
    /// The version of the text that it is about.
    pub version: u32,
    /// The passages that it is about; none: the whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<BlockId>,
    /// Until when the rapporteurs are to answer it.
    pub answer_by: Instant,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The rapporteurs answered an objection. Text: `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionAnswered {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call.
    pub call: u32,
    /// The objection.
    pub objection: ObjectionId,
    /// The member that holds the pen and answered.
    pub member: MemberId,
    /// Until when the objector says whether the answer lifts it.
    pub reply_by: Instant,
}

/// A member judged an answered objection. The last judgment of each counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionJudged {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call.
    pub call: u32,
    /// The objection.
    pub objection: ObjectionId,
    /// The member that judges.
    pub member: MemberId,
    /// Whether it finds the objection unfounded.
    pub unfounded: bool,
}

/// An objection ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionEnded {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call.
    pub call: u32,
    /// The objection.
    pub objection: ObjectionId,
    /// How.
    pub end: ObjectionEnd,
    /// The member that said so; `None`: nobody did, the clock or a count ended it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
}
