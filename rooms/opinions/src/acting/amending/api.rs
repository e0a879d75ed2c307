//! Amendments by programs: what is read, and what is asked.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::{Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    super::{
        api::{
            give::{give, read},
            requests::Nothing,
        },
        seen::numbered,
        suggestions::as_wording,
    },
    found,
    passages::bare,
    reading::coherent,
    requests::{
        AdviseAmendmentRequest, AmendmentsRequest, ChangeRequest, CoherenceRequest, ConflictRequest,
        LastReadingRequest, ProposeAmendmentRequest, RankRequest, RejectAmendmentRequest,
    },
};
use crate::{
    Command,
    commands::{
        AcceptAmendments, AdviseAmendment, AskAmendmentVote, AskAmendments, Change, DeclareConflict,
        OpenAmendmentVote, OpenLastReading, ProposeAmendment, RankAmendments, RejectAmendment, SignAmendment,
        TakeOutAmendment, WithdrawAmendment,
    },
    pages::seen,
    state::Opinion,
    view::{AmendmentView, AmendmentVoteView, OriginView},
    words::BlockId,
};

/// The amendments of an opinion, and the votes on them.
#[derive(Debug, Serialize, ToSchema)]
pub struct AmendmentList {
    /// The amendments, by number.
    pub amendments: Vec<AmendmentView>,
    /// The votes, oldest first.
    pub votes: Vec<AmendmentVoteView>,
}

/// The text with the origin of every word.
#[derive(Debug, Serialize, ToSchema)]
pub struct Provenance {
    /// The version of the text.
    pub version: u32,
    /// Its blocks, in order.
    pub blocks: Vec<OriginView>,
}

pub(super) fn routes() -> Vec<Route> {
    let read = Action::ReadPublic;
    let base = "/api/v1/opinions/{number}/amendments";
    vec![
        Route::get(base, read, list),
        Route::get("/api/v1/opinions/{number}/amendments/{amendment}", read, one),
        Route::get("/api/v1/opinions/{number}/provenance", read, provenance),
        Route::post(base, Action::Amend, propose),
        Route::post("/api/v1/opinions/{number}/ask-amendments", Action::Amend, ask),
        Route::post("/api/v1/opinions/{number}/accept-amendments", Action::Draft, accept),
        Route::post("/api/v1/opinions/{number}/vote-amendments", Action::Draft, open_vote),
        Route::post("/api/v1/opinions/{number}/amendments/{amendment}/sign", Action::Amend, sign),
        Route::post("/api/v1/opinions/{number}/amendments/{amendment}/withdraw", Action::Amend, withdraw),
        Route::post("/api/v1/opinions/{number}/amendments/{amendment}/conflict", Action::Amend, conflict),
        Route::post(
            "/api/v1/opinions/{number}/amendments/{amendment}/advise",
            Action::AdviseAmendment,
            advise,
        ),
        Route::post("/api/v1/opinions/{number}/amendments/{amendment}/reject", Action::Draft, reject),
        Route::post(
            "/api/v1/opinions/{number}/amendments/{amendment}/ask-vote",
            Action::VoteAmendment,
            ask_vote,
        ),
        Route::post(
            "/api/v1/opinions/{number}/amendments/{amendment}/take-out",
            Action::VoteAmendment,
            take_out,
        ),
        Route::post("/api/v1/opinions/{number}/amendment-votes/{vote}/rank", Action::VoteAmendment, rank),
        Route::post("/api/v1/opinions/{number}/last-reading", Action::OpenCall, last_reading),
        Route::post("/api/v1/opinions/{number}/blocks/{block}/coherence", Action::Draft, coherence),
    ]
}

type Answered = Result<Response, Refused>;
type Of = Path<(String, String)>;

async fn list(visit: Visit, Path(number): Path<String>) -> Answered {
    let opinion = numbered(&visit, &number)?;
    let seen = seen(&visit);
    Ok(json(&AmendmentList { amendments: seen.amendments(opinion), votes: seen.amendment_votes(opinion) }))
}

async fn one(visit: Visit, Path((number, amendment)): Of) -> Answered {
    let opinion = numbered(&visit, &number)?;
    Ok(json(&seen(&visit).amendment(opinion, found(opinion, &amendment)?)))
}

async fn provenance(visit: Visit, Path(number): Path<String>) -> Answered {
    let opinion = numbered(&visit, &number)?;
    Ok(json(&Provenance { version: opinion.text.version, blocks: seen(&visit).provenance(opinion) }))
}

