//! The pages: what is kept of me, the same as JSON, and to be erased.

mod erase;
mod show;

use axum::response::Response;
use pluriel_council::{Refusal, access::Action, people::Person};
use pluriel_web::{Cost, Known, Refused, Route, Visit, see_other};

use crate::http::gate::sign_in_address;

const PATH: &str = "/bureau/mes-donnees";
const ERASE: &str = "/bureau/mes-donnees/effacement";

/// The routes.
pub fn routes() -> Vec<Route> {
    let own = Action::HaveOwnData;
    vec![
        Route::get(PATH, own, show::page),
        Route::get("/bureau/mes-donnees.json", own, show::json).costing(Cost::Counted),
        Route::get(ERASE, own, erase::show),
        Route::post(ERASE, own, erase::send).costing(Cost::Counted).grave(),
    ]
}

/// Whoever is not signed in is led to the sign-in and back.
fn sign_in_first(visit: &Visit, path: &str) -> Option<Response> {
    matches!(visit.known, Known::Nobody).then(|| see_other(&sign_in_address(path)))
}

/// The person of this browser's session. A token of the API does not do: it may be another program's.
fn oneself(visit: &Visit) -> Result<&Person, Refused> {
    match &visit.known {
        Known::Session(_, person, _) => Ok(person),
        Known::Nobody | Known::Token(..) => Err(Refusal::forbidden("access-sign-in").into()),
    }
}
