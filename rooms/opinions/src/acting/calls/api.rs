//! `/api/v1/opinions/{number}/board`: what a member shares with its board, for its own programs.

use axum::{
    body::Bytes,
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use pluriel_council::{Instant, Refusal, access::Action};
use pluriel_members::{
    api::{path_parameter, reading},
    api_command::key,
};
use pluriel_web::{Cost, Refused, Route, Visit, json};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{HttpMethod, OpenApi, PathItem},
};

use super::{
    super::{
        api::{document::Gathered, give::read, requests::Nothing},
        seen,
    },
    sharing,
};
use crate::{
    Boards,
    boards::{self, Command},
};

const BOARD: &str = "/api/v1/opinions/{number}/board";

/// What one's member shares of a text with its board.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Shared {
    /// The links that are good, oldest first.
    links: Vec<SharedLink>,
    /// The day by which the member means to answer. It counts for nothing and is told to nobody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, nullable = false)]
    expected: Option<Date>,
}

/// A link of one's member.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SharedLink {
    /// What names it: the hash of its secret.
    id: String,
    /// When it was made.
    #[schema(value_type = String)]
    made: Instant,
}

/// A link that was just made: its address is told once.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MadeLink {
    /// What names it: the hash of its secret.
    id: String,
    /// The address to give to the board.
    address: String,
}

/// By when one's member means to answer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExpectedRequest {
    /// The day; missing: what was said is taken back.
    #[schema(value_type = Option<String>)]
    pub day: Option<Date>,
}

pub(super) fn routes() -> Vec<Route> {
    let share = Action::ShareWithBoard;
    vec![
        Route::get(BOARD, share, shared),
        Route::post("/api/v1/opinions/{number}/board/links", share, give),
        Route::post("/api/v1/opinions/{number}/board/links/{id}/end", share, end).costing(Cost::Counted),
        Route::post("/api/v1/opinions/{number}/board/expected", share, expect),
    ]
}

pub(super) fn document() -> OpenApi {
    let of = |path: &str| format!("{BOARD}/{path}");
    let mut gathered = Gathered::default()
        .command::<Nothing>(&of("links"), "Make a link by which one’s member’s board reads the text")
        .command::<Nothing>(&of("links/{id}/end"), "End a link of one’s member’s board")
        .command::<ExpectedRequest>(
            &of("expected"),
            "Say to one’s board by when one’s member means to answer",
        );
    gathered.schema::<Shared>();
    gathered.schema::<MadeLink>();
    let mut document = gathered.build();
    let operation = reading("What one’s member shares of the text with its board", "Shared");
    let operation = operation.parameter(path_parameter("number", "The number of its page"));
    let item = PathItem::new(HttpMethod::Get, operation.build());
    document.paths.paths.insert(BOARD.to_owned(), item);
    document
}

async fn shared(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    sharing::may_share(&visit, opinion)?;
    let rooms = &visit.snapshot.rooms;
    let links = visit.member().map(|member| boards::links(rooms, opinion, member)).unwrap_or_default();
    let links = links.iter().map(|link| SharedLink { id: link.hash.hex(), made: link.made }).collect();
    let expected = visit.member().and_then(|member| boards::expected(rooms, opinion, member));
    Ok(json(&Shared { links, expected }))
}

async fn give(
    visit: Visit,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = seen::numbered(&visit, &number)?;
    let (secret, receipt) = sharing::make(&visit, opinion, key(&visit, &headers)?).await?;
    if receipt.already {
        return Err(Refusal::conflict("boards-shown-once").into());
    }
    let id = crate::following::key(&secret).hex();
    let made = MadeLink { id, address: sharing::link_of(&visit, &secret) };
    Ok((StatusCode::CREATED, json(&made)).into_response())
}

async fn end(
    visit: Visit,
    Path((number, id)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = seen::numbered(&visit, &number)?;
    let receipt = sharing::ended(&visit, opinion, &id, key(&visit, &headers)?).await?;
    Ok(json(&receipt))
}

async fn expect(
    visit: Visit,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refused> {
    let asked: ExpectedRequest = read(&visit, &headers, &body)?;
    let opinion = seen::numbered(&visit, &number)?;
    let command = Command::Expect { opinion: opinion.id, day: asked.day };
    let receipt = visit.submit::<Boards>(command, key(&visit, &headers)?).await?;
    Ok(json(&receipt))
}
