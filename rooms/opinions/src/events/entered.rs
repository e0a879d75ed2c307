//! Positions that their member does not take itself: shows of hands, proxies.

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use serde::{Deserialize, Serialize};

use crate::words::{OpinionId, Position};

/// What one member showed at a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hand {
    /// The member.
    pub member: MemberId,
    /// Its position.
    pub position: Position,
}

/// The secretariat entered a show of hands; it counts for nothing until another organisation confirms it. Sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandsEntered {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call or ballot.
    pub call: u32,
    /// At which meeting.
    pub meeting: MeetingId,
    /// What each member showed.
    pub hands: Vec<Hand>,
}

/// A member confirmed a show of hands; the positions follow, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandsConfirmed {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call or ballot.
    pub call: u32,
    /// At which meeting.
    pub meeting: MeetingId,
    /// The member that confirmed.
    pub member: MemberId,
    /// How many positions were entered.
    pub entered: u32,
    /// When the vote ends now: every member has the time to correct what was entered.
    pub closes: Instant,
}

/// A member gave another its proxy, for the votes that open from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyGiven {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member that gives it.
    pub member: MemberId,
    /// The member that votes for it.
    pub to: MemberId,
}

/// A member revoked its proxy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProxyRevoked {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member that gave it.
    pub member: MemberId,
}
