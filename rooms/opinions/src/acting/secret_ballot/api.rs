//! Casting a secret ballot from a program: `POST /api/v1/opinions/{number}/ballot`.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_web::{Refused, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{of, seen};
use crate::{
    acting::api::{document::Gathered, give, requests::PositionName},
    commands::CastBallot,
};

/// Cast or change a secret ballot.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CastRequest {
    /// The version of the text that one read.
    pub version: u32,
    /// The choice.
    pub choice: PositionName,
    /// Which ballot, among the opinion's calls and ballots: one that started again is another. Missing: the one that is open.
    pub call: Option<u32>,
}

/// The command; the answer holds the receipt, which tells that the member took part and nothing of its choice.
pub(super) async fn cast(
    visit: Visit,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: CastRequest = give::read(&visit, &headers, &body)?;
    let opinion = seen::numbered(&visit, &number)?;
    let open = of(opinion, asked.choice.into());
    let command = CastBallot { call: asked.call.unwrap_or(open.call), version: asked.version, ..open };
    give::position(visit, &number, &headers, command).await
}

/// Its part of the document.
pub(super) fn document() -> OpenApi {
    Gathered::default()
        .command::<CastRequest>(
            "/api/v1/opinions/{number}/ballot",
            "Cast or change a secret ballot: the choice goes to the urn alone",
        )
        .build()
}
