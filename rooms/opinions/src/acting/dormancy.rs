//! `/regles/sommeil`: who is dormant and since when, who may be put to sleep; the decision, and the way back.

mod desk;
mod form;
mod page;

use pluriel_council::{MemberId, access::Action};
use pluriel_speech::{Source, Speech};
use pluriel_web::{Front, Route};

use super::api::dormancy as api;

pub(super) use page::known;

/// The words of all this.
pub const WORDS: Source = Source {
    room: "opinions (dormancy)",
    fr: include_str!("../../words/dormancy.fr.ftl"),
    en: include_str!("../../words/dormancy.en.ftl"),
};

/// The front of dormancy.
pub fn dormancy_front() -> Front {
    Front {
        awaits: desk::awaits,
        site_map: desk::site_map,
        letters: crate::letters::dormancy,
        api: api::document,
        ..Front::new("opinions", WORDS, routes)
    }
}

fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/regles/sommeil", Action::ReadPublic, page::show),
        Route::get("/regles/sommeil/formations/{formation}", Action::PutToSleep, form::show),
        Route::post("/regles/sommeil/formations/{formation}", Action::PutToSleep, form::send),
        Route::get("/regles/sommeil/retour", Action::ComeBack, form::show_return),
        Route::post("/regles/sommeil/retour", Action::ComeBack, form::come_back),
    ];
    routes.extend(api::routes());
    routes
}

/// That members are dormant and not counted, in a sentence; nothing where none is.
pub(crate) fn sentence(speech: &Speech, dormant: &[MemberId]) -> Option<String> {
    let names: Vec<_> = dormant.iter().map(|member| speech.arg(&(*member).into())).collect();
    let args = [("count", names.len().into()), ("names", names.join(", ").into())];
    (!names.is_empty()).then(|| speech.with("dormancy-not-counted", &args))
}
