//! Requests for a seat: one file each page.

pub(crate) mod asking;
pub(crate) mod consent;
pub(crate) mod keeping;
pub(crate) mod list;
pub(crate) mod request;

use pluriel_council::{Refusal, access::Action as Access};
use pluriel_rules::Lang;
use pluriel_web::{Cost, Route, Visit};

use super::said;
use crate::{
    Members,
    events::{RequestId, RequestOutcome},
    name_of,
    state::{Request, RequestStage},
};

pub(crate) const PATH: &str = "/candidatures";

/// Every address of admission.
pub(crate) fn routes() -> Vec<Route> {
    let (read, keep) = (Access::ReadPublic, Access::KeepRequests);
    vec![
        Route::get(PATH, read, list::show),
        Route::get("/candidatures.json", read, list::json),
        Route::get("/candidatures.csv", read, list::csv).costing(Cost::Counted),
        Route::get("/candidatures.atom", read, list::atom).costing(Cost::Counted),
        Route::get("/api/v1/seat-requests", read, list::json),
        Route::get("/api/v1/seat-requests/{id}", read, list::one),
        Route::get(asking::ASK, Access::AskSeat, asking::show_ask),
        Route::post(asking::ASK, Access::AskSeat, asking::ask).costing(Cost::SignIn),
        Route::get(asking::PROPOSE, Access::ProposeMember, asking::show_propose),
        Route::post(asking::PROPOSE, Access::ProposeMember, asking::propose),
        Route::get("/candidatures/accord/{link}", Access::ConsentByLink, consent::show),
        Route::post("/candidatures/accord/{link}", Access::ConsentByLink, consent::send)
            .costing(Cost::SignIn),
        Route::get("/candidatures/{id}", read, request::show),
        Route::post("/candidatures/{id}/position", Access::JudgeRequest, request::judge),
        Route::post("/candidatures/{id}/decision", keep, request::put),
        Route::post("/candidatures/{id}/ecarter", keep, request::set_aside),
        Route::post("/candidatures/{id}/retirer", keep, request::withdraw),
        Route::post("/candidatures/{id}/accord", keep, request::ask_consent),
        Route::get(keeping::PATH, keep, keeping::show),
        Route::post(keeping::PATH, Access::DescribeCouncil, keeping::set),
    ]
}

/// Where a request is shown.
pub(crate) fn address(request: &Request) -> String {
    format!("{PATH}/{}", request.id)
}

/// The organisation's name: public once the request was put, a text of the vault until then.
pub(crate) fn name(visit: &Visit, request: &Request) -> String {
    match &request.put {
        Some(put) => put.name.clone(),
        None => visit.text(request.seq, "name").to_string(),
    }
}

/// The request that an address names, for whoever may read it: everybody once it was put, the secretariat before.
pub(crate) fn of_address<'a>(visit: &'a Visit, id: &str) -> Result<&'a Request, Refusal> {
    let unknown = || Refusal::not_found("admission-unknown");
    let id: RequestId = id.parse().map_err(|_| unknown())?;
    let known = visit.room::<Members>().request(id).ok_or_else(unknown)?;
    let may_read = known.is_public() || visit.may(Access::KeepRequests, |_| false);
    if may_read { Ok(known) } else { Err(unknown()) }
}

/// Where a request stands, in a sentence.
pub(crate) fn standing(visit: &Visit, request: &Request) -> String {
    let speech = &visit.speech;
    let decided = request.put.as_ref().and_then(|put| put.decided.as_ref());
    match (request.stage, &request.put, decided) {
        (RequestStage::Open, Some(put), _) => {
            let closes = pluriel_council::Arg::Deadline(put.closes);
            speech.with("admission-is-open", &[("closes", closes), ("members", put.electorate.len().into())])
        }
        (_, _, Some(decided)) => {
            let at = request.ended.map_or_else(String::new, |at| speech.plain_date(at));
            let id = match (decided.outcome, decided.member) {
                (RequestOutcome::Admitted, Some(_)) => "admission-was-admitted",
                (RequestOutcome::Admitted, None) => "admission-was-admitted-unseated",
                (RequestOutcome::NotAdmitted, _) => "admission-was-not-admitted",
                (RequestOutcome::NotValid, _) => "admission-was-not-valid",
            };
            speech.quote(id, "day", at)
        }
        (RequestStage::AwaitsConsent, ..) => speech.say("admission-awaits-consent").to_owned(),
        (RequestStage::SetAside, ..) => speech.say("admission-was-set-aside").to_owned(),
        (RequestStage::Withdrawn, ..) => speech.say("admission-was-withdrawn").to_owned(),
        _ => speech.say("admission-is-received").to_owned(),
    }
}

/// Says something of rules with the names that this council gives to groups and members.
pub(crate) fn with_rules_speech<T>(visit: &Visit, say: impl FnOnce(pluriel_rules::Speech<'_>) -> T) -> T {
    let members = visit.room::<Members>();
    let college = |id: &pluriel_rules::CollegeId| {
        let of_college = members.colleges().find(|one| one.id.as_str() == id.as_str()).map(|one| &one.names);
        let of_kind = || members.kinds().find(|one| one.id.as_str() == id.as_str()).map(|one| &one.names);
        let undeclared = || visit.speech.say("members-undeclared").to_owned();
        of_college.or_else(of_kind).map_or_else(undeclared, |names| said(visit, names))
    };
    let organisation = |organisation: &pluriel_rules::OrganisationId| {
        let (rooms, texts) = (&visit.snapshot.rooms, visit.site.house().texts());
        match organisation {
            pluriel_rules::OrganisationId::Member(id) => {
                id.as_str().parse().map_or_else(|_| id.to_string(), |id| name_of(rooms, texts, id))
            }
            pluriel_rules::OrganisationId::Affiliation(id) => id.to_string(),
        }
    };
    let lang = match visit.speech.language() {
        pluriel_speech::Language::Fr => Lang::Fr,
        pluriel_speech::Language::En => Lang::En,
    };
    let noun = pluriel_rules::Noun::Group;
    say(pluriel_rules::Speech { lang, noun, college: &college, organisation: &organisation })
}
