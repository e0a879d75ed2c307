//! What programs read: `/api/v1/opinions`, `/api/v1/referrals`, `/api/v1/standing-orders`. What they ask is in [`crate::acting`].

mod document;

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_web::{Refused, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    pages::{of_number_or_outline, of_referral_or_outline, seen},
    view::{OpinionView, Seen},
};

pub use document::document;

/// A list of opinions or of referrals, by number.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpinionList {
    /// The opinions.
    pub opinions: Vec<OpinionView>,
}

/// The opinions that have a number.
pub fn numbered(seen: Seen<'_>) -> OpinionList {
    OpinionList { opinions: seen.state().numbered().map(|opinion| seen.opinion(opinion)).collect() }
}

/// `GET /api/v1/opinions`
pub async fn opinions(visit: Visit) -> Response {
    json(&numbered(seen(&visit)))
}

/// `GET /api/v1/opinions/{number}`
pub async fn opinion(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number_or_outline(&visit, &number)?;
    Ok(json(&seen(&visit).opinion(opinion)))
}

/// `GET /api/v1/referrals`
pub async fn referrals(visit: Visit) -> Response {
    let seen = seen(&visit);
    json(&OpinionList { opinions: seen.state().referrals().map(|opinion| seen.opinion(opinion)).collect() })
}

/// `GET /api/v1/referrals/{number}`
pub async fn referral(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_referral_or_outline(&visit, &number)?;
    Ok(json(&seen(&visit).opinion(opinion)))
}

/// `GET /api/v1/standing-orders`
pub async fn standing_orders(visit: Visit) -> Result<Response, Refused> {
    let seen = seen(&visit);
    let in_force = seen.state().orders().ok_or(Refusal::not_found("opinions-no-standing-orders"))?;
    Ok(json(&in_force.document(seen.members())))
}
