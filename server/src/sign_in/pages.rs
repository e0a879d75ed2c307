//! The pages of sign-in.

pub mod again;
mod ask;
mod capacity;
mod code;
mod copied;
mod deadlines;
mod link;
mod passkeys;
mod providers;
mod sessions;
mod tokens;
mod ways_in;

use axum::response::Response;
use pluriel_council::{Actor, access::Action};
use pluriel_web::{
    Cost, Fields, Front, Place, Refused, Route, Visit, cookies, is_own_path, see_other, with_cookie,
};

use super::{
    Access, BrowserPlace, DESK, Opening, SESSION_SECONDS, notice,
    secrets::{NoRandomness, secret},
};

/// What sign-in adds to the site.
pub fn front() -> Front {
    let mut front = Front::new("access", super::WORDS, routes);
    front.tools = |visit| {
        let label = visit.speech.say("ways-in").to_owned();
        vec![Place { href: "/bureau/acces".to_owned(), label, order: 90 }]
    };
    front
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/connexion", Action::SignIn, ask::show),
        Route::post("/connexion", Action::SignIn, ask::send).costing(Cost::SignIn),
        Route::get("/connexion/code", Action::SignIn, code::show),
        Route::post("/connexion/code", Action::SignIn, code::send).costing(Cost::SignIn),
        Route::post("/connexion/cle", Action::SignIn, passkeys::sign_in).costing(Cost::SignIn),
        Route::post("/connexion/cle/question", Action::SignIn, passkeys::ask_known),
        Route::post("/connexion/encore/courriel", Action::SignIn, again::send).costing(Cost::SignIn),
        Route::post("/connexion/encore/code", Action::SignIn, again::by_code).costing(Cost::SignIn),
        Route::post("/connexion/encore/cle", Action::SignIn, again::by_passkey).costing(Cost::SignIn),
        Route::get("/connexion/par/{provider}", Action::SignIn, providers::leave).costing(Cost::SignIn),
        Route::get("/connexion/retour/{provider}", Action::SignIn, providers::come_back)
            .costing(Cost::SignIn),
        Route::get("/connexion/{link}", Action::SignIn, link::show),
        Route::post("/connexion/{link}", Action::SignIn, link::press).costing(Cost::SignIn),
        Route::post("/deconnexion", Action::SignIn, capacity::sign_out),
        Route::get("/bureau/mandat", Action::SignIn, capacity::show),
        Route::post("/bureau/mandat", Action::SignIn, capacity::choose),
        Route::get("/bureau/jetons", Action::KeepTokens, tokens::show),
        Route::post("/bureau/jetons", Action::KeepTokens, tokens::give).grave(),
        Route::post("/bureau/jetons/fin", Action::KeepTokens, tokens::end),
        Route::get("/calendrier/{secret}", Action::ReadOwnCalendar, deadlines::calendar)
            .costing(Cost::Counted),
        Route::get("/secretariat/connexion", Action::CopySignIn, copied::show),
        Route::post("/secretariat/connexion", Action::CopySignIn, copied::copy).grave(),
        Route::get("/bureau/acces", Action::KeepWaysIn, ways_in::show),
        Route::post("/bureau/acces", Action::KeepWaysIn, ways_in::open).grave(),
        Route::post("/bureau/acces/cles", Action::KeepWaysIn, passkeys::register),
        Route::post("/bureau/acces/cles/question", Action::KeepWaysIn, passkeys::ask_new),
        Route::get("/bureau/acces/cles/{key}", Action::KeepWaysIn, passkeys::show),
        Route::post("/bureau/acces/cles/{key}", Action::KeepWaysIn, passkeys::rename),
        Route::post("/bureau/acces/cles/{key}/fin", Action::KeepWaysIn, passkeys::revoke),
        Route::post("/bureau/acces/identites", Action::KeepWaysIn, providers::join_stranger),
        Route::post("/bureau/acces/identites/fin", Action::KeepWaysIn, providers::part),
        Route::post("/bureau/acces/sessions/fin", Action::KeepWaysIn, sessions::end),
    ]
}

/// Where sign-in leads back to.
fn way_back(fields: &Fields) -> String {
    let back = fields.raw("retour");
    if is_own_path(back) && !back.starts_with("/connexion") { back.to_owned() } else { DESK.to_owned() }
}

/// A key that is not this person's is nobody's.
fn no_such_key() -> Refused {
    pluriel_council::Refusal::not_found("passkey-unknown").into()
}

fn no_randomness(error: &NoRandomness) -> Refused {
    tracing::error!(%error, "nobody can sign in");
    Refused::of_status(axum::http::StatusCode::INTERNAL_SERVER_ERROR)
}

/// Leads a browser that was just signed in to where it wanted to go, by the choice of a capacity if it has several, and
/// tells the person by mail.
fn signed_in(visit: &Visit, session: &str, back: &str) -> Response {
    let snapshot = visit.site.house().snapshot();
    let people = snapshot.rooms.people();
    if let Some(row) = people.session(&cookies::hash(session)) {
        notice::of_session(visit, row);
    }
    led_on(visit, session, back)
}

/// Leads a browser with a new session to where it wanted to go.
fn led_on(visit: &Visit, session: &str, back: &str) -> Response {
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

/// A fresh secret for a session, and what the queue is to know of it.
fn opening(visit: &Visit, place: BrowserPlace) -> Result<(String, Opening), Refused> {
    let session = secret().map_err(|error| no_randomness(&error))?;
    let hash = cookies::hash(&session);
    Ok((session, Opening { session: hash, place: place.0, now: visit.site.house().machine_now() }))
}

async fn submit(visit: &Visit, command: super::Command) -> Result<(), Refused> {
    visit.submit::<Access>(command, None).await.map(drop)
}

/// Gives a command of which only the program itself can say that it is true.
async fn vouch(visit: &Visit, command: super::Command) -> Result<(), Refused> {
    Visit { actor: Actor::Pluriel, ..visit.clone() }.submit::<Access>(command, None).await.map(drop)
}
