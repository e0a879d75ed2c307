//! What a handler answers when it refuses. The common layer draws it: as a page with ways out, or as problem details.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use pluriel_council::{Refusal, RefusalKind};

use crate::Fields;

/// A refusal on its way to the layer that draws it.
#[derive(Debug, Clone)]
pub struct Refused {
    /// The status.
    pub status: StatusCode,
    /// What was refused and why.
    pub refusal: Refusal,
    /// What was typed, given back when no form of its own does.
    pub typed: Option<Box<Fields>>,
    /// After so many seconds it may be tried again.
    pub retry_after: Option<u64>,
}

impl Refused {
    /// The form came from a page of another session, or of before signing in: it is shown again with what was typed.
    pub fn stale_form(typed: Fields) -> Self {
        Self { typed: Some(Box::new(typed)), ..Self::from(Refusal::conflict("web-stale-form")) }
    }

    /// The body is larger than the server takes.
    pub fn too_large() -> Self {
        Self { status: StatusCode::PAYLOAD_TOO_LARGE, ..Self::from(Refusal::invalid("error-413")) }
    }

    /// The house cannot record now.
    pub fn unavailable(code: &'static str) -> Self {
        Self {
            status: StatusCode::SERVICE_UNAVAILABLE,
            retry_after: Some(30),
            ..Self::from(Refusal::conflict(code))
        }
    }

    /// Too many requests from one address.
    pub fn too_many(seconds: u64) -> Self {
        let refusal = Refusal::new(RefusalKind::TooMany, "error-429")
            .with("seconds", i64::try_from(seconds).unwrap_or(i64::MAX));
        Self { retry_after: Some(seconds), ..Self::from(refusal) }
    }

    /// An error that nobody put into words, from the server's own layers.
    pub fn of_status(status: StatusCode) -> Self {
        let code = match status.as_u16() {
            403 => "error-403",
            404 => "error-404",
            405 => "error-405",
            408 => "error-408",
            409 => "error-409",
            413 => "error-413",
            415 | 422 => "error-422",
            429 => "error-429",
            503 => "error-503",
            500.. => "error-500",
            _ => "error-400",
        };
        Self { status, ..Self::from(Refusal::not_found(code)) }
    }

    /// There is no such page.
    pub fn not_found() -> Self {
        Refusal::not_found("error-404").into()
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let status = match refusal.kind {
            RefusalKind::Forbidden => StatusCode::FORBIDDEN,
            RefusalKind::NotFound => StatusCode::NOT_FOUND,
            RefusalKind::Conflict => StatusCode::CONFLICT,
            RefusalKind::Invalid => StatusCode::UNPROCESSABLE_ENTITY,
            RefusalKind::TooMany => StatusCode::TOO_MANY_REQUESTS,
        };
        Self { status, refusal, typed: None, retry_after: None }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(Box::new(self));
        response
    }
}
