//! From a question to its admission.

use jiff::civil::Date;
use pluriel_council::MemberId;
use pluriel_meetings::MeetingId;
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use super::Wording;
use crate::words::{Consequence, Doors, OpinionId, Publicity};

/// Put a question to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refer {
    /// To which formation.
    pub formation: FormationId,
    /// The title, one line.
    pub title: String,
    /// The question, in a sentence or two.
    pub question: String,
    /// What one must know to understand it.
    #[serde(default)]
    pub context: String,
    /// Addresses on the web, one a line.
    #[serde(default)]
    pub links: String,
    /// By when an opinion is wanted.
    #[serde(default)]
    pub wanted: Option<Date>,
    /// The text itself, if it is already written.
    #[serde(default)]
    pub text: Vec<Wording>,
    /// The opinion that has the same title or question, found at the door where texts can be read: asked twice, a question is told
    /// where it is.
    #[serde(default)]
    pub same_as: Option<OpinionId>,
    /// What the opinion asked for does to an earlier one.
    #[serde(default)]
    pub consequence: Option<Consequence>,
}

/// Stand behind another's question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sponsor {
    /// The opinion that may come of it.
    pub opinion: OpinionId,
}

/// Record that a question was taken up at a meeting of its formation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeUp {
    /// The opinion that may come of it.
    pub opinion: OpinionId,
    /// The meeting.
    pub meeting: MeetingId,
}

/// Record that the formation declined a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decline {
    /// The opinion that might have come of it.
    pub opinion: OpinionId,
    /// The formation's reasons.
    pub reasons: String,
    /// The meeting at which it decided, when it decided in one.
    #[serde(default)]
    pub meeting: Option<MeetingId>,
}

/// Admit a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Admit {
    /// The opinion.
    pub opinion: OpinionId,
    /// A rule of the council's list other than the default, which a decision chose.
    #[serde(default)]
    pub rule: Option<String>,
    /// The meeting that chose it.
    #[serde(default)]
    pub rule_chosen_at: Option<MeetingId>,
    /// Another publicity than the formation's or the standing orders'.
    #[serde(default)]
    pub publicity: Option<Publicity>,
    /// Who holds the pen; empty: the author, then the first sponsors, each of another organisation.
    #[serde(default)]
    pub pens: Vec<MemberId>,
}

/// Admit a question behind other doors than those of the standing orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdmitWithDoors {
    /// The admission.
    pub admission: Admit,
    /// Whether the public may read along.
    pub doors: Doors,
}
