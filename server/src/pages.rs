//! The pages that belong to no room: home, desk, search, site map, help, contact, about, legal, data.

mod access;
mod api;
mod data;
mod desk;
mod home;
mod problem;
mod search;
mod site_map;
mod standing;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Cost, Front, Place, Route, Visit};

pub use desk::awaited;

/// The words of these pages and of the command line.
pub const WORDS: Source =
    Source { room: "server", fr: include_str!("pages/words/fr.ftl"), en: include_str!("pages/words/en.ftl") };

/// What these pages add to the site.
pub fn front() -> Front {
    Front { navigation, ..Front::new("server", WORDS, routes) }
}

fn navigation(visit: &Visit) -> Vec<Place> {
    vec![Place { href: "/donnees".to_owned(), label: visit.speech.say("nav-data").to_owned(), order: 90 }]
}

fn routes() -> Vec<Route> {
    let read = Action::ReadPublic;
    vec![
        Route::get("/", read, home::show),
        Route::get("/bureau", Action::OpenDesk, desk::show),
        Route::get("/recherche", read, search::show).costing(Cost::Counted),
        Route::get("/plan", read, site_map::show),
        Route::get("/aide", read, standing::help),
        Route::get("/contact", read, standing::contact),
        Route::get("/a-propos", read, standing::about),
        Route::get("/accessibilite", read, standing::accessibility),
        Route::get("/mentions-legales", read, standing::legal),
        Route::get("/donnees-personnelles", read, standing::personal_data),
        Route::get("/regles/acces", read, access::show),
        Route::get("/donnees", read, data::show),
        Route::get("/donnees/{file}", read, data::file).costing(Cost::Counted),
        Route::get("/problemes/{code}", read, problem::show),
        Route::get("/api/v1", read, api::root),
        Route::get("/api/v1/openapi.json", read, api::document),
        Route::get("/api/v1/search", read, search::api).costing(Cost::Counted),
        Route::get("/api/v1/desk", Action::OpenDesk, desk::api),
        Route::get("/api/v1/access", read, access::api),
    ]
}
