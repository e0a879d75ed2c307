//! What is done when a vote is disputed: its annulment, challenges of members that have an interest.

mod annul;
mod challenge;
mod desk;
mod judge;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Front, Route};

use super::api::disputes as api;

pub(crate) use desk::{challenge_link, judge_link};
pub(super) use desk::{offers, waits};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (ballots)",
    fr: include_str!("../../words/ballots.fr.ftl"),
    en: include_str!("../../words/ballots.en.ftl"),
};

/// The front of everything around a vote that is not the vote itself.
pub fn ballots_front() -> Front {
    Front { api: api::document, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/annuler", Action::ProposeAnnulment, annul::show),
        Route::post("/avis/{number}/annuler", Action::ProposeAnnulment, annul::send).grave(),
        Route::get("/avis/{number}/annuler/confirmer", Action::ConfirmAnnulment, annul::show_confirm),
        Route::post("/avis/{number}/annuler/confirmer", Action::ConfirmAnnulment, annul::confirm).grave(),
        Route::get("/avis/{number}/demander-un-deport", Action::Challenge, challenge::show),
        Route::post("/avis/{number}/demander-un-deport", Action::Challenge, challenge::send),
        Route::get("/avis/{number}/deports/{id}", Action::JudgeChallenge, judge::show),
        Route::post("/avis/{number}/deports/{id}", Action::JudgeChallenge, judge::send),
    ];
    routes.extend(super::entered::routes());
    routes.extend(api::routes());
    routes
}
