//! Commands given by programs: `POST /api/v1/referrals…` and `/api/v1/opinions/{number}/…`. Each has a shape of its own,
//! which stays when the room's commands change. The answer is the receipt of what was recorded.

pub(super) mod answers;
pub(super) mod call;
pub(super) mod disputes;
pub(in crate::acting) mod document;
pub(super) mod dormancy;
pub(super) mod entered;
pub(super) mod fast_track;
pub(in crate::acting) mod give;
pub(super) mod objections;
pub(super) mod rapporteurs;
pub(in crate::acting) mod requests;

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::{FieldError, Refusal, access::Action};
use pluriel_web::{Refused, Route, Visit};

use super::{
    objections::kept,
    publish::freshly_signed_in,
    quote::find_quoted,
    same::same_question,
    seen::{numbered, referred},
};
use crate::{
    Opinions,
    commands::{
        Abandon, AddBlocks, Admit, AmendStatement, AnswerComment, Comment, Decline, GiveAdvice, MoveBlock,
        OpenCall, Publish, RecordApproval, Recuse, Refer, RemoveBlock, Retitle, Rework, Sponsor,
        TakePosition, TakeUp, UndoPublication, WordBlock,
    },
    words::{BlockId, CommentId, Consequence},
};
use give::{give, read};
use requests::{
    AbandonRequest, AddBlocksRequest, AdmitRequest, AdviceRequest, AnswerRequest, ApprovalRequest,
    CallRequest, CommentRequest, DeclineRequest, MoveBlockRequest, Nothing, PositionRequest, ReferRequest,
    RemoveBlockRequest, StatementRequest, TakeUpRequest, TitleRequest, WordBlockRequest,
};

pub use document::document as described;
pub use give::Accepted;

/// The commands of the API.
pub(super) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::post("/api/v1/referrals", Action::Refer, refer),
        Route::post("/api/v1/referrals/{number}/sponsor", Action::Sponsor, sponsor),
        Route::post("/api/v1/referrals/{number}/take-up", Action::Admit, take_up),
        Route::post("/api/v1/referrals/{number}/decline", Action::Admit, decline),
        Route::post("/api/v1/referrals/{number}/admit", Action::Admit, admit),
        Route::post("/api/v1/opinions/{number}/title", Action::Draft, title),
        Route::post("/api/v1/opinions/{number}/blocks", Action::Draft, add_blocks),
        Route::post("/api/v1/opinions/{number}/blocks/{block}", Action::Draft, word_block),
        Route::post("/api/v1/opinions/{number}/blocks/{block}/move", Action::Draft, move_block),
        Route::post("/api/v1/opinions/{number}/blocks/{block}/remove", Action::Draft, remove_block),
        Route::post("/api/v1/opinions/{number}/comments", Action::Comment, comment),
        Route::post("/api/v1/opinions/{number}/comments/{id}/answer", Action::AnswerComment, answer),
        Route::post("/api/v1/opinions/{number}/call", Action::OpenCall, call),
        Route::post("/api/v1/opinions/{number}/position", Action::TakePosition, position),
        Route::post("/api/v1/opinions/{number}/recuse", Action::Recuse, recuse),
        Route::post("/api/v1/opinions/{number}/advice", Action::GiveAdvice, advice),
        Route::post("/api/v1/opinions/{number}/statement", Action::AmendStatement, statement),
        Route::post("/api/v1/opinions/{number}/publish", Action::Publish, publish).grave(),
        Route::post("/api/v1/opinions/{number}/undo-publication", Action::Publish, undo_publication).grave(),
        Route::post("/api/v1/opinions/{number}/approval", Action::RecordApproval, approval),
        Route::post("/api/v1/opinions/{number}/abandon", Action::Abandon, abandon),
        Route::post("/api/v1/opinions/{number}/rework", Action::Draft, rework),
    ];
    routes.extend(call::routes());
    routes.extend(objections::routes());
    routes
}

