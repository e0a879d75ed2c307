//! Commands of programs on what follows a publication: `POST /api/v1/opinions/{number}/addressees…`, `…/close-follow-up`.

use axum::{body::Bytes, extract::Path, http::HeaderMap};
use jiff::civil::Date;
use pluriel_council::{Refusal, access::Action};
use pluriel_members::api::reading;
use pluriel_web::{Refused, Route, Visit};
use serde::Deserialize;
use utoipa::{
    ToSchema,
    openapi::{HttpMethod, OpenApi, PathItem},
};

use super::{
    Answered,
    document::Gathered,
    give::{give, read},
    requests::Nothing,
    text,
};
use crate::{
    acting::seen::numbered,
    commands::{
        AnswerRecommendation, AnswerSource, AskLink, Attached, ChangeContact, CloseFollowUp, JudgeProgress,
        NameAddressees, NewAddressee, ReportProgress,
    },
    letter::LARGEST,
    pages::{HostActList, RecommendationList},
    secret,
    state::Opinion,
    words::{AddresseeId, AnswerKind, BlockId, Progress, Verdict},
};

/// Name those to whom recommendations are put.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddresseesRequest {
    /// The addressees.
    pub addressees: Vec<AddresseeRequest>,
}

/// An addressee with its contact.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddresseeRequest {
    /// What it is called.
    pub name: String,
    /// Who is written to there.
    pub contact: Option<String>,
    /// Where letters go.
    pub email: String,
    /// The numbers of the recommendations that are put to it.
    pub recommendations: Vec<u32>,
}

/// Write to another contact of an addressee.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactRequest {
    /// Who is written to.
    pub contact: Option<String>,
    /// Where letters go.
    pub email: String,
}

/// Answer one recommendation: by the secret of a link, or from a letter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecommendationAnswerRequest {
    /// `accepted`, `accepted_in_part`, `refused`, `already_done`, `not_ours` or `no_position_yet`.
    #[schema(value_type = String)]
    pub answer: AnswerKind,
    /// Why, or what exactly.
    pub reasons: Option<String>,
    /// Whose it is, where it is not the addressee's.
    pub whose: Option<String>,
    /// When to look again, where there is no position yet.
    #[schema(value_type = Option<String>, format = Date)]
    pub again: Option<Date>,
    /// Who signs, by name and function.
    pub signatory: String,
    /// Whether that name is public.
    #[serde(default)]
    pub name_public: bool,
    /// The secret of the link, the last part of its address.
    pub secret: Option<String>,
    /// The letter from which it is transcribed, by the secretariat.
    pub letter: Option<LetterRequest>,
}

/// A letter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LetterRequest {
    /// Its date.
    #[schema(value_type = String, format = Date)]
    pub dated: Date,
    /// `application/pdf`, `image/png` or `image/jpeg`.
    pub media_type: String,
    /// Its bytes, at most 2 MiB, in base64.
    pub base64: String,
    /// Whether everybody may read it.
    #[serde(default)]
    pub public: bool,
}

/// Report where a recommendation stands.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgressRequest {
    /// `not_started`, `under_way`, `done` or `dropped`.
    #[schema(value_type = String)]
    pub progress: Progress,
    /// Since which day.
    #[schema(value_type = String, format = Date)]
    pub dated: Date,
    /// What shows it.
    pub evidence: Option<String>,
    /// The secret of the addressee's link; missing: a rapporteur reports.
    pub secret: Option<String>,
    /// Who signs for the addressee, by name and function.
    pub signatory: Option<String>,
    /// Whether that name is public.
    #[serde(default)]
    pub name_public: bool,
}

/// Confirm or contest what was last reported.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerdictRequest {
    /// `confirmed` or `contested`.
    #[schema(value_type = String)]
    pub verdict: Verdict,
    /// Why it is contested.
    pub reasons: Option<String>,
}

/// End a follow-up.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseRequest {
    /// What remains to be said; must be there when the time is over.
    pub note: Option<String>,
}

/// The commands.
pub(in crate::acting) fn routes() -> Vec<Route> {
    vec![
        Route::get("/api/v1/recommendations", Action::ReadPublic, crate::pages::recommendations_json),
        Route::post("/api/v1/opinions/{number}/addressees", Action::Transmit, addressees),
        Route::post("/api/v1/opinions/{number}/addressees/{addressee}/contact", Action::Transmit, contact),
        Route::post("/api/v1/opinions/{number}/addressees/{addressee}/link", Action::AskLink, link)
            .costing(pluriel_web::Cost::SignIn),
        Route::post(
            "/api/v1/opinions/{number}/addressees/{addressee}/answers/{rank}",
            Action::AnswerByLink,
            answer,
        )
        .taking(LARGEST * 2),
        Route::post(
            "/api/v1/opinions/{number}/addressees/{addressee}/reports/{rank}",
            Action::ReportProgress,
            report,
        ),
        Route::post(
            "/api/v1/opinions/{number}/addressees/{addressee}/verdicts/{rank}",
            Action::JudgeProgress,
            verdict,
        ),
        Route::post("/api/v1/opinions/{number}/close-follow-up", Action::CloseFollowUp, close),
    ]
}

