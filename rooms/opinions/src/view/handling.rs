//! What became of a question before its admission: joined, appealed against.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    deadlines::{appeal_end, calendar},
    events::DeclineGround,
    state::Opinion,
};

/// Where a question was joined, or what was joined to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct JoinedView {
    /// The number of the question.
    pub referral: u32,
    /// Its page.
    pub address: String,
    /// Its title.
    pub title: String,
    /// Why, where this one was joined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

/// An appeal, made or open to be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AppealView {
    /// How many organisations must ask.
    pub needed: u32,
    /// Until when.
    #[schema(value_type = String)]
    pub until: Instant,
    /// Who asks, in order.
    pub asked: Vec<AskingView>,
    /// The vote, once enough asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<AppealVoteView>,
}

/// A member that asks for a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AskingView {
    /// The member.
    pub member: MemberRef,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

/// The vote on an appeal: its turnout until it ends, its counts afterwards.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AppealVoteView {
    /// When it was opened.
    #[schema(value_type = String)]
    pub opened: Instant,
    /// When it ends.
    #[schema(value_type = String)]
    pub closes: Instant,
    /// How many members vote.
    pub electors: usize,
    /// How many have voted.
    pub voted: usize,
    /// The counts, once it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<AppealResultView>,
}

/// The counts of a vote on an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct AppealResultView {
    /// Votes to take the question up.
    pub admit: u32,
    /// Votes to let the refusal stand.
    pub refuse: u32,
    /// Abstentions.
    pub abstain: u32,
    /// Members that did not vote.
    pub silent: u32,
    /// Whether the question was taken up.
    pub upheld: bool,
}

impl Seen<'_> {
    /// Where a question went.
    pub fn joined(self, opinion: &Opinion) -> Option<JoinedView> {
        let joined = opinion.handling.joined?;
        let into = self.state().opinion(joined.into)?;
        Some(JoinedView { reasons: self.optional(Some(joined.reasons)), ..self.joined_view(into) })
    }

    /// What was joined to a question.
    pub fn others(self, opinion: &Opinion) -> Vec<JoinedView> {
        let others = opinion.handling.others.iter().filter_map(|other| self.state().opinion(other.from));
        others.map(|other| self.joined_view(other)).collect()
    }

    fn joined_view(self, opinion: &Opinion) -> JoinedView {
        JoinedView {
            referral: opinion.referral().map_or(0, |referral| referral.number),
            address: opinion.address(),
            title: self.title(opinion),
            reasons: None,
        }
    }

    /// The appeal against a refusal by the formation; `None`: there is no such refusal.
    pub fn appeal(self, opinion: &Opinion) -> Option<AppealView> {
        let declined = opinion.referral()?.declined.as_ref()?;
        if !matches!(declined.ground, DeclineGround::Formation { .. }) {
            return None;
        }
        let orders = &self.state().orders_of(opinion)?.orders;
        let appeal = opinion.handling.appeal.as_ref();
        let asked = appeal.into_iter().flat_map(|appeal| &appeal.asked).map(|asking| AskingView {
            member: self.member(asking.member),
            at: asking.at,
            reasons: self.optional(asking.reasons),
        });
        let vote = appeal.and_then(|appeal| appeal.vote.as_ref()).map(|vote| AppealVoteView {
            opened: vote.opened,
            closes: vote.closes,
            electors: vote.electorate.len(),
            voted: vote.votes.len(),
            result: vote.result.map(|result| AppealResultView {
                admit: result.admit,
                refuse: result.refuse,
                abstain: result.abstain,
                silent: result.silent,
                upheld: result.is_upheld(),
            }),
        });
        Some(AppealView {
            needed: orders.referral.appeal,
            until: appeal_end(&calendar(self.rooms, orders), declined.at),
            asked: asked.collect(),
            vote,
        })
    }
}
