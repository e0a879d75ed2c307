//! The same for programs.

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::{FieldError, Instant, Refusal};
use pluriel_members::api::reading_as;
use pluriel_speech::Language;
use pluriel_web::{Refused, Visit, json};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{OpenApi, Ref, schema::ArrayBuilder},
};

use super::{
    super::{
        api::{
            document::Gathered,
            give::{give, read},
        },
        seen,
    },
    asking::offered,
};
use crate::{
    Opinions,
    commands::{AskPublicly, LetQuestionThrough, SetQuestionAside},
    state::{PublicQuestion, QuestionFate},
    words::{QuestionId, TextName},
};

/// Ask a question without an account.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicQuestionRequest {
    /// The title, one line.
    pub title: String,
    /// The question, in a sentence or two.
    pub question: String,
    /// What one must know to understand it.
    pub context: Option<String>,
    /// Addresses on the web.
    #[serde(default)]
    pub links: Vec<String>,
    /// Where to write what becomes of it.
    pub email: Option<String>,
    /// `fr` or `en`: in which language to write; missing: that of the request.
    pub language: Option<String>,
}

/// Let a question of the public through.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetThroughRequest {
    /// The short name of the formation to which it is put.
    pub formation: String,
    /// The title, as everybody will read it; missing: as it was asked.
    pub title: Option<String>,
    /// The question, as everybody will read it; missing: as it was asked.
    pub question: Option<String>,
    /// What one must know to understand it; missing: as it was asked.
    pub context: Option<String>,
    /// Addresses on the web; missing: as they were given.
    pub links: Option<Vec<String>>,
}

/// Set a question of the public aside.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetAsideRequest {
    /// Why; told to who asked, and to nobody else.
    pub reasons: String,
}

/// A question of the public, for the secretariat.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicQuestionView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: QuestionId,
    /// Its number at reception.
    pub number: u32,
    /// When it came.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Its title.
    pub title: String,
    /// The question.
    pub question: String,
    /// What one must know to understand it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub context: String,
    /// Addresses on the web, one a line.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub links: String,
    /// `waiting`, `let_through` or `set_aside`.
    pub state: &'static str,
}

const QUESTIONS: &str = "/api/v1/public-questions";

/// Their part of the document.
pub(super) fn document() -> OpenApi {
    let mut gathered = Gathered::default()
        .command::<PublicQuestionRequest>(
            QUESTIONS,
            "Ask a question without an account: the answer's address is the page of who asked",
        )
        .command::<LetThroughRequest>(
            "/api/v1/public-questions/{id}/let-through",
            "Let a question of the public through",
        )
        .command::<SetAsideRequest>(
            "/api/v1/public-questions/{id}/set-aside",
            "Set a question of the public aside",
        );
    gathered.schema::<PublicQuestionView>();
    let mut document = gathered.build();
    let views = ArrayBuilder::new().items(Ref::from_schema_name(PublicQuestionView::name())).build();
    let list = reading_as("The questions of the public, those that wait first", views).build();
    document.paths.paths.entry(QUESTIONS.to_owned()).or_default().get = Some(list);
    document
}

type Answered = Result<Response, Refused>;

pub(super) async fn ask(visit: Visit, headers: HeaderMap, body: Bytes) -> Answered {
    offered(&visit)?;
    let asked: PublicQuestionRequest = read(&visit, &headers, &body)?;
    let wanted: Option<Language> = asked.language.and_then(|wanted| wanted.parse().ok());
    let command = AskPublicly {
        title: asked.title,
        question: asked.question,
        context: asked.context.unwrap_or_default(),
        links: asked.links.join("\n"),
        email: asked.email.unwrap_or_default(),
        language: wanted.unwrap_or(visit.speech.language()).code().to_owned(),
    };
    give(&visit, &headers, command).await
}

/// Those that wait first, each by number.
pub(super) async fn list(visit: Visit) -> Response {
    let mut questions: Vec<_> = visit.room::<Opinions>().questions().collect();
    questions.sort_by_key(|question| (question.fate.is_some(), question.number));
    let views: Vec<_> = questions.into_iter().map(|question| view(&visit, question)).collect();
    json(&views)
}

fn view(visit: &Visit, question: &PublicQuestion) -> PublicQuestionView {
    let text = |name| seen::bare_words(visit, question.text(name));
    PublicQuestionView {
        id: question.id,
        number: question.number,
        at: question.at,
        title: text(TextName::Title),
        question: text(TextName::Question),
        context: text(TextName::Context),
        links: text(TextName::Links),
        state: match question.fate {
            None => "waiting",
            Some(QuestionFate::LetThrough { .. }) => "let_through",
            Some(QuestionFate::SetAside { .. }) => "set_aside",
        },
    }
}

fn of_address<'a>(visit: &'a Visit, id: &str) -> Result<&'a PublicQuestion, Refused> {
    let id: Option<QuestionId> = id.parse().ok();
    let question = id.and_then(|id| visit.room::<Opinions>().question(id));
    Ok(question.ok_or(Refusal::not_found("public-question-unknown"))?)
}

pub(super) async fn let_through(
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let asked: LetThroughRequest = read(&visit, &headers, &body)?;
    let question = of_address(&visit, &id)?;
    let unknown = |_| Refusal::from(FieldError::new("formation", "opinions-formation-unknown"));
    let held = |name| seen::bare_words(&visit, question.text(name));
    let command = LetQuestionThrough {
        of: question.id,
        formation: asked.formation.parse().map_err(unknown)?,
        title: asked.title.unwrap_or_else(|| held(TextName::Title)),
        question: asked.question.unwrap_or_else(|| held(TextName::Question)),
        context: asked.context.unwrap_or_else(|| held(TextName::Context)),
        links: asked.links.map_or_else(|| held(TextName::Links), |links| links.join("\n")),
    };
    give(&visit, &headers, command).await
}

pub(super) async fn set_aside(
    visit: Visit,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let asked: SetAsideRequest = read(&visit, &headers, &body)?;
    let question = of_address(&visit, &id)?;
    give(&visit, &headers, SetQuestionAside { of: question.id, reasons: asked.reasons }).await
}
