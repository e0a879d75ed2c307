//! The pages of the room: one file each.

mod afterlife;
mod charts;
mod comments;
mod embed;
mod fate;
mod forms;
mod history;
mod host_acts;
mod laboratory;
mod list;
mod markup;
mod opinion;
mod outcome;
pub(crate) mod printed;
mod proof;
mod prose;
mod recommended;
mod referral;
mod road;
mod rules;
mod standing_orders;
mod terms;
pub(crate) mod text;

use pluriel_council::{Refusal, access::Action};
use pluriel_house::House;
use pluriel_members::Names;
use pluriel_pages::component::Link;
use pluriel_web::{Cost, DataFile, HomePart, Place, Refused, Route, Visit};

use crate::{Opinions, State, api, feeds, state::Opinion, view::Seen};

pub(crate) use afterlife::{changes as correction_changes, correction_shown, line as afterlife_line};
pub(crate) use fate::{clock, progress, progress_words, put_words, standing_words};
pub(crate) use history::{is_detail, words as act_words, words_in as act_words_in};
pub(crate) use host_acts::HostActList;
pub(crate) use list::{card, sentence};
pub(crate) use markup::link_list;
pub(crate) use markup::{heading, link};
pub(crate) use opinion::{fast_track_requests, revision_shown, secret_cells};
pub(crate) use prose::{block_named, prose, recommendations};
pub(crate) use recommended::{RecommendationList, json as recommendations_json};

/// How many recommendations the home shows.
const AT_HOME: usize = 3;

/// Every address at which one reads, and the form of the standing orders.
pub(crate) fn routes() -> Vec<Route> {
    let mut routes = readings();
    routes.push(Route::get("/reglement/fixer", Action::DescribeCouncil, standing_orders::form));
    routes.push(Route::post("/reglement/fixer", Action::DescribeCouncil, standing_orders::send));
    routes
}

fn readings() -> Vec<Route> {
    let read = Action::ReadPublic;
    vec![
        Route::get("/avis", read, list::opinions),
        Route::get("/avis.atom", read, feeds::atom).costing(Cost::Counted),
        Route::get("/avis.csv", read, feeds::csv).costing(Cost::Counted),
        Route::get("/avis.json", read, api::opinions),
        Route::get("/avis/{number}", read, opinion::show),
        Route::get("/avis/{number}/actes.atom", read, feeds::acts).costing(Cost::Counted),
        Route::get("/avis/{number}/commentaires", read, comments::show),
        Route::get("/avis/{number}/integrer", read, embed::show),
        Route::get("/avis/{number}/preuve", read, proof::show),
        Route::get("/avis/{number}/preuve.json", read, proof::json),
        Route::get("/saisines", read, list::referrals),
        Route::get("/saisines/{number}", read, referral::show),
        Route::get("/recommandations", read, recommended::show),
        Route::get("/recommandations.atom", read, recommended::atom).costing(Cost::Counted),
        Route::get("/recommandations.csv", read, recommended::csv).costing(Cost::Counted),
        Route::get("/recommandations.json", read, recommended::json),
        Route::get("/registre/actes-du-secretariat", read, host_acts::show),
        Route::get("/registre/actes-du-secretariat.atom", read, host_acts::atom).costing(Cost::Counted),
        Route::get("/registre/actes-du-secretariat.json", read, host_acts::json),
        Route::get("/api/v1/host-acts", read, host_acts::json),
        Route::get("/reglement", read, standing_orders::show),
        Route::get("/reglement.json", read, api::standing_orders),
        Route::get("/regles", read, rules::show),
        Route::get("/regles/parcours", read, road::show),
        Route::get("/regles/laboratoire", read, laboratory::show).costing(Cost::Counted),
        Route::get("/api/v1/opinions", read, api::opinions),
        Route::get("/api/v1/opinions/{number}", read, api::opinion),
        Route::get("/api/v1/opinions/{number}/proof", read, proof::json),
        Route::get("/api/v1/referrals", read, api::referrals),
        Route::get("/api/v1/referrals/{number}", read, api::referral),
        Route::get("/api/v1/standing-orders", read, api::standing_orders),
        Route::get("/api/v1/rules", read, laboratory::library),
        Route::get("/api/v1/rules/laboratory", read, laboratory::json).costing(Cost::Counted),
    ]
}

