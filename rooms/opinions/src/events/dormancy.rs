//! Dormancy.

use pluriel_council::MemberId;
use pluriel_meetings::MeetingId;
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use crate::{dormancy::Bar, words::OpinionId};

/// A formation put a member that was silent in three ballots out of its next electorates. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberPutToSleep {
    /// The formation.
    pub formation: FormationId,
    /// The member.
    pub member: MemberId,
    /// The meeting that decided it.
    pub meeting: MeetingId,
    /// The opinions on which it said nothing, newest first.
    pub silent_in: Vec<OpinionId>,
    /// The name of the rule of which the bar is told.
    pub rule_name: String,
    /// Its bar with the member.
    pub before: Bar,
    /// Its bar without it.
    pub after: Bar,
}

/// A dormant member said that it is back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCameBack {
    /// The member.
    pub member: MemberId,
}
