//! What programs do around and after a publication.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::{Instant, Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::{ToSchema, openapi::OpenApi};

use super::{
    super::{
        api::{
            consequence,
            document::Gathered,
            give::{give, read},
            requests::{ConsequenceRequest, Nothing},
        },
        publish::freshly_signed_in,
        seen::numbered,
    },
    contest::named,
    correct,
};
use crate::commands::{ContestCorrection, CorrectText, FixConsequence, SetEmbargo};

/// Plan the publication for a later instant.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EmbargoRequest {
    /// When the opinion is published: RFC 3339, with its offset.
    #[schema(value_type = String, format = DateTime)]
    pub until: Instant,
    /// Whether those to whom recommendations are put are told before.
    #[serde(default)]
    pub forewarn: bool,
}

/// Fix what an opinion does to an earlier one, in its draft.
#[derive(Debug, Clone, Copy, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FixConsequenceRequest {
    /// What it does; missing: nothing.
    pub consequence: Option<ConsequenceRequest>,
}

/// Correct a slip in a published text.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectRequest {
    /// The version of the text that one saw the block in.
    pub seen: u32,
    /// The block's words.
    pub text: String,
}

const EMBARGO: &str = "/api/v1/opinions/{number}/embargo";
const FIX: &str = "/api/v1/opinions/{number}/consequence";
const CORRECT: &str = "/api/v1/opinions/{number}/blocks/{block}/correct";
const CONTEST: &str = "/api/v1/opinions/{number}/corrections/{entry}/contest";

type Answered = Result<Response, Refused>;
type OfPart = Path<(String, String)>;

/// The commands.
pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::post(EMBARGO, Action::Publish, embargo).grave(),
        Route::post(FIX, Action::Draft, fix),
        Route::post(CORRECT, Action::CorrectText, correction),
        Route::post(CONTEST, Action::ContestForm, contest),
    ]
}

/// Their document.
pub(super) fn document() -> OpenApi {
    Gathered::default()
        .command::<EmbargoRequest>(EMBARGO, "Plan the publication for a later instant, told at once")
        .command::<FixConsequenceRequest>(FIX, "Fix what an opinion does to an earlier one, in its draft")
        .command::<CorrectRequest>(CORRECT, "Correct a slip in a published text: form alone")
        .command::<Nothing>(CONTEST, "Say that a correction touches what the text says, which withdraws it")
        .build()
}

async fn embargo(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let EmbargoRequest { until, forewarn } = read(&visit, &headers, &body)?;
    freshly_signed_in(&visit)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, SetEmbargo { opinion, until, forewarn }).await
}

async fn fix(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: FixConsequenceRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let consequence = consequence(&visit, asked.consequence)?;
    give(&visit, &headers, FixConsequence { opinion, consequence }).await
}

async fn correction(visit: Visit, Path((number, id)): OfPart, headers: HeaderMap, body: Bytes) -> Answered {
    let CorrectRequest { seen, text } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let command = correct::command(&visit, opinion, correct::found(opinion, &id)?, Some(&text));
    let command = command.ok_or(Refusal::not_found("opinions-block-unknown"))?;
    give(&visit, &headers, CorrectText { seen, ..command }).await
}

async fn contest(visit: Visit, Path((number, entry)): OfPart, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let correction = named(opinion, &entry)?.seq;
    give(&visit, &headers, ContestCorrection { opinion: opinion.id, correction }).await
}
