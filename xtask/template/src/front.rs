//! What this room adds to the site.

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Front, Place, Route};

use crate::pages::list;

/// The words of this room.
pub const WORDS: Source = Source {
    room: "{room}",
    fr: include_str!("../words/fr.ftl"),
    en: include_str!("../words/en.ftl"),
};

/// This room on the site.
pub fn front() -> Front {
    Front {
        navigation: |visit| {
            let label = visit.speech.say("{room}-title").to_owned();
            vec![Place { href: "/{room}".to_owned(), label, order: 90 }]
        },
        ..Front::new("{room}", WORDS, routes)
    }
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/{room}", Action::ReadPublic, list::show),
        Route::post("/{room}", Action::DescribeCouncil, list::add),
        Route::get("/api/v1/{room}", Action::ReadPublic, list::api),
    ]
}
