//! Dormancy.

use pluriel_council::MemberId;
use pluriel_meetings::MeetingId;
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

/// Record that a formation put a silent member out of its next electorates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PutToSleep {
    /// The formation.
    pub formation: FormationId,
    /// The member.
    pub member: MemberId,
    /// The meeting that decided it.
    pub meeting: MeetingId,
    /// The formation's reasons.
    pub reasons: String,
}

/// Say that one's member is back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComeBack {}
