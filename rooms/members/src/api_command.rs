//! Commands given to the API: one JSON object of the shapes that the OpenAPI document lists.

use axum::{
    body::Bytes,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{Refusal, Room};
use pluriel_house::Key;
use pluriel_web::{Known, Refused, Visit, json, same_origin};

/// Gives a command to a room: answers 201 with the receipt when something was written, 200 when it was so already. The
/// header `Idempotency-Key` (at most 64 characters) makes a command sent twice one act.
pub async fn give<R: Room>(visit: Visit, headers: HeaderMap, body: Bytes) -> Result<Response, Refused> {
    let by_session = matches!(visit.known, Known::Session(..));
    if by_session && !same_origin(&headers, visit.site.public_url()) {
        return Err(Refusal::forbidden("web-foreign-form").into());
    }
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if !text(header::CONTENT_TYPE).is_some_and(|kind| kind.starts_with("application/json")) {
        let refusal = Refusal::invalid("members-api-not-json");
        return Err(Refused { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Refused::from(refusal) });
    }
    let command: R::Command = serde_json::from_slice(&body).map_err(|error| {
        Refusal::invalid("members-api-unreadable")
            .with("line", error.line())
            .with("column", error.column())
            .with("reason", error.to_string())
    })?;
    let receipt = visit.submit::<R>(command, key(&visit, &headers)?).await?;
    let status =
        if receipt.entries.is_empty() || receipt.already { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, json(&receipt)).into_response())
}

/// The key under which a command sent twice is one act: the header `Idempotency-Key`, 1 to 64 characters. The same key at
/// another address is another act, so that a program that reuses one by mistake is not told that it acted.
pub fn key(visit: &Visit, headers: &HeaderMap) -> Result<Option<Key>, Refused> {
    let Some(sent) = headers.get("idempotency-key") else { return Ok(None) };
    match sent.to_str() {
        Ok(sent) if !sent.is_empty() && sent.len() <= 64 => {
            Ok(Some(Key::of(&visit.actor, &format!("{} {sent}", visit.path))))
        }
        _ => Err(Refusal::invalid("members-api-key").into()),
    }
}
