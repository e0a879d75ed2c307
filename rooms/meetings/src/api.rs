//! What programs read and ask: `/api/v1/meetings` and commands.

mod document;
mod examples;

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::Refusal;
use pluriel_members::api_command;
use pluriel_web::{Refused, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{Meetings, pages, view::MeetingView};

pub use document::document;
pub use examples::COMMANDS;

/// The meetings of the council.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingList {
    /// The meetings, newest first, cancelled ones included.
    pub meetings: Vec<MeetingView>,
}

/// `GET /api/v1/meetings`
pub async fn meetings(visit: Visit) -> Response {
    json(&MeetingList { meetings: pages::seen(&visit).meetings() })
}

/// `GET /api/v1/meetings/{id}`
pub async fn meeting(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let seen = pages::seen(&visit);
    let known = id.parse().ok().and_then(|id| seen.state().meeting(id));
    let meeting = known.ok_or(Refusal::not_found("meetings-unknown"))?;
    Ok(json(&seen.meeting(meeting)))
}

/// `POST /api/v1/meetings/commands`
pub async fn command(visit: Visit, headers: HeaderMap, body: Bytes) -> Result<Response, Refused> {
    api_command::give::<Meetings>(visit, headers, body).await
}