/// What a handler answers.
type Answered = Result<Response, Refused>;

/// The text that a member of a shape holds; empty when it has none.
fn text(text: Option<String>) -> String {
    text.unwrap_or_default()
}

/// Reads an id in a shape or an address.
fn id<T: std::str::FromStr>(field: &'static str, text: &str) -> Result<T, Refused> {
    text.parse().map_err(|_| Refusal::from(FieldError::new(field, "acting-api-not-an-id")).into())
}

fn id_if_any<T: std::str::FromStr>(field: &'static str, text: Option<&String>) -> Result<Option<T>, Refused> {
    text.map(|text| id(field, text)).transpose()
}

/// What an opinion does to an earlier one, which is named by its number.
pub(super) fn consequence(
    visit: &Visit,
    asked: Option<requests::ConsequenceRequest>,
) -> Result<Option<Consequence>, Refused> {
    let Some(requests::ConsequenceRequest { does, opinion }) = asked else { return Ok(None) };
    let earlier = visit.room::<Opinions>().by_number(opinion);
    let earlier =
        earlier.ok_or_else(|| Refusal::from(FieldError::new("consequence", "afterlife-which-earlier")))?;
    Ok(Some(Consequence { does: does.into(), opinion: earlier.id }))
}

/// The block that an address names.
fn block(text: &str) -> Result<BlockId, Refused> {
    text.parse().map_err(|_| Refusal::not_found("opinions-block-unknown").into())
}

async fn refer(visit: Visit, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ReferRequest = read(&visit, &headers, &body)?;
    let formation = asked.formation.parse();
    let formation =
        formation.map_err(|_| Refusal::from(FieldError::new("formation", "opinions-formation-unknown")))?;
    let same_as = same_question(&visit, &asked.title, &asked.question);
    let command = Refer {
        formation,
        title: asked.title,
        question: asked.question,
        context: text(asked.context),
        links: asked.links.join("\n"),
        wanted: asked.wanted,
        text: asked.text.into_iter().map(Into::into).collect(),
        same_as,
        consequence: consequence(&visit, asked.consequence)?,
    };
    give(&visit, &headers, command).await
}

async fn sponsor(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, Sponsor { opinion: referred(&visit, &number)?.id }).await
}

async fn take_up(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: TakeUpRequest = read(&visit, &headers, &body)?;
    let opinion = referred(&visit, &number)?.id;
    give(&visit, &headers, TakeUp { opinion, meeting: id("meeting", &asked.meeting)? }).await
}

async fn decline(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: DeclineRequest = read(&visit, &headers, &body)?;
    let opinion = referred(&visit, &number)?.id;
    let meeting = id_if_any("meeting", asked.meeting.as_ref())?;
    give(&visit, &headers, Decline { opinion, reasons: asked.reasons, meeting }).await
}

async fn admit(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AdmitRequest = read(&visit, &headers, &body)?;
    let opinion = referred(&visit, &number)?.id;
    let rule_chosen_at = id_if_any("rule_chosen_at", asked.rule_chosen_at.as_ref())?;
    let publicity = asked.publicity.map(Into::into);
    let pens = rapporteurs::members(&asked.pens)?;
    let admission = Admit { opinion, rule: asked.rule, rule_chosen_at, publicity, pens };
    give(&visit, &headers, super::admit::with_doors(admission, asked.doors.map(Into::into))).await
}

async fn title(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: TitleRequest = read(&visit, &headers, &body)?;
    give(&visit, &headers, Retitle { opinion: numbered(&visit, &number)?.id, title: asked.title }).await
}

async fn add_blocks(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AddBlocksRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let after = id_if_any("after", asked.after.as_ref())?;
    let blocks = asked.blocks.into_iter().map(Into::into).collect();
    give(&visit, &headers, AddBlocks { opinion, after, blocks }).await
}

type OfBlock = Path<(String, String)>;

