//! The fast track, for programs.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::access::Action;
use pluriel_web::{Route, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{
    Answered,
    document::Gathered,
    give::{give, read},
    numbered,
};
use crate::{
    commands::{AskFastTrack, VoteFastTrack},
    fast_track::Voice,
};

/// Ask for the fast track.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskFastTrackRequest {
    /// Why the opinion cannot wait; public, with the member's name.
    pub reasons: String,
}

/// Vote on the fast track.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VoteFastTrackRequest {
    /// `for`, `against` or `abstains`.
    #[schema(value_type = String)]
    pub voice: Voice,
}

const ASK: &str = "/api/v1/opinions/{number}/fast-track";
const VOTE: &str = "/api/v1/opinions/{number}/fast-track/vote";

/// The commands.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![Route::post(ASK, Action::FastTrack, ask), Route::post(VOTE, Action::FastTrack, vote)]
}

/// Their document.
pub(in crate::acting) fn document() -> OpenApi {
    Gathered::default()
        .command::<AskFastTrackRequest>(ASK, "Ask that an opinion take the fast track")
        .command::<VoteFastTrackRequest>(VOTE, "Vote on whether an opinion takes the fast track")
        .build()
}

async fn ask(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AskFastTrackRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AskFastTrack { opinion, reasons: asked.reasons }).await
}

async fn vote(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: VoteFastTrackRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, VoteFastTrack { opinion, voice: asked.voice }).await
}
