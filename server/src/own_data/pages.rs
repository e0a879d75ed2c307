//! The pages: what is kept of me, the same as JSON, and to be erased.

mod erase;
mod show;

use pluriel_council::{Refusal, access::Action, people::Person};
use pluriel_web::{Cost, Known, Refused, Route, Visit};

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

/// The person of this browser's session. A token of the API does not do: it may be another program's.
fn oneself(visit: &Visit) -> Result<&Person, Refused> {
    match &visit.known {
        Known::Session(_, person, _) => Ok(person),
        Known::Nobody | Known::Token(..) => Err(Refusal::forbidden("access-sign-in").into()),
    }
}
