//! Amendments by form, by page and by program: one edits the text itself, sees what conflicts before it bites, signs, decides, votes.

mod ahead;
mod api;
mod ask;
mod ballot;
mod carry_on;
mod choose;
mod decide;
mod document;
mod feed;
mod list;
mod one;
mod passages;
pub(super) mod propose;
mod provenance;
pub(super) mod reading;
mod requests;
mod vote;

use pluriel_council::{Refusal, access::Action};
use pluriel_pages::component::Link;
use pluriel_speech::Source;
use pluriel_web::{Front, Refused, Route, Visit};

pub(super) use carry_on::{question, statement};

use super::forms;
use crate::{
    Opinions,
    decide::amendments::are_used,
    state::{Amendment, AmendmentVote, Opinion},
    words::Stage,
};

/// The words of amendments.
pub const WORDS: Source = Source {
    room: "opinions (amending)",
    fr: include_str!("../../words/amending.fr.ftl"),
    en: include_str!("../../words/amending.en.ftl"),
};

/// The front of amendments: their pages, forms and commands.
pub fn amending_front() -> Front {
    Front { api: document::document, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let read = Action::ReadPublic;
    let mut routes = vec![
        Route::get("/avis/{number}/amendements", read, list::show),
        Route::get("/avis/{number}/amendements.atom", read, feed::atom),
        Route::get("/avis/{number}/amendements/demander", Action::Amend, ask::show),
        Route::post("/avis/{number}/amendements/demander", Action::Amend, ask::send),
        Route::get("/avis/{number}/amendements/passages", Action::Amend, choose::show),
        Route::get("/avis/{number}/amendements/nouveau", Action::Amend, propose::show),
        Route::post("/avis/{number}/amendements/nouveau", Action::Amend, propose::send),
        Route::post("/avis/{number}/amendements/decider", Action::Draft, decide::several),
        Route::get("/avis/{number}/amendements/votes/{vote}", read, vote::show),
        Route::post("/avis/{number}/amendements/votes/{vote}", Action::VoteAmendment, ballot::send),
        Route::get("/avis/{number}/amendements/{amendment}", read, one::show),
        Route::post("/avis/{number}/amendements/{amendment}/signer", Action::Amend, decide::sign),
        Route::post("/avis/{number}/amendements/{amendment}/retirer", Action::Amend, decide::withdraw),
        Route::post("/avis/{number}/amendements/{amendment}/vote", Action::VoteAmendment, decide::ask_vote),
        Route::post(
            "/avis/{number}/amendements/{amendment}/disjoindre",
            Action::VoteAmendment,
            decide::take_out,
        ),
        Route::get(
            "/avis/{number}/amendements/{amendment}/avis",
            Action::AdviseAmendment,
            decide::show_advise,
        ),
        Route::post("/avis/{number}/amendements/{amendment}/avis", Action::AdviseAmendment, decide::advise),
        Route::get("/avis/{number}/amendements/{amendment}/rejeter", Action::Draft, decide::show_reject),
        Route::post("/avis/{number}/amendements/{amendment}/rejeter", Action::Draft, decide::reject),
        Route::get("/avis/{number}/amendements/{amendment}/conflit", Action::Amend, decide::show_conflict),
        Route::post("/avis/{number}/amendements/{amendment}/conflit", Action::Amend, decide::conflict),
        Route::get("/avis/{number}/provenance", read, provenance::show),
        Route::get("/avis/{number}/derniere-lecture", Action::OpenCall, reading::show),
        Route::post("/avis/{number}/derniere-lecture", Action::OpenCall, reading::open),
        Route::get("/avis/{number}/derniere-lecture/passages", Action::Draft, reading::list),
        Route::get("/avis/{number}/derniere-lecture/{block}", Action::Draft, reading::show_edit),
        Route::post("/avis/{number}/derniere-lecture/{block}", Action::Draft, reading::edit),
    ];
    routes.extend(api::routes());
    routes
}

/// Whether amendments are part of this opinion: they are used, or were.
pub(crate) fn are_part(visit: &Visit, opinion: &Opinion) -> bool {
    !opinion.amending.all.is_empty()
        || (opinion.stage == Stage::Drafting
            && visit.room::<Opinions>().orders_of(opinion).is_some_and(|kept| {
                let members = visit.room::<pluriel_members::Members>();
                are_used(members, &kept.orders, opinion, visit.site.house().now())
            }))
}

/// Where the opinion's page leads: the amendments, and the provenance of words once some are in the text; each with its number of
/// amendments.
pub(crate) fn places(visit: &Visit, opinion: &Opinion) -> Vec<(&'static str, String, u32)> {
    let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
    let accepted = opinion.amending.all.values().filter(|one| one.is_accepted()).count();
    let mut places = Vec::new();
    if are_part(visit, opinion) {
        places.push(("amending-list", list_address(opinion), count(opinion.amending.all.len())));
    }
    if accepted > 0 {
        places.push(("amending-provenance", format!("{}/provenance", opinion.address()), count(accepted)));
    }
    places
}

/// The list of amendments.
pub(crate) fn list_address(opinion: &Opinion) -> String {
    format!("{}/amendements", opinion.address())
}

/// The page of an amendment.
fn address(opinion: &Opinion, number: u32) -> String {
    format!("{}/{number}", list_address(opinion))
}

/// The page of a vote.
fn vote_address(opinion: &Opinion, number: u32) -> String {
    format!("{}/votes/{number}", list_address(opinion))
}

fn found<'a>(opinion: &'a Opinion, number: &str) -> Result<&'a Amendment, Refused> {
    let amendment = number.parse().ok().and_then(|number: u32| opinion.amending.all.get(&number));
    Ok(amendment.ok_or(Refusal::not_found("amending-unknown"))?)
}

fn vote<'a>(opinion: &'a Opinion, number: &str) -> Result<&'a AmendmentVote, Refused> {
    let vote = number.parse().ok().and_then(|number| opinion.amending.vote(number));
    Ok(vote.ok_or(Refusal::not_found("amending-vote-unknown"))?)
}

/// The way to a page below the list.
fn breadcrumb(visit: &Visit, opinion: &Opinion) -> Vec<Link> {
    let mut links = forms::breadcrumb(visit, opinion);
    links.push(Link::new(list_address(opinion), visit.speech.say("amending-list")));
    links
}

/// "Amendement n° 3".
fn called(visit: &Visit, number: u32) -> String {
    visit.speech.quote("amending-called", "number", number.to_string())
}

/// Numbers of amendments, as links of a sentence.
fn numbers(of: &std::collections::BTreeSet<u32>) -> String {
    of.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
