//! What is disputed of an opinion's votes: annulments, challenges, interests that were found.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    state::{AnnulmentHeld, Call, ChallengeHeld, Opinion, RequestHeld, Requested},
    words::ChallengeId,
};

/// What is disputed of an opinion's votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DisputesView {
    /// The annulment that the secretariat proposes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annulment: Option<AnnulmentView>,
    /// Members that were challenged for an interest, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<ChallengeView>,
    /// Members that voted in spite of an interest: without them the outcome is the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<InterestView>,
    /// Proxies between members.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proxies: Vec<ProxyView>,
}

/// A proxy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ProxyView {
    /// The member that gave it.
    pub member: MemberRef,
    /// The member that votes for it, in the votes that opened since.
    pub to: MemberRef,
}

/// An annulment that is proposed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnnulmentView {
    /// Of which call or ballot.
    pub call: u32,
    /// Since when.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Why.
    pub reasons: String,
    /// The members that confirmed it.
    pub confirmed: Vec<MemberRef>,
}

/// The annulment of a call or ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AnnulledView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// The member whose interest was found, where one was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberRef>,
}

/// A challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChallengeView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: ChallengeId,
    /// When it was brought.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The member that is challenged.
    pub member: MemberRef,
    /// The member that says so.
    pub by: MemberRef,
    /// Which interest.
    pub reasons: String,
    /// Until when it is judged.
    #[schema(value_type = String)]
    pub decide_by: Instant,
    /// How many found it founded.
    pub founded: usize,
    /// How many found it unfounded.
    pub unfounded: usize,
    /// Whether the member has an interest; missing while nothing is decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upheld: Option<bool>,
    /// When it was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub decided: Option<Instant>,
}

/// An interest that was found after a closing, and changes no outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct InterestView {
    /// The member.
    pub member: MemberRef,
    /// In which call or ballot.
    pub call: u32,
    /// When it was found.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The challenge that found it.
    #[schema(value_type = String)]
    pub challenge: ChallengeId,
}

/// What a member asked of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RequestView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The member.
    pub member: MemberRef,
    /// What: `extension`, or a `ballot` after it.
    #[schema(value_type = String)]
    pub what: Requested,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

impl Seen<'_> {
    /// What members asked of a call.
    pub(super) fn requests(self, call: &Call) -> Vec<RequestView> {
        let request = |held: &RequestHeld| RequestView {
            at: held.at,
            member: self.member(held.member),
            what: held.what,
            reasons: self.optional(held.reasons),
        };
        call.contested.requests.iter().map(request).collect()
    }

    /// What is disputed; nothing of most opinions.
    pub(super) fn disputes(self, opinion: &Opinion) -> Option<DisputesView> {
        let disputes = &opinion.disputes;
        let annulment = disputes.annulment.as_ref().map(|proposed| AnnulmentView {
            call: proposed.call,
            at: proposed.at,
            reasons: self.text(proposed.reasons),
            confirmed: proposed.confirmed.iter().map(|member| self.member(*member)).collect(),
        });
        let interests = disputes.interests.iter().map(|(member, held)| InterestView {
            member: self.member(*member),
            call: held.call,
            at: held.at,
            challenge: held.challenge,
        });
        let view = DisputesView {
            annulment,
            challenges: disputes.challenges.iter().map(|held| self.challenge(held)).collect(),
            interests: interests.collect(),
            proxies: disputes
                .proxies
                .iter()
                .map(|(member, held)| ProxyView { member: self.member(*member), to: self.member(held.to) })
                .collect(),
        };
        let is_empty = view.annulment.is_none() && view.challenges.is_empty() && view.interests.is_empty();
        let is_empty = is_empty && view.proxies.is_empty();
        (!is_empty).then_some(view)
    }

    fn challenge(self, held: &ChallengeHeld) -> ChallengeView {
        let judged = |as_founded| held.judged.values().filter(|founded| **founded == as_founded).count();
        ChallengeView {
            id: held.id,
            at: held.at,
            member: self.member(held.member),
            by: self.member(held.by),
            reasons: self.text(held.reasons),
            decide_by: held.decide_by,
            founded: judged(true),
            unfounded: judged(false),
            upheld: held.end.map(|end| end.upheld),
            decided: held.end.map(|end| end.at),
        }
    }

    /// The annulment of a call or ballot.
    pub(super) fn annulled(self, held: AnnulmentHeld) -> AnnulledView {
        AnnulledView {
            at: held.at,
            reasons: self.optional(held.reasons),
            member: held.member.map(|member| self.member(member)),
        }
    }
}
