//! From a question to its admission.

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::FormationId;
use pluriel_rules::Rule;
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{Doors, OpinionId, Publicity, Rapporteur};

/// A question was put to the council. Texts: `title`, `question`; perhaps `context`, `links`. The text that may come with it follows
/// as [`super::BlockAdded`] events of version 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referred {
    /// The opinion that may come of it.
    pub opinion: OpinionId,
    /// The number of `/saisines/<n>`.
    pub number: u32,
    /// To which formation it is put.
    pub formation: FormationId,
    /// The members that signed it.
    pub authors: Vec<MemberId>,
    /// By when an opinion is wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Date>,
    /// Until when it looks for sponsors: the first instant of the day after the last day.
    pub window_ends: Instant,
    /// How many organisations must stand behind it.
    pub sponsors_needed: u32,
    /// Of how many groups they must be.
    pub groups_needed: u32,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// A member stood behind a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sponsored {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
}

/// A question was taken up at a meeting of its formation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenUp {
    /// The opinion.
    pub opinion: OpinionId,
    /// The meeting.
    pub meeting: MeetingId,
}

/// A question was declined. Text: `reasons`, when the formation declined it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declined {
    /// The opinion.
    pub opinion: OpinionId,
    /// On which ground.
    pub ground: DeclineGround,
}

/// On which ground a question was declined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclineGround {
    /// Its window ended without enough sponsors.
    Sponsors {
        /// How many organisations stood behind it.
        organisations: u32,
        /// How many were needed.
        needed: u32,
        /// Of how many groups they were.
        groups: u32,
        /// Of how many groups they had to be.
        groups_needed: u32,
    },
    /// The formation declined it, with reasons.
    Formation {
        /// At this meeting, when it decided in one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        meeting: Option<MeetingId>,
    },
}

/// A question was admitted: its opinion has a number, a rule, rapporteurs and a calendar.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Admitted {
    /// The opinion.
    pub opinion: OpinionId,
    /// The number of `/avis/<n>`, for ever.
    pub number: u32,
    /// The version of the standing orders that it keeps.
    pub orders: u32,
    /// The name of its rule.
    pub rule_name: String,
    /// Its rule, whole.
    pub rule: Rule,
    /// The meeting that chose a rule other than the default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule_chosen_at: Option<MeetingId>,
    /// At which grain positions will be published.
    pub publicity: Publicity,
    /// Whether the public may read along.
    pub doors: Doors,
    /// Who holds the pen, and who reads.
    pub rapporteurs: Vec<Rapporteur>,
    /// Until when its last call can be opened.
    pub last_call_by: Instant,
}
