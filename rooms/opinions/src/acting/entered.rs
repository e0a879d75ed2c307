//! Positions that their member does not take itself: ballots in writing, shows of hands, proxies.

mod desk;
mod hands;
mod proxies;
mod transcribe;

use pluriel_council::access::Action;
use pluriel_web::Route;

use super::api::entered as api;
use crate::letter::LARGEST;

pub(super) use desk::{offers, waits};

/// How much more than its document a form with a document may hold, in bytes.
const AROUND_DOCUMENT: usize = 64 * 1024;

/// Every form and command.
pub(super) fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::get("/avis/{number}/transcrire", Action::EnterBallot, transcribe::show),
        Route::post("/avis/{number}/transcrire", Action::EnterBallot, transcribe::send)
            .taking(LARGEST + AROUND_DOCUMENT),
        Route::get("/avis/{number}/bulletins/{entry}", Action::OpenDesk, transcribe::document),
        Route::get("/avis/{number}/mains-levees", Action::EnterBallot, hands::show),
        Route::post("/avis/{number}/mains-levees", Action::EnterBallot, hands::send),
        Route::get("/avis/{number}/mains-levees/confirmer", Action::ConfirmHands, hands::show_confirm),
        Route::post("/avis/{number}/mains-levees/confirmer", Action::ConfirmHands, hands::confirm),
        Route::get("/avis/{number}/procuration", Action::GiveProxy, proxies::show),
        Route::post("/avis/{number}/procuration", Action::GiveProxy, proxies::send),
        Route::post("/avis/{number}/procuration/reprendre", Action::GiveProxy, proxies::revoke),
        Route::get("/avis/{number}/position-par-procuration", Action::TakePosition, proxies::show_cast),
        Route::post("/avis/{number}/position-par-procuration", Action::TakePosition, proxies::cast),
    ];
    routes.extend(api::routes());
    routes
}