fn block(id: &str) -> Result<BlockId, Refused> {
    id.parse().map_err(|_| Refusal::not_found("opinions-block-unknown").into())
}

fn after(id: Option<&String>) -> Result<Option<BlockId>, Refused> {
    id.map(|id| block(id)).transpose()
}

/// The change of a shape; the door reads the words as they stand in the text that is put to amendment.
fn change(visit: &Visit, opinion: &Opinion, asked: ChangeRequest) -> Result<Change, Refused> {
    Ok(match asked {
        ChangeRequest::Word { block: id, wording } => {
            let block = block(&id)?;
            let amendable = opinion.amendable(visit.site.house().now());
            let words = amendable.into_iter().find(|(known, _)| *known == block).map(|(_, words)| words);
            let words = words.or_else(|| opinion.text.ever(block)?.words());
            let words = words.ok_or(Refusal::not_found("opinions-block-unknown"))?;
            let before = as_wording(&bare(visit, block, words));
            Change::Word { block, before, wording: wording.into() }
        }
        ChangeRequest::Add { after: id, wording } => {
            Change::Add { after: after(id.as_ref())?, wording: wording.into() }
        }
        ChangeRequest::Move { block: id, after: to } => {
            Change::Move { block: block(&id)?, after: after(to.as_ref())? }
        }
        ChangeRequest::Remove { block: id } => Change::Remove { block: block(&id)? },
    })
}

async fn propose(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ProposeAmendmentRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let changes = asked.changes.into_iter().map(|asked| change(&visit, opinion, asked));
    let command = ProposeAmendment {
        opinion: opinion.id,
        seen: asked.seen,
        changes: changes.collect::<Result<_, _>>()?,
        reasons: asked.reasons,
        alone: asked.alone,
        on: asked.on,
    };
    give(&visit, &headers, command).await
}

async fn ask(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AskAmendments { opinion }).await
}

async fn accept(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let AmendmentsRequest { amendments } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AcceptAmendments { opinion, amendments }).await
}

async fn open_vote(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let AmendmentsRequest { amendments } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, OpenAmendmentVote { opinion, amendments }).await
}

/// Gives a command on the amendment of an address.
async fn on(
    visit: &Visit,
    headers: &HeaderMap,
    (number, amendment): (String, String),
    command: impl FnOnce(&Opinion, u32) -> Command,
) -> Answered {
    let opinion = numbered(visit, &number)?;
    let amendment = found(opinion, &amendment)?.number;
    give(visit, headers, command(opinion, amendment)).await
}

async fn sign(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, amendment| SignAmendment { opinion: opinion.id, amendment }.into())
        .await
}

async fn withdraw(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, amendment| WithdrawAmendment { opinion: opinion.id, amendment }.into())
        .await
}

async fn conflict(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let ConflictRequest { with, reasons } = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, one| {
        DeclareConflict { opinion: opinion.id, one, other: with, reasons }.into()
    })
    .await
}

async fn advise(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let AdviseAmendmentRequest { advice, remarks } = read(&visit, &headers, &body)?;
    let remarks = remarks.unwrap_or_default();
    on(&visit, &headers, of, |opinion, amendment| {
        AdviseAmendment { opinion: opinion.id, amendment, advice, remarks }.into()
    })
    .await
}

async fn reject(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let RejectAmendmentRequest { reasons } = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, amendment| {
        RejectAmendment { opinion: opinion.id, amendment, reasons }.into()
    })
    .await
}

async fn ask_vote(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, amendment| AskAmendmentVote { opinion: opinion.id, amendment }.into())
        .await
}

async fn take_out(visit: Visit, Path(of): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    on(&visit, &headers, of, |opinion, amendment| TakeOutAmendment { opinion: opinion.id, amendment }.into())
        .await
}

async fn rank(visit: Visit, Path((number, vote)): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let RankRequest { ranking } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let vote = super::vote(opinion, &vote)?.number;
    give(&visit, &headers, RankAmendments { opinion: opinion.id, vote, ranking }).await
}

async fn last_reading(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let LastReadingRequest { version } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, OpenLastReading { opinion, version }).await
}

async fn coherence(visit: Visit, Path((number, id)): Of, headers: HeaderMap, body: Bytes) -> Answered {
    let CoherenceRequest { seen, wording } = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let known = opinion.text.block(block(&id)?).ok_or(Refusal::not_found("opinions-block-unknown"))?;
    let command = coherent(&visit, opinion, known, seen, wording.into())?;
    give(&visit, &headers, command).await
}
