//! What became of a question before its admission, besides sponsors: joined to another, appealed against its refusal.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use super::Opinion;
use crate::words::{AppealVote, OpinionId, Stage};

/// What became of a question before its admission.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Handling {
    /// The question that it is joined to.
    pub joined: Option<JoinedTo>,
    /// The questions that are joined to it, in order.
    pub others: Vec<JoinedFrom>,
    /// The appeal against its refusal.
    pub appeal: Option<Appeal>,
}

/// Where a question went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct JoinedTo {
    /// The question that goes on.
    pub into: OpinionId,
    /// When.
    pub at: Instant,
    /// Why.
    pub reasons: TextAt,
}

/// A question that was joined to this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JoinedFrom {
    /// The question.
    pub from: OpinionId,
    /// The authors that it brought.
    pub authors: Vec<MemberId>,
}

/// An appeal against the refusal of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Appeal {
    /// Who asks for it, and why, in order.
    pub asked: Vec<Asking>,
    /// The vote, once enough asked.
    pub vote: Option<AppealBallot>,
}

/// A member that asks for a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Asking {
    /// The member.
    pub member: MemberId,
    /// When.
    pub at: Instant,
    /// Why, if it says so.
    pub reasons: Option<TextAt>,
}

/// The vote of the formation on an appeal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AppealBallot {
    /// When it was opened.
    pub opened: Instant,
    /// When it ends.
    pub closes: Instant,
    /// The members that vote.
    pub electorate: Vec<MemberId>,
    /// The last vote of each.
    pub votes: BTreeMap<MemberId, AppealVote>,
    /// Its result, once it ended.
    pub result: Option<AppealResult>,
}

/// The result of a vote on an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AppealResult {
    /// When it ended.
    pub at: Instant,
    /// Votes to take the question up.
    pub admit: u32,
    /// Votes to let the refusal stand.
    pub refuse: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Members that did not vote.
    pub silent: u32,
}

impl AppealResult {
    /// Whether more than half of those who expressed themselves took the question up (`specs/opinions.md`, "Admitted").
    pub const fn is_upheld(self) -> bool {
        self.admit > self.refuse
    }
}

impl AppealBallot {
    /// The result that the votes make now.
    pub fn count(&self, at: Instant) -> AppealResult {
        let of = |vote| {
            let count = self.votes.values().filter(|cast| **cast == vote).count();
            u32::try_from(count).unwrap_or(u32::MAX)
        };
        let silent = self.electorate.len().saturating_sub(self.votes.len());
        AppealResult {
            at,
            admit: of(AppealVote::Admit),
            refuse: of(AppealVote::Refuse),
            abstain: of(AppealVote::Abstain),
            silent: u32::try_from(silent).unwrap_or(u32::MAX),
        }
    }
}

impl Opinion {
    /// Whether others can be joined to its question, or parted from it: until its text is put to the call for the first time, since
    /// the electorate of a call says who are its authors.
    pub fn takes_others(&self) -> bool {
        let is_prepared = matches!(self.stage, Stage::Referred | Stage::Drafting | Stage::LastReading);
        is_prepared && self.calls.is_empty() && self.referral().is_some()
    }
}

impl Handling {
    /// Whether the formation took the question up on appeal: it needs no sponsor then, and is not declined again.
    pub fn is_upheld(&self) -> bool {
        let vote = self.appeal.as_ref().and_then(|appeal| appeal.vote.as_ref());
        vote.and_then(|vote| vote.result).is_some_and(AppealResult::is_upheld)
    }
}
