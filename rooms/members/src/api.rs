//! What programs read and ask: `/api/v1/council`, `/api/v1/members`, and commands.

mod document;
mod examples;

use axum::{body::Bytes, extract::Path, http::HeaderMap, response::Response};
use pluriel_council::Refusal;
use pluriel_web::{Refused, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    Members, api_command,
    view::{AffiliationView, MemberView, Named, Seen},
    words::{Names, Publicity},
};

pub(crate) use document::{admission_document, people_document};
pub use document::{
    commanding, document, idempotency_key, path_parameter, reading, reading_as, reading_object,
};
pub use examples::COMMANDS;

/// Everything that is public of the council's composition.
#[derive(Debug, Serialize, ToSchema)]
pub struct Composition {
    /// The members, by name, former ones included.
    pub members: Vec<MemberView>,
    /// The colleges.
    pub colleges: Vec<CollegeView>,
    /// The kinds of members.
    pub kinds: Vec<Named>,
    /// The formations.
    pub formations: Vec<FormationView>,
    /// The affiliations that hold now.
    pub affiliations: Vec<AffiliationView>,
}

/// A college.
#[derive(Debug, Serialize, ToSchema)]
pub struct CollegeView {
    /// Its short name.
    pub id: String,
    /// Its names.
    pub names: Names,
    /// Whether it is invented.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

/// A formation.
#[derive(Debug, Serialize, ToSchema)]
pub struct FormationView {
    /// Its short name.
    pub id: String,
    /// Its names.
    pub names: Names,
    /// The colleges that vote.
    pub votes: Vec<String>,
    /// The colleges that advise.
    pub advises: Vec<String>,
    /// The rule that it uses unless another is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_rule: Option<String>,
    /// Its publicity, when it is not the one of the standing orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// Whether it is invented.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

/// What the council says of itself.
#[derive(Debug, Serialize, ToSchema)]
pub struct CouncilView {
    /// Its name.
    pub name: String,
    /// The body that hosts it.
    pub host: String,
    /// The year since which it meets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<i16>,
    /// Its time zone.
    pub zone: String,
    /// The language of whoever prefers none.
    pub language: String,
    /// Where these facts come from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The composition at one moment.
pub fn composition(seen: Seen<'_>) -> Composition {
    let state = seen.state();
    let ids = |colleges: &[crate::CollegeId]| colleges.iter().map(ToString::to_string).collect();
    let holds = |known: &&crate::Affiliation| known.period.contains(seen.now);
    Composition {
        members: seen.members(),
        colleges: state
            .colleges()
            .map(|college| CollegeView {
                id: college.id.to_string(),
                names: college.names.clone(),
                fictitious: college.fictitious,
            })
            .collect(),
        kinds: state
            .kinds()
            .map(|kind| Named { id: kind.id.to_string(), names: kind.names.clone() })
            .collect(),
        formations: state
            .formations()
            .map(|formation| FormationView {
                id: formation.id.to_string(),
                names: formation.names.clone(),
                votes: ids(&formation.votes),
                advises: ids(&formation.advises),
                default_rule: formation.default_rule.clone(),
                publicity: formation.publicity,
                fictitious: formation.fictitious,
            })
            .collect(),
        affiliations: state
            .affiliations()
            .filter(holds)
            .map(|known| AffiliationView {
                id: known.id.to_string(),
                nature: known.nature,
                members: known.members.clone(),
            })
            .collect(),
    }
}

/// `GET /api/v1/members`
pub async fn members(visit: Visit) -> Response {
    json(&composition(crate::pages::seen(&visit)))
}

/// `GET /api/v1/members/{id}`
pub async fn member(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let seen = crate::pages::seen(&visit);
    let known = id.parse().ok().and_then(|id| seen.state().member(id));
    let member = known.ok_or(Refusal::not_found("members-member-unknown"))?;
    Ok(json(&seen.member(member)))
}

/// `GET /api/v1/council`
pub async fn council(visit: Visit) -> Result<Response, Refused> {
    let council = visit.room::<Members>().council().ok_or(Refusal::not_found("members-no-council"))?;
    Ok(json(&CouncilView {
        name: council.name.clone(),
        host: council.host.clone(),
        since: council.since,
        zone: council.zone.clone(),
        language: council.language.code().to_owned(),
        source: council
            .source
            .and_then(|text| visit.site.house().texts().get(text.seq, text.name))
            .map(|text| text.to_string()),
    }))
}

/// `POST /api/v1/members/commands`
pub async fn command(visit: Visit, headers: HeaderMap, body: Bytes) -> Result<Response, Refused> {
    api_command::give::<Members>(visit, headers, body).await
}
