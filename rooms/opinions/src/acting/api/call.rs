//! What programs ask of a call that is open: changes of its text, its extension.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::{Refusal, access::Action};
use pluriel_web::{Route, Visit};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    super::revise::revision,
    Answered, OfBlock, block,
    document::Gathered,
    give::{give, read},
    numbered,
    requests::{BlockRequest, Nothing},
};
use crate::{
    commands::{AskBallot, ContestForm, ExtendCall, ResumeBallot, SuspendBallot},
    substance::Nature,
};

/// Word a block anew while the call is open.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviseRequest {
    /// The version of the text that one saw the block in.
    pub seen: u32,
    /// Its words.
    pub wording: BlockRequest,
    /// Whether the change is substance; some are, whatever is said.
    pub substance: bool,
}

/// Suspend a ballot after an incident.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuspendRequest {
    /// What happened.
    pub reasons: String,
}

/// Ask something of a call: its extension, or a ballot after it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskOfCallRequest {
    /// Why; a request without reasons is refused.
    #[serde(default)]
    pub reasons: String,
}

const ASK_BALLOT: &str = "/api/v1/opinions/{number}/ask-ballot";
const SUSPEND: &str = "/api/v1/opinions/{number}/suspend-ballot";
const RESUME: &str = "/api/v1/opinions/{number}/resume-ballot";
const REVISE: &str = "/api/v1/opinions/{number}/blocks/{block}/revise";
const CONTEST: &str = "/api/v1/opinions/{number}/revisions/{entry}/contest";
const EXTEND: &str = "/api/v1/opinions/{number}/extend-call";

/// The commands.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post(REVISE, Action::Draft, revise),
        Route::post(CONTEST, Action::ContestForm, contest),
        Route::post(EXTEND, Action::AskOfCall, extend),
        Route::post(ASK_BALLOT, Action::AskOfCall, ask_ballot),
        Route::post(SUSPEND, Action::SuspendBallot, suspend),
        Route::post(RESUME, Action::SuspendBallot, resume),
    ]
}

/// Their part of the document.
pub(super) fn described(gathered: Gathered) -> Gathered {
    gathered
        .command::<ReviseRequest>(REVISE, "Word a block anew while the call is open")
        .command::<Nothing>(CONTEST, "Turn a change of form into one of substance")
        .command::<AskOfCallRequest>(EXTEND, "Ask that the call be extended")
        .command::<AskOfCallRequest>(ASK_BALLOT, "Ask for a ballot after the call")
        .command::<SuspendRequest>(SUSPEND, "Suspend a ballot after an incident")
        .command::<Nothing>(RESUME, "Resume a ballot that was suspended")
}

async fn revise(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ReviseRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let nature = if asked.substance { Nature::Substance } else { Nature::Form };
    let command = revision(&visit, opinion, block(&id)?, asked.seen, asked.wording.into(), nature)?;
    give(&visit, &headers, command).await
}

async fn contest(visit: Visit, Path((number, entry)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let revision = entry.parse().map_err(|_| Refusal::not_found("opinions-revision-unknown"))?;
    give(&visit, &headers, ContestForm { opinion, revision }).await
}

async fn extend(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AskOfCallRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, ExtendCall { opinion, reasons: asked.reasons }).await
}

async fn ask_ballot(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AskOfCallRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AskBallot { opinion, reasons: asked.reasons }).await
}

async fn suspend(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: SuspendRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, SuspendBallot { opinion, reasons: asked.reasons }).await
}

async fn resume(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, ResumeBallot { opinion: numbered(&visit, &number)?.id }).await
}
