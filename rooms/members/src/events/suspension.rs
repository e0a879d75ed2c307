//! Members that were excluded or suspended.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

/// A member was excluded: the seat that ends at this instant ends by the council's will. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberExcluded {
    /// The member.
    pub member: MemberId,
    /// Until before when it sits.
    pub until: Instant,
}

/// A member was suspended: it may read, not act, and is in no electorate frozen meanwhile. Text: `reason`. Stream: the
/// member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberSuspended {
    /// The member.
    pub member: MemberId,
    /// From this instant.
    pub from: Instant,
    /// Until before this instant; `None`: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Instant>,
}

/// A suspension ended. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SuspensionEnded {
    /// The member.
    pub member: MemberId,
    /// Until before when it lasted.
    pub until: Instant,
}
