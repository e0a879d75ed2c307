//! Suggestions by programs.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::Refusal;
use pluriel_web::{Refused, Visit};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    super::api::{
        give::{give, read},
        requests::{BlockRequest, Nothing},
    },
    super::seen::numbered,
    found,
    suggest::says_the_same,
};
use crate::commands::{AcceptSuggestion, DeclineSuggestion, Suggest, WithdrawSuggestion};

/// Suggest other words for a block.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SuggestRequest {
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// The words that it would have.
    pub wording: BlockRequest,
    /// Why.
    pub reasons: Option<String>,
}

/// Accept a suggestion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptSuggestionRequest {
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// What one makes of the suggestion and of what was changed meanwhile; missing: the words as they were suggested.
    pub merged: Option<BlockRequest>,
}

/// Decline a suggestion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclineSuggestionRequest {
    /// Why.
    pub reasons: String,
}

type Of = Path<(String, String)>;

pub(super) async fn suggest(
    visit: Visit,
    Path((number, id)): Of,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: SuggestRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let block = id.parse().map_err(|_| Refusal::not_found("opinions-block-unknown"))?;
    let command = Suggest {
        opinion: opinion.id,
        block,
        seen: asked.seen,
        wording: asked.wording.into(),
        reasons: asked.reasons.unwrap_or_default(),
    };
    let same = opinion.text.block(block).and_then(|block| says_the_same(&visit, block, &command));
    match same {
        Some(fault) => Err(Refusal::from(fault).into()),
        None => give(&visit, &headers, command).await,
    }
}

pub(super) async fn accept(
    visit: Visit,
    Path((number, id)): Of,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: AcceptSuggestionRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let suggestion = found(opinion, &id)?.id;
    let merged = asked.merged.map(Into::into);
    let command = AcceptSuggestion { opinion: opinion.id, suggestion, seen: asked.seen, merged };
    give(&visit, &headers, command).await
}

pub(super) async fn decline(
    visit: Visit,
    Path((number, id)): Of,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: DeclineSuggestionRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let suggestion = found(opinion, &id)?.id;
    let command = DeclineSuggestion { opinion: opinion.id, suggestion, reasons: asked.reasons };
    give(&visit, &headers, command).await
}

pub(super) async fn withdraw(
    visit: Visit,
    Path((number, id)): Of,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let suggestion = found(opinion, &id)?.id;
    give(&visit, &headers, WithdrawSuggestion { opinion: opinion.id, suggestion }).await
}
