//! What is done around and after a publication: embargo, corrections.

mod api;
pub(super) mod consequence;
mod contest;
mod correct;
mod embargo;
pub(super) mod overtake;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Front, Route, Visit};

use super::probe;
use crate::{commands::ContestCorrection, commands::SetEmbargo, state::Opinion};

pub use api::{CorrectRequest, EmbargoRequest, FixConsequenceRequest};

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (afterlife)",
    fr: include_str!("../../words/afterlife.fr.ftl"),
    en: include_str!("../../words/afterlife.en.ftl"),
};

/// The front of what happens to an opinion around and after its publication.
pub fn afterlife_front() -> Front {
    Front { api: api::document, letters: crate::letters::afterlife, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/effet", Action::Draft, consequence::show),
        Route::post("/avis/{number}/effet", Action::Draft, consequence::send),
        Route::get("/avis/{number}/remplacer", Action::Refer, overtake::show),
        Route::get("/avis/{number}/embargo", Action::Publish, embargo::show),
        Route::post("/avis/{number}/embargo", Action::Publish, embargo::send).grave(),
        Route::get("/avis/{number}/corriger", Action::CorrectText, correct::list),
        Route::get("/avis/{number}/corriger/{block}", Action::CorrectText, correct::show),
        Route::post("/avis/{number}/corriger/{block}", Action::CorrectText, correct::send),
        Route::get("/avis/{number}/corrections/{entry}/contester", Action::ContestForm, contest::show),
        Route::post("/avis/{number}/corrections/{entry}/contester", Action::ContestForm, contest::send),
    ];
    routes.extend(api::routes());
    routes
}

/// Where a correction is contested, if the visitor may contest it now.
pub(crate) fn correction_contest(visit: &Visit, opinion: &Opinion, correction: u64) -> Option<String> {
    let may = probe::may(visit, ContestCorrection { opinion: opinion.id, correction });
    may.then(|| contest::address(opinion, correction))
}

/// What the visitor can do with an adopted opinion: put its publication off.
pub(super) fn before(visit: &Visit, opinion: &Opinion) -> Option<(&'static str, String)> {
    let command = SetEmbargo { opinion: opinion.id, until: visit.site.house().now(), forewarn: false };
    probe::may(visit, command).then(|| ("afterlife-do-embargo", "embargo".to_owned()))
}

/// What the visitor can do with a published one: correct a slip, ask for one that replaces or repeals it.
pub(super) fn after(visit: &Visit, opinion: &Opinion) -> Vec<(&'static str, String)> {
    let correct = correct::may(visit, opinion).then(|| ("afterlife-do-correct", "corriger".to_owned()));
    let overtake = overtake::may(visit, opinion).then(|| ("afterlife-do-overtake", "remplacer".to_owned()));
    correct.into_iter().chain(overtake).collect()
}
