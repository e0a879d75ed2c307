//! What is disputed of an opinion's votes.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Instant, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Call, Opinion};
use crate::{
    events::Hand,
    words::{ChallengeId, Stage},
};

/// What is disputed of an opinion's votes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Disputes {
    /// The annulment that is proposed.
    pub annulment: Option<AnnulmentProposal>,
    /// Members that were challenged for an interest, oldest first.
    pub challenges: Vec<ChallengeHeld>,
    /// Interests found after the closing of the last vote, without which its outcome is the same.
    pub interests: BTreeMap<MemberId, InterestHeld>,
    /// The proxies that members gave, by who gave it.
    pub proxies: BTreeMap<MemberId, ProxyHeld>,
}

/// A proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ProxyHeld {
    /// The member that votes.
    pub to: MemberId,
    /// How many calls and ballots the opinion had when it was given: it is good in those that opened later.
    pub votes: usize,
}

/// A show of hands that was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandsHeld {
    /// The entry.
    pub seq: u64,
    /// At which meeting.
    pub meeting: MeetingId,
    /// What each member showed.
    pub hands: Vec<Hand>,
    /// The member that confirmed it.
    pub confirmed: Option<MemberId>,
}

/// The annulment of a vote, as the secretariat proposes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnnulmentProposal {
    /// Which call or ballot.
    pub call: u32,
    /// When.
    pub at: Instant,
    /// Why.
    pub reasons: TextAt,
    /// The members that confirmed it.
    pub confirmed: BTreeSet<MemberId>,
}

/// The annulment of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AnnulmentHeld {
    /// The entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// Why: the secretariat's words, or those of the challenge.
    pub reasons: Option<TextAt>,
    /// The member whose interest was found, where one was.
    pub member: Option<MemberId>,
}

/// That a member has an interest which it did not declare.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChallengeHeld {
    /// Its id.
    pub id: ChallengeId,
    /// When it was brought.
    pub at: Instant,
    /// How many calls and ballots the opinion had then: a member is challenged once a vote.
    pub votes: usize,
    /// The member that is challenged.
    pub member: MemberId,
    /// The member that says so.
    pub by: MemberId,
    /// Which interest.
    pub reasons: TextAt,
    /// Until when it is judged.
    pub decide_by: Instant,
    /// Who judged it: whether each found it founded.
    pub judged: BTreeMap<MemberId, bool>,
    /// How it was decided.
    pub end: Option<ChallengeEnd>,
}

/// How a challenge was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ChallengeEnd {
    /// When.
    pub at: Instant,
    /// Whether the member has an interest.
    pub upheld: bool,
    /// How many found it founded.
    pub founded: u32,
    /// How many found it unfounded.
    pub unfounded: u32,
}

/// An interest found after the closing of a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct InterestHeld {
    /// When it was found.
    pub at: Instant,
    /// In which call or ballot the member voted.
    pub call: u32,
    /// The challenge that found it.
    pub challenge: ChallengeId,
}

/// What members ask of one vote, and what is disputed of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Contested {
    /// Its annulment.
    pub annulled: Option<AnnulmentHeld>,
    /// Members whose interest was found while positions were taken: each takes no part, whatever it said.
    pub barred: BTreeSet<MemberId>,
    /// What members asked of it, oldest first.
    pub requests: Vec<RequestHeld>,
    /// The show of hands that was entered last.
    pub hands: Option<HandsHeld>,
}

/// What a member asked of a call, with its reasons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RequestHeld {
    /// When.
    pub at: Instant,
    /// The member.
    pub member: MemberId,
    /// What.
    pub what: Requested,
    /// Why; requests of old say nothing.
    pub reasons: Option<TextAt>,
}

/// What members ask of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Requested {
    /// More time.
    Extension,
    /// A ballot after it.
    Ballot,
}

impl Disputes {
    /// One challenge.
    pub fn challenge(&self, id: ChallengeId) -> Option<&ChallengeHeld> {
        self.challenges.iter().find(|challenge| challenge.id == id)
    }

    /// The challenges that are not decided, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &ChallengeHeld> {
        self.challenges.iter().filter(|challenge| challenge.end.is_none())
    }
}

impl Opinion {
    /// Whether challenges wait: nobody's position is touched between the end of a vote and its closing, nor while it is
    /// suspended or secret.
    pub fn challenges_wait(&self, now: Instant) -> bool {
        let over = self.call().is_some_and(|call| call.closing.is_none() && now >= call.closes);
        let is_secret = self.call().is_some_and(|call| call.is_open() && call.secret.is_some());
        is_secret || self.stage == Stage::Suspended || self.stage.is_end() || (self.stage.is_vote() && over)
    }

    /// When the next challenge is decided if nobody settles it before.
    pub fn next_challenge(&self) -> Option<Instant> {
        let next = self.disputes.open().map(|challenge| challenge.decide_by).min()?;
        (!self.challenges_wait(next)).then_some(next)
    }

    /// The member that votes for this one in a call or ballot, if one does: it was given the proxy before the opening, and does not
    /// stand aside itself.
    pub fn proxy_in(&self, call: &Call, member: MemberId) -> Option<MemberId> {
        let held = self.disputes.proxies.get(&member)?;
        let before = usize::try_from(call.number).is_ok_and(|number| held.votes < number);
        let votes = call.electorate.contains(held.to) && call.electorate.contains(member);
        (before && votes && call.secret.is_none() && !self.stands_aside(held.to)).then_some(held.to)
    }

    /// Whether a member stands aside already: recused, barred from the vote that is open, or noted.
    pub fn stands_aside(&self, member: MemberId) -> bool {
        self.recused.contains_key(&member)
            || self.disputes.interests.contains_key(&member)
            || self.call().is_some_and(|call| call.contested.barred.contains(&member))
    }
}