async fn word_block(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: WordBlockRequest = read(&visit, &headers, &body)?;
    let (opinion, block) = (numbered(&visit, &number)?.id, block(&id)?);
    let wording = asked.wording.into();
    give(&visit, &headers, WordBlock { opinion, block, seen: asked.seen, wording }).await
}

async fn move_block(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: MoveBlockRequest = read(&visit, &headers, &body)?;
    let (opinion, block) = (numbered(&visit, &number)?.id, block(&id)?);
    let after = id_if_any("after", asked.after.as_ref())?;
    give(&visit, &headers, MoveBlock { opinion, block, after }).await
}

async fn remove_block(
    visit: Visit,
    Path((number, id)): OfBlock,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let asked: RemoveBlockRequest = read(&visit, &headers, &body)?;
    let (opinion, block) = (numbered(&visit, &number)?.id, block(&id)?);
    give(&visit, &headers, RemoveBlock { opinion, block, seen: asked.seen }).await
}

async fn comment(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: CommentRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let block = id_if_any("block", asked.block.as_ref())?;
    let typed = text(asked.quote);
    let (block, quote) =
        find_quoted(&visit, numbered(&visit, &number)?, block, &typed).map_err(Refusal::from)?;
    give(&visit, &headers, Comment { opinion, block, text: asked.text, quote }).await
}

async fn answer(visit: Visit, Path((number, id)): OfBlock, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AnswerRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    let comment: CommentId = id.parse().map_err(|_| Refusal::not_found("opinions-comment-unknown"))?;
    give(&visit, &headers, AnswerComment { opinion, comment, text: asked.text }).await
}

async fn call(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: CallRequest = read(&visit, &headers, &body)?;
    give(&visit, &headers, OpenCall { opinion: numbered(&visit, &number)?.id, version: asked.version }).await
}

async fn position(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: PositionRequest = read(&visit, &headers, &body)?;
    let (opinion, reasons) = (numbered(&visit, &number)?, text(asked.reasons));
    let command = TakePosition {
        opinion: opinion.id,
        version: asked.version,
        position: asked.position.into(),
        reservation: text(asked.reservation),
        keeps: kept(&visit, opinion, &reasons),
        reasons,
        raises: asked.raises,
        explanation: text(asked.explanation),
        statement: text(asked.statement),
        signs: asked.signs,
    };
    give::position(visit, &number, &headers, command).await
}

async fn recuse(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, Recuse { opinion: numbered(&visit, &number)?.id }).await
}

async fn advice(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AdviceRequest = read(&visit, &headers, &body)?;
    let command = GiveAdvice {
        opinion: numbered(&visit, &number)?.id,
        version: asked.version,
        advice: asked.advice.into(),
        remarks: text(asked.remarks),
        shown_as: asked.shown_as.into(),
    };
    give(&visit, &headers, command).await
}

async fn statement(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: StatementRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AmendStatement { opinion, statement: text(asked.statement), signs: asked.signs })
        .await
}

async fn publish(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    freshly_signed_in(&visit)?;
    give(&visit, &headers, Publish { opinion }).await
}

async fn undo_publication(
    visit: Visit,
    Path(number): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, UndoPublication { opinion: numbered(&visit, &number)?.id }).await
}

async fn approval(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ApprovalRequest = read(&visit, &headers, &body)?;
    let command = RecordApproval {
        opinion: numbered(&visit, &number)?.id,
        step: asked.step,
        answer: asked.answer.into(),
        dated: asked.dated,
        reasons: text(asked.reasons),
    };
    give(&visit, &headers, command).await
}

async fn abandon(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AbandonRequest = read(&visit, &headers, &body)?;
    give(&visit, &headers, Abandon { opinion: numbered(&visit, &number)?.id, reasons: asked.reasons }).await
}

async fn rework(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    give(&visit, &headers, Rework { opinion: numbered(&visit, &number)?.id }).await
}