/// Their part of the OpenAPI document.
pub(in crate::acting) fn document() -> OpenApi {
    let opinion = "/api/v1/opinions/{number}";
    let of = |act: &str| format!("{opinion}/addressees/{{addressee}}/{act}");
    let mut gathered = Gathered::default()
        .command::<AddresseesRequest>(
            &format!("{opinion}/addressees"),
            "Name those to whom recommendations are put: asked with the publication, or at once after it",
        )
        .command::<ContactRequest>(&of("contact"), "Write to another contact of an addressee")
        .command::<Nothing>(&of("link"), "Have a link sent to the known contact of an addressee")
        .command::<RecommendationAnswerRequest>(
            &of("answers/{rank}"),
            "Answer a recommendation, by the secret of a link or from a letter",
        )
        .command::<ProgressRequest>(&of("reports/{rank}"), "Report where a recommendation stands")
        .command::<VerdictRequest>(&of("verdicts/{rank}"), "Confirm or contest what was last reported")
        .command::<CloseRequest>(&format!("{opinion}/close-follow-up"), "End the follow-up");
    gathered.schema::<RecommendationList>();
    gathered.schema::<HostActList>();
    let mut document = gathered.build();
    let item = reading("Everything that the council recommended and what became of it", "RecommendationList");
    document
        .paths
        .paths
        .insert("/api/v1/recommendations".to_owned(), PathItem::new(HttpMethod::Get, item.build()));
    let item = reading("What the host did, newest first, with reasons", "HostActList");
    document.paths.paths.insert("/api/v1/host-acts".to_owned(), PathItem::new(HttpMethod::Get, item.build()));
    document
}

fn unknown() -> Refused {
    Refusal::not_found("answers-addressee-unknown").into()
}

/// The recommendation of this number.
fn block(opinion: &Opinion, rank: u32) -> Result<BlockId, Refused> {
    let index = usize::try_from(rank).ok().and_then(|rank| rank.checked_sub(1));
    let block = index.and_then(|index| opinion.text.recommendations().nth(index));
    Ok(block.ok_or(Refusal::not_found("answers-not-put"))?.id)
}

/// Opinion, addressee and recommendation that an address names.
fn put(
    visit: &Visit,
    path: &(String, String, String),
) -> Result<(crate::OpinionId, AddresseeId, BlockId), Refused> {
    let opinion = numbered(visit, &path.0)?;
    let addressee = path.1.parse().map_err(|_| unknown())?;
    let rank = path.2.parse().map_err(|_| Refused::from(Refusal::not_found("answers-not-put")))?;
    Ok((opinion.id, addressee, block(opinion, rank)?))
}

type OfPut = Path<(String, String, String)>;

async fn addressees(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: AddresseesRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?;
    let addressees = asked.addressees.into_iter().map(|one| {
        let blocks = one.recommendations.iter().map(|rank| block(opinion, *rank));
        Ok(NewAddressee {
            recommendations: blocks.collect::<Result<_, Refused>>()?,
            name: one.name,
            contact: text(one.contact),
            email: one.email,
        })
    });
    let command =
        NameAddressees { opinion: opinion.id, addressees: addressees.collect::<Result<_, Refused>>()? };
    give(&visit, &headers, command).await
}

async fn contact(
    visit: Visit,
    Path((number, addressee)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let asked: ContactRequest = read(&visit, &headers, &body)?;
    let command = ChangeContact {
        opinion: numbered(&visit, &number)?.id,
        addressee: addressee.parse().map_err(|_| unknown())?,
        contact: text(asked.contact),
        email: asked.email,
    };
    give(&visit, &headers, command).await
}

async fn link(
    visit: Visit,
    Path((number, addressee)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Answered {
    let Nothing {} = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, AskLink { opinion, addressee: addressee.parse().map_err(|_| unknown())? }).await
}

async fn answer(visit: Visit, Path(path): OfPut, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: RecommendationAnswerRequest = read(&visit, &headers, &body)?;
    let (opinion, addressee, recommendation) = put(&visit, &path)?;
    let source = match asked.letter {
        Some(letter) => AnswerSource::Letter {
            dated: letter.dated,
            document: Attached { media_type: letter.media_type, base64: letter.base64 },
            public: letter.public,
        },
        None => AnswerSource::Link { key: secret::key(asked.secret.as_deref().unwrap_or_default()) },
    };
    let command = AnswerRecommendation {
        opinion,
        addressee,
        recommendation,
        source,
        answer: asked.answer,
        reasons: text(asked.reasons),
        whose: text(asked.whose),
        again: asked.again,
        signatory: asked.signatory,
        name_public: asked.name_public,
    };
    give(&visit, &headers, command).await
}

async fn report(visit: Visit, Path(path): OfPut, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: ProgressRequest = read(&visit, &headers, &body)?;
    let (opinion, addressee, recommendation) = put(&visit, &path)?;
    let command = ReportProgress {
        opinion,
        addressee,
        recommendation,
        key: asked.secret.as_deref().map(secret::key),
        progress: asked.progress,
        dated: asked.dated,
        evidence: text(asked.evidence),
        signatory: text(asked.signatory),
        name_public: asked.name_public,
    };
    give(&visit, &headers, command).await
}

async fn verdict(visit: Visit, Path(path): OfPut, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: VerdictRequest = read(&visit, &headers, &body)?;
    let (opinion, addressee, recommendation) = put(&visit, &path)?;
    let reasons = text(asked.reasons);
    let command = JudgeProgress { opinion, addressee, recommendation, verdict: asked.verdict, reasons };
    give(&visit, &headers, command).await
}

async fn close(visit: Visit, Path(number): Path<String>, headers: HeaderMap, body: Bytes) -> Answered {
    let asked: CloseRequest = read(&visit, &headers, &body)?;
    let opinion = numbered(&visit, &number)?.id;
    give(&visit, &headers, CloseFollowUp { opinion, note: text(asked.note) }).await
}
