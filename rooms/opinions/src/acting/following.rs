//! Following one opinion by mail: the form that asks, and the page of the link that every letter carries.

mod api;
mod asking;
mod link;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Cost, Front, Route};

/// The words of following.
pub const WORDS: Source = Source {
    room: "opinions (following)",
    fr: include_str!("../../words/following.fr.ftl"),
    en: include_str!("../../words/following.en.ftl"),
};

/// The front of following.
pub fn following_front() -> Front {
    Front {
        api: api::document,
        letters: crate::letters::following::told,
        ..Front::new("opinions", WORDS, routes)
    }
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/avis/{number}/suivre", Action::Follow, asking::show),
        Route::post("/avis/{number}/suivre", Action::Follow, asking::send).costing(Cost::SignIn),
        Route::get("/suivi/{secret}", Action::KeepFollowing, link::show).costing(Cost::Counted),
        Route::post("/suivi/{secret}", Action::KeepFollowing, link::one_press),
        Route::post("/suivi/{secret}/confirmer", Action::KeepFollowing, link::confirm),
        Route::post("/suivi/{secret}/arreter", Action::KeepFollowing, link::end),
        Route::post("/api/v1/opinions/{number}/followers", Action::Follow, api::ask).costing(Cost::SignIn),
    ]
}
