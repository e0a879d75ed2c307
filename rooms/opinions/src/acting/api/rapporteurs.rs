//! Who holds the pen, for programs.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::{MemberId, access::Action};
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{
    Answered,
    document::Gathered,
    give::{give, read},
    id, numbered,
};
use crate::commands::ChangeRapporteurs;

/// Give the pen to others.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RapporteursRequest {
    /// Everybody who holds the pen from now on, by id.
    pub pens: Vec<String>,
    /// Why; public.
    pub reasons: String,
}

const CHANGE: &str = "/api/v1/opinions/{number}/rapporteurs";

/// The command.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![Route::post(CHANGE, Action::ChangeRapporteurs, change)]
}

/// Its document.
pub(in crate::acting) fn document() -> OpenApi {
    Gathered::default().command::<RapporteursRequest>(CHANGE, "Give the pen of an opinion to others").build()
}

/// Members named by their ids.
pub(super) fn members(named: &[String]) -> Result<Vec<MemberId>, Refused> {
    named.iter().map(|member| id("pens", member)).collect()
}

async fn change(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: RapporteursRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let pens = members(&asked.pens)?;
    give(&visit, &headers, ChangeRapporteurs { opinion, pens, reasons: asked.reasons }).await
}
