//! The pages of sign-in.

mod ask;
mod capacity;
mod code;
mod copied;
mod link;
mod tokens;

use axum::response::Response;
use pluriel_council::access::Action;
use pluriel_web::{Cost, Fields, Front, Refused, Route, Visit, cookies, is_own_path, see_other, with_cookie};

use super::{Access, SESSION_SECONDS, secrets::NoRandomness};

/// What sign-in adds to the site.
pub fn front() -> Front {
    Front::new("access", super::WORDS, routes)
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/connexion", Action::SignIn, ask::show),
        Route::post("/connexion", Action::SignIn, ask::send).costing(Cost::SignIn),
        Route::get("/connexion/code", Action::SignIn, code::show),
        Route::post("/connexion/code", Action::SignIn, code::send).costing(Cost::SignIn),
        Route::get("/connexion/{link}", Action::SignIn, link::show),
        Route::post("/connexion/{link}", Action::SignIn, link::press).costing(Cost::SignIn),
        Route::post("/deconnexion", Action::SignIn, capacity::sign_out),
        Route::get("/bureau/mandat", Action::SignIn, capacity::show),
        Route::post("/bureau/mandat", Action::SignIn, capacity::choose),
        Route::get("/bureau/jetons", Action::KeepTokens, tokens::show),
        Route::post("/bureau/jetons", Action::KeepTokens, tokens::give),
        Route::post("/bureau/jetons/fin", Action::KeepTokens, tokens::end),
        Route::get("/secretariat/connexion", Action::CopySignIn, copied::show),
        Route::post("/secretariat/connexion", Action::CopySignIn, copied::copy),
    ]
}

/// Where sign-in leads back to.
fn way_back(fields: &Fields) -> String {
    let back = fields.raw("retour");
    if is_own_path(back) && !back.starts_with("/connexion") { back.to_owned() } else { "/bureau".to_owned() }
}

fn no_randomness(error: &NoRandomness) -> Refused {
    tracing::error!(%error, "nobody can sign in");
    Refused::of_status(axum::http::StatusCode::INTERNAL_SERVER_ERROR)
}

/// Leads a browser that was just signed in to where it wanted to go, by the choice of a capacity if it has several.
fn signed_in(visit: &Visit, session: &str, back: &str) -> Response {
    let snapshot = visit.site.house().snapshot();
    let people = snapshot.rooms.people();
    let row = people.session(&cookies::hash(session));
    let chosen = row.is_some_and(|row| row.mandate.is_some());
    let has_several =
        row.is_some_and(|row| people.mandates_of(row.person, visit.site.house().now()).count() > 1);
    let place = if !chosen && has_several {
        let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
        format!("/bureau/mandat?retour={back}")
    } else {
        back.to_owned()
    };
    let seconds = u32::try_from(SESSION_SECONDS).unwrap_or(u32::MAX);
    with_cookie(see_other(&place), Some(cookies::set(cookies::SESSION, session, seconds)))
}

async fn submit(visit: &Visit, command: super::Command) -> Result<(), Refused> {
    visit.submit::<Access>(command, None).await.map(drop)
}
