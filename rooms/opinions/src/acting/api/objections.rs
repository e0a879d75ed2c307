//! Objections, as programs raise, answer, settle and judge them.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::{FieldError, Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Answered, OfBlock,
    document::Gathered,
    give::{give, read},
    numbered,
    requests::AnswerRequest,
};
use crate::{
    commands::{AnswerObjection, JudgeObjection, Object, SettleObjection},
    words::ObjectionId,
};

/// Raise an objection.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ObjectRequest {
    /// The version of the text that one read.
    pub version: u32,
    /// The passages that it is about, by id.
    pub blocks: Vec<String>,
    /// Why.
    pub reasons: String,
    /// What would lift it.
    pub remedy: String,
}

/// Say whether one's own objection is lifted or maintained.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SettleRequest {
    /// Whether it is lifted; otherwise it is maintained.
    pub lifted: bool,
}

/// Judge an objection.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JudgeRequest {
    /// Whether one finds it unfounded.
    pub unfounded: bool,
}

const RAISE: &str = "/api/v1/opinions/{number}/objections";
const ANSWER: &str = "/api/v1/opinions/{number}/objections/{id}/answer";
const SETTLE: &str = "/api/v1/opinions/{number}/objections/{id}/settle";
const JUDGE: &str = "/api/v1/opinions/{number}/objections/{id}/judge";

/// The commands.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post(RAISE, Action::TakePosition, raise),
        Route::post(ANSWER, Action::AnswerObjection, answer),
        Route::post(SETTLE, Action::SettleObjection, settle),
        Route::post(JUDGE, Action::JudgeObjection, judge),
    ]
}

/// Their part of the document.
pub(super) fn described(gathered: Gathered) -> Gathered {
    gathered
        .command::<ObjectRequest>(RAISE, "Raise an objection, where passages and a remedy make one")
        .command::<AnswerRequest>(ANSWER, "Answer an objection")
        .command::<SettleRequest>(SETTLE, "Lift or maintain one’s own objection")
        .command::<JudgeRequest>(JUDGE, "Judge an objection that was answered")
}

fn objection(text: &str) -> Result<ObjectionId, Refused> {
    text.parse().map_err(|_| Refusal::not_found("opinions-objection-unknown").into())
}

async fn raise(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ObjectRequest = read(&visit, &headers, &body)?;
    let blocks: Result<Vec<_>, _> = asked.blocks.iter().map(|block| block.parse()).collect();
    let command = Object {
        opinion: numbered(&visit, &number)?.id,
        version: asked.version,
        blocks: blocks.map_err(|_| Refusal::from(FieldError::new("blocks", "acting-api-not-an-id")))?,
        reasons: asked.reasons,
        remedy: asked.remedy,
    };
    give(&visit, &headers, command).await
}

async fn answer(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AnswerRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AnswerObjection { opinion, objection: objection(&id)?, text: asked.text }).await
}

async fn settle(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: SettleRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let command = SettleObjection { opinion, objection: objection(&id)?, lifted: asked.lifted };
    give(&visit, &headers, command).await
}

async fn judge(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: JudgeRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let command = JudgeObjection { opinion, objection: objection(&id)?, unfounded: asked.unfounded };
    give(&visit, &headers, command).await
}
