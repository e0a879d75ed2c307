//! What a delegate and its board need while a text is written and called: the page by which it shares the text, and the page that the
//! board reads.

mod api;
mod reading;
mod sharing;

use pluriel_council::access::Action;
use pluriel_speech::Source;
use pluriel_web::{Cost, Front, Place, Route, Visit};

use super::seen;
use crate::{Opinions, boards, state::Opinion};

/// Its words, and those of what happened since one last looked.
pub const WORDS: Source = Source {
    room: "opinions (calls)",
    fr: include_str!("../../words/calls.fr.ftl"),
    en: include_str!("../../words/calls.en.ftl"),
};

/// The front of what one shares with one's board.
pub fn calls_front() -> Front {
    Front { api: api::document, tools, ..Front::new("opinions", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    let share = Action::ShareWithBoard;
    let mut routes = vec![
        Route::get("/avis/{number}/partage", share, sharing::show),
        Route::post("/avis/{number}/partage", share, sharing::give),
        Route::post("/avis/{number}/partage/fin", share, sharing::end),
        Route::post("/avis/{number}/partage/reponse", share, sharing::expect),
        Route::get("/lecture/{secret}", Action::ReadAsBoard, reading::show).costing(Cost::Counted),
    ];
    routes.extend(api::routes());
    routes
}

/// Where one shares a text with one's board.
fn address(opinion: &Opinion) -> String {
    format!("{}/partage", opinion.address())
}

/// The texts that wait for the visitor's member, each with the links that it gave: where it shares them, and ends them.
fn tools(visit: &Visit) -> Vec<Place> {
    let Some(member) = visit.member().filter(|_| visit.may(Action::ShareWithBoard, |_| true)) else {
        return Vec::new();
    };
    let rooms = &visit.snapshot.rooms;
    let shared = visit.room::<Opinions>().numbered().filter(|opinion| boards::is_open(opinion));
    let shared = shared.filter_map(|opinion| {
        let links = boards::links(rooms, opinion, member).len();
        let said = boards::expected(rooms, opinion, member).is_some();
        (links > 0 || said).then(|| {
            let args = [("count", links.into()), ("title", seen::title(visit, opinion).into())];
            Place { href: address(opinion), label: visit.speech.with("calls-tool", &args), order: 12 }
        })
    });
    shared.collect()
}

/// The way to the page that shares a text, for whoever may.
pub(crate) fn place(visit: &Visit, opinion: &Opinion) -> Option<(&'static str, String)> {
    let may = visit.may(Action::ShareWithBoard, |_| true) && boards::is_open(opinion);
    let is_in =
        |member| boards::is_in_formation(&visit.snapshot.rooms, opinion, member, visit.site.house().now());
    let may = may && visit.member().is_some_and(is_in);
    may.then(|| ("calls-share", address(opinion)))
}
