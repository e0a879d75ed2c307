//! What is known of an opinion's fast track.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use crate::fast_track::{Count, Voice};

/// What is known of an opinion's fast track; empty unless somebody asked for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct FastTrack {
    /// Who asked for it, oldest first.
    pub asked: Vec<FastTrackRequest>,
    /// The vote on it.
    pub vote: Option<FastTrackVote>,
    /// Since when the opinion is on it, for ever.
    pub granted: Option<Instant>,
}

/// A member that asked for the fast track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FastTrackRequest {
    /// The member.
    pub member: MemberId,
    /// When.
    pub at: Instant,
    /// Why.
    pub reasons: TextAt,
}

/// A vote on the fast track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FastTrackVote {
    /// When it was opened: who votes is who voted in the formation then.
    pub opened: Instant,
    /// Until when.
    pub closes: Instant,
    /// What each member said last.
    pub cast: BTreeMap<MemberId, Voice>,
    /// What was counted, once it is closed.
    pub closing: Option<Count>,
}
