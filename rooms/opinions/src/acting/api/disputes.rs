//! What programs do when a vote is disputed.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::{FieldError, Refusal, access::Action};
use pluriel_web::{Route, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{
    Answered, OfBlock,
    document::Gathered,
    give::{give, read},
    id, numbered,
};
use crate::{
    commands::{Challenge, ConfirmAnnulment, JudgeChallenge, ProposeAnnulment},
    words::ChallengeId,
};

/// Propose to annul a vote.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeAnnulmentRequest {
    /// Which call or ballot one means, by its number.
    pub call: u32,
    /// Why.
    pub reasons: String,
    /// The opinion's number once more, so that no other vote is annulled by mistake.
    pub confirm: u32,
}

/// Confirm that a vote is to be annulled.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmAnnulmentRequest {
    /// Which call or ballot one means, by its number.
    pub call: u32,
}

/// Challenge a member for an interest.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChallengeRequest {
    /// The member, by id.
    pub member: String,
    /// Which interest, and how one knows.
    pub reasons: String,
}

/// Judge a challenge, or admit it.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JudgeChallengeRequest {
    /// Whether one finds it founded.
    pub founded: bool,
}

const PROPOSE: &str = "/api/v1/opinions/{number}/propose-annulment";
const CONFIRM: &str = "/api/v1/opinions/{number}/confirm-annulment";
const CHALLENGE: &str = "/api/v1/opinions/{number}/challenges";
const JUDGE: &str = "/api/v1/opinions/{number}/challenges/{id}/judge";

/// The commands.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![
        Route::post(PROPOSE, Action::ProposeAnnulment, propose).grave(),
        Route::post(CONFIRM, Action::ConfirmAnnulment, confirm).grave(),
        Route::post(CHALLENGE, Action::Challenge, challenge),
        Route::post(JUDGE, Action::JudgeChallenge, judge),
    ]
}

/// Their document.
pub(in crate::acting) fn document() -> OpenApi {
    super::entered::described(Gathered::default())
        .command::<ProposeAnnulmentRequest>(PROPOSE, "Propose to annul a vote")
        .command::<ConfirmAnnulmentRequest>(CONFIRM, "Confirm that a vote is to be annulled")
        .command::<ChallengeRequest>(CHALLENGE, "Challenge a member for an interest")
        .command::<JudgeChallengeRequest>(JUDGE, "Judge a challenge, or admit that of one’s own member")
        .build()
}

async fn propose(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ProposeAnnulmentRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    if Some(asked.confirm) != opinion.number() {
        return Err(Refusal::from(FieldError::new("confirm", "ballots-annul-typed-otherwise")).into());
    }
    let command = ProposeAnnulment { opinion: opinion.id, call: asked.call, reasons: asked.reasons };
    give(&visit, &headers, command).await
}

async fn confirm(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ConfirmAnnulmentRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, ConfirmAnnulment { opinion, call: asked.call }).await
}

async fn challenge(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ChallengeRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let member = id("member", &asked.member)?;
    give(&visit, &headers, Challenge { opinion, member, reasons: asked.reasons }).await
}

async fn judge(visit: Visit, Path((number, named)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: JudgeChallengeRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let challenge: ChallengeId =
        named.parse().map_err(|_| Refusal::not_found("ballots-challenge-unknown"))?;
    give(&visit, &headers, JudgeChallenge { opinion, challenge, founded: asked.founded }).await
}
