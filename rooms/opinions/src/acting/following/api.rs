//! `POST /api/v1/opinions/{number}/followers`: an address asks to be told. It is confirmed by the link of a letter, and by
//! nothing else.

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use pluriel_speech::Language;
use pluriel_web::{Refused, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{
    super::{
        api::{document::Gathered, give::read},
        seen,
    },
    asking,
};

/// Be told by mail what becomes of an opinion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowRequest {
    /// Where letters are to go.
    pub email: String,
    /// `fr` or `en`: their language; missing: that of the request.
    pub language: Option<String>,
}

pub(super) fn document() -> OpenApi {
    Gathered::default()
        .command::<FollowRequest>(
            "/api/v1/opinions/{number}/followers",
            "Be told by mail what becomes of an opinion: a letter asks the address for confirmation",
        )
        .build()
}

/// Accepted, whatever is known of the address.
pub(crate) async fn ask(
    visit: Visit,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: FollowRequest = read(&visit, &headers, &body)?;
    let opinion = seen::numbered(&visit, &number)?;
    let email = asked.email.trim();
    let wanted: Option<Language> = asked.language.and_then(|wanted| wanted.parse().ok());
    let language = wanted.unwrap_or(visit.speech.language());
    asking::ask(&visit, opinion, asking::command(opinion, email, language), email, None).await?;
    Ok(StatusCode::ACCEPTED.into_response())
}