/// What became of the last recommendations, for the home.
pub(crate) fn answers_home(visit: &Visit) -> Vec<HomePart> {
    let html = fate::latest(visit, AT_HOME);
    let title = visit.speech.say("answers-latest").to_owned();
    let part = || HomePart { order: 25, title, html: html.as_str().to_owned() };
    (!html.is_empty()).then(part).into_iter().collect()
}

/// The page of all recommendations, once there is one, and that of what the host did.
pub(crate) fn answers_site_map(visit: &Visit) -> Vec<Place> {
    let place = |href: &str, id: &str, order| Place {
        href: href.to_owned(),
        label: visit.speech.say(id).to_owned(),
        order,
    };
    let mut places = Vec::new();
    if !seen(visit).recommended().is_empty() {
        places.push(place("/recommandations", "answers-recommendations", 10));
    }
    if visit.room::<Opinions>().orders().is_some() {
        places.push(place("/registre/actes-du-secretariat", "answers-host", 15));
    }
    places
}

/// The file of all recommendations.
pub(crate) fn answers_open_data(house: &House) -> Vec<DataFile> {
    let snapshot = house.public_snapshot();
    let seen = Seen { rooms: &snapshot.rooms, texts: house.texts(), now: house.now(), speech: None };
    vec![recommended::open_data(seen)]
}

/// What views of this visit are made from.
pub(crate) fn seen(visit: &Visit) -> Seen<'_> {
    let house = visit.site.house();
    Seen { rooms: &visit.snapshot.rooms, texts: house.texts(), now: house.now(), speech: Some(&visit.speech) }
}

/// The state of the room.
fn state(visit: &Visit) -> &State {
    visit.room::<Opinions>()
}

/// The opinion that an address `/avis/<number>` names, for whoever reads it: others are told that its doors are closed.
pub(crate) fn of_number<'a>(visit: &'a Visit, number: &str) -> Result<&'a Opinion, Refused> {
    whole(of_number_or_outline(visit, number)?)
}

/// The same, or its outline.
pub(crate) fn of_number_or_outline<'a>(visit: &'a Visit, number: &str) -> Result<&'a Opinion, Refused> {
    let opinion = number.parse().ok().and_then(|number| state(visit).by_number(number));
    Ok(opinion.ok_or(Refusal::not_found("opinions-unknown"))?)
}

/// The opinion that an address `/saisines/<number>` names, for whoever reads it.
pub(crate) fn of_referral<'a>(visit: &'a Visit, number: &str) -> Result<&'a Opinion, Refused> {
    whole(of_referral_or_outline(visit, number)?)
}

/// The same, or its outline.
pub(crate) fn of_referral_or_outline<'a>(visit: &'a Visit, number: &str) -> Result<&'a Opinion, Refused> {
    let opinion = number.parse().ok().and_then(|number| state(visit).by_referral(number));
    Ok(opinion.ok_or(Refusal::not_found("opinions-unknown"))?)
}

/// Refuses an opinion of which the visitor may read the outline alone.
fn whole(opinion: &Opinion) -> Result<&Opinion, Refused> {
    if opinion.is_outline { Err(Refusal::forbidden("doors-closed-to-you").into()) } else { Ok(opinion) }
}

/// A name in the reader's language.
fn said(visit: &Visit, names: &Names) -> String {
    pluriel_members::said(&visit.speech, names)
}

/// The way back from a page about an opinion.
fn above(visit: &Visit, opinion: &Opinion) -> Vec<Link> {
    let (list, label) = match opinion.number() {
        Some(_) => ("/avis", "opinions-title"),
        None => ("/saisines", "opinions-referrals"),
    };
    vec![Link::new(list, visit.speech.say(label)), Link::new(opinion.address(), seen(visit).title(opinion))]
}

/// "Avis n° 3", or "Saisine n° 7" before the admission.
pub(crate) fn numbered(visit: &Visit, opinion: &Opinion) -> String {
    match (opinion.number(), opinion.referral()) {
        (Some(number), _) => visit.speech.quote("opinions-number", "number", number),
        (None, Some(referral)) => visit.speech.quote("opinions-referral-number", "number", referral.number),
        (None, None) => String::new(),
    }
}

/// Whether the standing orders that an opinion keeps were set by the host.
fn is_set_by_host(visit: &Visit, opinion: &Opinion) -> bool {
    let kept = state(visit).orders_of(opinion);
    kept.is_some_and(|kept| kept.set_by == crate::standing_orders::SetBy::Host)
}
