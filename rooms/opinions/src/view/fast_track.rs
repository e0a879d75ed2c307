//! The fast track of an opinion, as everybody reads it: what each member said in the vote is sealed for ever.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::state::{FastTrackRequest, FastTrackVote, Opinion};

/// The fast track of an opinion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FastTrackView {
    /// Who asked for it, oldest first.
    pub asked: Vec<FastTrackRequestView>,
    /// The vote on it, once members of two groups asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<FastTrackVoteView>,
    /// Since when the opinion is on it, for ever.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub granted: Option<Instant>,
}

/// A member that asked for the fast track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FastTrackRequestView {
    /// The member.
    pub member: MemberRef,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Why.
    pub reasons: String,
}

/// A vote on the fast track.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FastTrackVoteView {
    /// When it was opened.
    #[schema(value_type = String)]
    pub opened: Instant,
    /// Until when.
    #[schema(value_type = String)]
    pub closes: Instant,
    /// What was counted, once it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<FastTrackCountView>,
}

/// What was counted in a vote on the fast track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct FastTrackCountView {
    /// How many were for it.
    pub voices_for: u32,
    /// How many were against it.
    pub against: u32,
    /// How many abstained.
    pub abstained: u32,
    /// How many groups vote.
    pub groups: u32,
    /// In how many of them a majority of those who expressed themselves were for it.
    pub majorities: u32,
    /// Whether it was granted.
    pub granted: bool,
}

impl Seen<'_> {
    /// The fast track of an opinion; nothing where nobody asked for it.
    pub fn fast_track(self, opinion: &Opinion) -> Option<FastTrackView> {
        let track = &opinion.fast_track;
        let asked = |request: &FastTrackRequest| FastTrackRequestView {
            member: self.member(request.member),
            at: request.at,
            reasons: self.text(request.reasons),
        };
        (!track.asked.is_empty()).then(|| FastTrackView {
            asked: track.asked.iter().map(asked).collect(),
            vote: track.vote.as_ref().map(vote),
            granted: track.granted,
        })
    }
}

fn vote(vote: &FastTrackVote) -> FastTrackVoteView {
    let count = vote.closing.map(|count| FastTrackCountView {
        voices_for: count.voices_for,
        against: count.against,
        abstained: count.abstained,
        groups: count.groups,
        majorities: count.majorities,
        granted: count.grants(),
    });
    FastTrackVoteView { opened: vote.opened, closes: vote.closes, count }
}
