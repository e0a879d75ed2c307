//! Dormancy, for programs.

use axum::{body::Bytes, http::HeaderMap};
use pluriel_council::{FieldError, Refusal, access::Action};
use pluriel_members::api::reading;
use pluriel_web::{Route, Visit, json};
use serde::Deserialize;
use utoipa::{
    ToSchema,
    openapi::{HttpMethod, OpenApi, PathItem},
};

use super::{
    Answered,
    document::Gathered,
    give::{give, read},
    id,
    requests::Nothing,
};
use crate::{
    commands::{ComeBack, PutToSleep},
    view::DormancyView,
};

/// Record that a formation put a silent member out of its next electorates.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PutToSleepRequest {
    /// The formation.
    pub formation: String,
    /// The member, by id.
    pub member: String,
    /// The id of the meeting that decided it.
    pub meeting: String,
    /// The formation's reasons.
    pub reasons: String,
}

const WHO: &str = "/api/v1/dormancy";
const PUT: &str = "/api/v1/dormancy/put";
const RETURN: &str = "/api/v1/dormancy/return";

/// What is read, and the commands.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![
        Route::get(WHO, Action::ReadPublic, who),
        Route::post(PUT, Action::PutToSleep, put),
        Route::post(RETURN, Action::ComeBack, come_back),
    ]
}

/// Their document.
pub(in crate::acting) fn document() -> OpenApi {
    let mut gathered = Gathered::default();
    gathered.schema::<DormancyView>();
    let mut document = gathered
        .command::<PutToSleepRequest>(
            PUT,
            "Record that a formation put a silent member out of its next electorates",
        )
        .command::<Nothing>(RETURN, "Say that one’s dormant member is back")
        .build();
    let read = reading(
        "Who is dormant, since when and why; who was silent in three ballots running",
        "DormancyView",
    );
    document.paths.paths.insert(WHO.to_owned(), PathItem::new(HttpMethod::Get, read.build()));
    document
}

async fn who(visit: Visit) -> Answered {
    super::super::dormancy::known(&visit)?;
    Ok(json(&crate::pages::seen(&visit).dormancy()))
}

async fn put(visit: Visit, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: PutToSleepRequest = read(&visit, &headers, &body)?;
    let unknown = || Refusal::from(FieldError::new("formation", "acting-api-not-an-id"));
    let formation = asked.formation.parse().map_err(|_| unknown())?;
    let (member, meeting) = (id("member", &asked.member)?, id("meeting", &asked.meeting)?);
    give(&visit, &headers, PutToSleep { formation, member, meeting, reasons: asked.reasons }).await
}

async fn come_back(visit: Visit, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, ComeBack {}).await
}
