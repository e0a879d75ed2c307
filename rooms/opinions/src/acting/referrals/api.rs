//! The same for programs.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::{FieldError, Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::super::{
    api::{
        document::Gathered,
        give::{give, read},
        requests::Nothing,
    },
    seen::referred,
};
use crate::{
    commands::{Appeal, JoinReferral, PartReferral, VoteOnAppeal},
    words::AppealVote,
};

/// Join a question to another that asks the same.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JoinRequest {
    /// The number of the question that it is joined to.
    pub into: u32,
    /// Why.
    pub reasons: String,
}

/// Ask that the formation vote on its refusal of a question.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealRequest {
    /// Why.
    pub reasons: Option<String>,
}

/// Vote on an appeal.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealVoteRequest {
    /// `admit`, `refuse` or `abstain`.
    pub vote: String,
}

const JOIN: &str = "/api/v1/referrals/{number}/join";
const PART: &str = "/api/v1/referrals/{number}/part";
const APPEAL: &str = "/api/v1/referrals/{number}/appeal";
const VOTE: &str = "/api/v1/referrals/{number}/appeal/vote";

/// The commands.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post(JOIN, Action::Admit, join),
        Route::post(PART, Action::Admit, part),
        Route::post(APPEAL, Action::Appeal, appeal),
        Route::post(VOTE, Action::VoteOnAppeal, vote),
    ]
}

/// Their part of the document.
pub(super) fn document() -> OpenApi {
    Gathered::default()
        .command::<JoinRequest>(JOIN, "Join a question to another that asks the same")
        .command::<Nothing>(PART, "Undo the joining of a question")
        .command::<AppealRequest>(APPEAL, "Ask that the formation vote on its refusal of a question")
        .command::<AppealVoteRequest>(VOTE, "Vote on an appeal")
        .build()
}

type Answered = Result<Response, Refused>;

async fn join(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: JoinRequest = read(&visit, &headers, &body)?;
    let opinion = referred(&visit, &number)?.id;
    let unknown = || Refusal::from(FieldError::new("into", "referral-join-unknown"));
    let into = referred(&visit, &asked.into.to_string()).map_err(|_| unknown())?.id;
    give(&visit, &headers, JoinReferral { opinion, into, reasons: asked.reasons }).await
}

async fn part(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, PartReferral { opinion: referred(&visit, &number)?.id }).await
}

async fn appeal(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AppealRequest = read(&visit, &headers, &body)?;
    let reasons = asked.reasons.unwrap_or_default();
    give(&visit, &headers, Appeal { opinion: referred(&visit, &number)?.id, reasons }).await
}

async fn vote(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AppealVoteRequest = read(&visit, &headers, &body)?;
    let vote = AppealVote::ALL.into_iter().find(|vote| vote.name() == asked.vote);
    let vote = vote.ok_or_else(|| Refusal::from(FieldError::new("vote", "acting-choose")))?;
    give(&visit, &headers, VoteOnAppeal { opinion: referred(&visit, &number)?.id, vote }).await
}
