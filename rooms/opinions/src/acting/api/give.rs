//! A command on its way from a program: its body read strictly, its key, its answer.

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{Instant, Refusal};
use pluriel_house::{EntryReceipt, Receipt};
use pluriel_members::{Members, api_command::key};
use pluriel_web::{Known, Refused, Visit, json, same_origin};
use serde::{Serialize, de::DeserializeOwned};

use super::super::{receipt, seen};
use crate::{Command, Opinions, receipts::AnyReceipt};

/// The answer to a command that was accepted.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct Accepted {
    /// The entries of the record that were written, in order: `seq` and the hash of the leaf; empty when it was so already.
    #[schema(value_type = Vec<Object>)]
    pub entries: Vec<EntryReceipt>,
    /// When it was recorded.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The address of what it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Whether the same key had been recorded before: this is the answer of that time.
    pub already: bool,
    /// Whether it is about an invented formation, of a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The member's receipt, when a position was taken or a secret ballot cast.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub receipt: Option<AnyReceipt>,
}

/// Reads the body of a command. An empty body is an object without members. JSON is read to a depth of 128, and no member
/// may be unknown.
pub(in crate::acting) fn read<T: DeserializeOwned>(
    visit: &Visit,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<T, Refused> {
    if matches!(visit.known, Known::Session(..)) && !same_origin(headers, visit.site.public_url()) {
        return Err(Refusal::forbidden("web-foreign-form").into());
    }
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        let refusal = Refusal::invalid("acting-api-not-json");
        return Err(Refused { status: StatusCode::UNSUPPORTED_MEDIA_TYPE, ..Refused::from(refusal) });
    }
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body).map_err(|error| {
        let refusal = Refusal::invalid("acting-api-unreadable")
            .with("line", error.line())
            .with("column", error.column())
            .with("reason", error.to_string());
        refusal.into()
    })
}

/// Gives the command: 201 when something was written, 200 when it was so already.
pub(in crate::acting) async fn give(
    visit: &Visit,
    headers: &HeaderMap,
    command: impl Into<Command>,
) -> Result<Response, Refused> {
    let receipt = visit.submit::<Opinions>(command.into(), key(visit, headers)?).await?;
    Ok(answer(visit, receipt, None))
}

/// Takes a position or casts a ballot: the answer holds the member's receipt.
pub(in crate::acting) async fn position(
    mut visit: Visit,
    number: &str,
    headers: &HeaderMap,
    command: impl Into<Command>,
) -> Result<Response, Refused> {
    let receipt = visit.submit::<Opinions>(command.into(), key(&visit, headers)?).await?;
    visit.read_again();
    let own = receipt::own(&visit, seen::numbered(&visit, number)?)?;
    Ok(answer(&visit, receipt, Some(own)))
}

fn answer(visit: &Visit, receipt: Receipt, of_position: Option<AnyReceipt>) -> Response {
    let is_new = !receipt.entries.is_empty() && !receipt.already;
    let status = if is_new { StatusCode::CREATED } else { StatusCode::OK };
    let Receipt { entries, at, address, already } = receipt;
    let fictitious = address.as_deref().is_some_and(|address| is_fictitious(visit, address));
    (status, json(&Accepted { entries, at, address, already, fictitious, receipt: of_position }))
        .into_response()
}

/// Whether an address is that of an opinion of an invented formation.
fn is_fictitious(visit: &Visit, address: &str) -> bool {
    let snapshot = visit.site.house().snapshot();
    let state = snapshot.rooms.of::<Opinions>();
    let number = |path| address.strip_prefix(path)?.split(['/', '#']).next()?.parse().ok();
    let opinion = number("/avis/").and_then(|number| state.by_number(number));
    let opinion = opinion.or_else(|| number("/saisines/").and_then(|number| state.by_referral(number)));
    opinion.is_some_and(|opinion| snapshot.rooms.of::<Members>().is_fictitious_formation(&opinion.formation))
}
