//! Positions that their member does not take itself, as programs enter them.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use pluriel_council::access::Action;
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Answered,
    document::Gathered,
    give::{give, read},
    id, numbered,
    requests::{Nothing, PositionName, PositionRequest},
    text,
};
use crate::{
    commands::{
        Attached, CastByProxy, ConfirmHands, EnterHands, GiveProxy, RevokeProxy, TakePosition,
        TranscribeBallot,
    },
    events::Hand,
    letter::LARGEST,
    state::Opinion,
};

/// Transcribe a ballot that was received in writing.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TranscribeBallotRequest {
    /// The member that sent it, by id.
    pub member: String,
    /// What it says.
    pub position: PositionRequest,
    /// The words of the letter.
    #[serde(default)]
    pub letter: String,
    /// The letter itself, where there is a copy.
    pub document: Option<DocumentRequest>,
}

/// A document.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentRequest {
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Its bytes, at most 2 MiB, in base64.
    pub base64: String,
}

/// Enter a show of hands.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandsRequest {
    /// The version of the text that was put to the meeting.
    pub version: u32,
    /// The meeting, by id.
    pub meeting: String,
    /// What each member showed.
    pub hands: Vec<HandRequest>,
}

/// What one member showed.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandRequest {
    /// The member, by id.
    pub member: String,
    /// Its position: any but support with a reservation, which has to be said.
    pub position: PositionName,
}

/// Confirm a show of hands.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmHandsRequest {
    /// The entry of the record by which it was entered.
    pub entry: u64,
}

/// Give a proxy.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProxyRequest {
    /// The member that votes for one's own, by id.
    pub to: String,
}

/// Take a position by proxy.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CastByProxyRequest {
    /// The member whose proxy one's own holds, by id.
    pub member: String,
    /// Its position.
    pub position: PositionRequest,
}

const TRANSCRIBE: &str = "/api/v1/opinions/{number}/transcribe-ballot";
const HANDS: &str = "/api/v1/opinions/{number}/hands";
const CONFIRM: &str = "/api/v1/opinions/{number}/confirm-hands";
const PROXY: &str = "/api/v1/opinions/{number}/proxy";
const REVOKE: &str = "/api/v1/opinions/{number}/revoke-proxy";
const CAST: &str = "/api/v1/opinions/{number}/position-by-proxy";
/// How much more than its document a command with a document may hold, in bytes.
const AROUND_DOCUMENT: usize = 64 * 1024;

/// The commands.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![
        Route::post(TRANSCRIBE, Action::EnterBallot, transcribe).taking(LARGEST / 3 * 4 + AROUND_DOCUMENT),
        Route::post(HANDS, Action::EnterBallot, hands),
        Route::post(CONFIRM, Action::ConfirmHands, confirm),
        Route::post(PROXY, Action::GiveProxy, proxy),
        Route::post(REVOKE, Action::GiveProxy, revoke),
        Route::post(CAST, Action::TakePosition, cast),
    ]
}

/// Their part of the document.
pub(in crate::acting) fn described(gathered: Gathered) -> Gathered {
    gathered
        .command::<TranscribeBallotRequest>(TRANSCRIBE, "Transcribe a ballot that was received in writing")
        .command::<HandsRequest>(HANDS, "Enter a show of hands")
        .command::<ConfirmHandsRequest>(CONFIRM, "Confirm a show of hands")
        .command::<ProxyRequest>(PROXY, "Give another member one’s own member’s proxy")
        .command::<Nothing>(REVOKE, "Revoke one’s own member’s proxy")
        .command::<CastByProxyRequest>(CAST, "Take a position for a member whose proxy one’s own holds")
}

fn position(opinion: &Opinion, asked: PositionRequest) -> TakePosition {
    TakePosition {
        opinion: opinion.id,
        version: asked.version,
        position: asked.position.into(),
        reservation: text(asked.reservation),
        reasons: text(asked.reasons),
        raises: asked.raises,
        keeps: None,
        explanation: text(asked.explanation),
        statement: text(asked.statement),
        signs: asked.signs,
    }
}

async fn transcribe(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: TranscribeBallotRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let document =
        asked.document.map(|document| Attached { media_type: document.media_type, base64: document.base64 });
    let command = TranscribeBallot {
        member: id("member", &asked.member)?,
        position: position(opinion, asked.position),
        letter: asked.letter,
        document,
    };
    give(&visit, &headers, command).await
}

async fn hands(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: HandsRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let hand = |hand: &HandRequest| -> Result<Hand, Refused> {
        Ok(Hand { member: id("hands", &hand.member)?, position: hand.position.into() })
    };
    let hands = asked.hands.iter().map(hand).collect::<Result<_, _>>()?;
    let meeting = id("meeting", &asked.meeting)?;
    give(&visit, &headers, EnterHands { opinion, version: asked.version, meeting, hands }).await
}

async fn confirm(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ConfirmHandsRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, ConfirmHands { opinion, entry: asked.entry }).await
}

async fn proxy(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ProxyRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, GiveProxy { opinion, to: id("to", &asked.to)? }).await
}

async fn revoke(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, RevokeProxy { opinion: numbered(&visit, &number)?.id }).await
}

async fn cast(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: CastByProxyRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let member = id("member", &asked.member)?;
    give(&visit, &headers, CastByProxy { member, position: position(opinion, asked.position) }).await
}
