//! The bar above every page of the demonstration: the council's clock, roles in one press, the mailbox.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::Response,
};
use pluriel_council::{Actor, Arg, Instant, Refusal, access::Action};
use pluriel_members::Members;
use pluriel_pages::Html;
use pluriel_web::{Bar, Known, Posted, Refused, Route, Visit, cookies, is_own_path, see_other};

use super::{
    DELEGATES, SECRETARIAT, START, mailbox, move_clock,
    stage::{mandate_of, stage},
};
use crate::sign_in::{Access, BrowserPlace, Command, Opening, SESSION_SECONDS, secret};

const DAY_SECONDS: i64 = 24 * 3600;

/// The routes of the demonstration.
pub fn routes() -> Vec<Route> {
    vec![
        Route::post("/demo/horloge", Action::SignIn, clock),
        Route::post("/demo/role", Action::SignIn, role),
        Route::get("/demo/courrier", Action::SignIn, mailbox::show),
    ]
}

#[derive(Template)]
#[template(path = "demo_bar.html")]
struct Drawn<'a> {
    label: &'a str,
    explanation: &'a str,
    now: String,
    csrf: String,
    back: &'a str,
    day: &'a str,
    deadline: Option<String>,
    anew: &'a str,
    playing: String,
    is_visitor: bool,
    roles_label: &'a str,
    visitor: &'a str,
    roles: Vec<RoleButton>,
    mailbox: String,
}

struct RoleButton {
    email: &'static str,
    label: String,
    is_played: bool,
}

/// The bar. Beside the council and the clock it shows how many letters left.
pub const BAR: Bar = Bar { html: bar, version: || stage().map_or(0, |stage| stage.mailbox.count() as u64) };

/// The bar, for this visit.
fn bar(visit: &Visit) -> Html {
    let Some(stage) = stage() else { return Html::empty() };
    let say = |id| visit.speech.say(id);
    let house = visit.site.house();
    let played = visit.person().map(|person| person.email.as_str());
    let secretariat = RoleButton {
        email: SECRETARIAT.1,
        label: say("web-secretariat").to_owned(),
        is_played: played == Some(SECRETARIAT.1),
    };
    let delegates = DELEGATES.iter().map(|delegate| RoleButton {
        email: delegate.email,
        label: delegate.organisation.to_owned(),
        is_played: played == Some(delegate.email),
    });
    let playing = if visit.person().is_some() { visit.capacity() } else { say("demo-visitor").to_owned() };
    Html::of(&Drawn {
        label: say("demo-label"),
        explanation: say("demo-explanation"),
        now: visit.speech.quote("demo-now", "now", house.now()),
        csrf: visit.form_token(),
        back: &visit.path,
        day: say("demo-day"),
        deadline: house
            .next_deadline()
            .map(|next| visit.speech.quote("demo-deadline", "deadline", as_deadline(visit, next))),
        anew: say("demo-anew"),
        playing: visit.speech.quote("demo-playing", "role", playing),
        is_visitor: visit.person().is_none(),
        roles_label: say("demo-roles"),
        visitor: say("demo-visitor"),
        roles: std::iter::once(secretariat).chain(delegates).collect(),
        mailbox: visit.speech.count("demo-mailbox", stage.mailbox.count()),
    })
}

/// A deadline at the first instant of a day is read as "24 h" of the day before.
fn as_deadline(visit: &Visit, next: Instant) -> Arg {
    let is_midnight =
        visit.room::<Members>().calendar().start_of(visit.room::<Members>().calendar().day_of(next)) == next;
    if is_midnight { Arg::Deadline(next) } else { Arg::Instant(next) }
}

/// Where the bar leads back to. What a page asks to be typed is not lost: the browser keeps it behind the back button.
fn back(posted: &Posted) -> String {
    let back = posted.fields.raw("retour");
    if is_own_path(back) { back.to_owned() } else { "/".to_owned() }
}

/// One day on, on to the next deadline, or back to the start.
async fn clock(posted: Posted) -> Result<Response, Refused> {
    let stage = stage().ok_or_else(Refused::not_found)?;
    let house = posted.visit.site.house().clone();
    let wanted = match posted.fields.raw("vers") {
        "jour" => house.now().plus_seconds(DAY_SECONDS),
        "echeance" => house.next_deadline().unwrap_or(house.now()).max(house.now()),
        "debut" => {
            if let Known::Session(session, person, _) = &posted.visit.known {
                stage.remember(session.hash, person.email.clone());
            }
            stage.anew.notify_one();
            return Ok(see_other(&back(&posted)));
        }
        _ => return Err(Refusal::invalid("error-422").into()),
    };
    let first = START.parse::<Instant>().unwrap_or(wanted);
    move_clock(&house, &stage.clock, wanted.max(first)).await.map_err(|failure| {
        tracing::error!(why = failure.0, "the demonstration's clock did not move");
        Refused::unavailable("web-not-recorded")
    })?;
    Ok(see_other(&back(&posted)))
}

/// Plays another role, by one press.
async fn role(place: BrowserPlace, posted: Posted) -> Result<Response, Refused> {
    stage().ok_or_else(Refused::not_found)?;
    let house = posted.visit.site.house();
    let played = posted.fields.raw("role");
    if played.is_empty() {
        if let Known::Session(session, ..) = &posted.visit.known {
            give(&posted.visit, Command::SignOut { session: session.hash }).await?;
        }
        let mut response = see_other(&back(&posted));
        response.headers_mut().append(header::SET_COOKIE, cookies::unset(cookies::SESSION));
        return Ok(response);
    }
    let people = posted.visit.snapshot.rooms.people();
    let person = people.by_email(played).map(|person| person.id).ok_or_else(Refused::not_found)?;
    let mandate = mandate_of(people, played).ok_or_else(Refused::not_found)?;
    let fresh = secret().map_err(|_| Refused::unavailable("web-not-recorded"))?;
    let session = cookies::hash(&fresh);
    let opening = Opening { session, place: place.0, now: house.machine_now() };
    give(&posted.visit, Command::ByDemonstration { person, mandate, opening }).await?;
    let seconds = u32::try_from(SESSION_SECONDS).unwrap_or(u32::MAX);
    let mut response = see_other(&back(&posted));
    let cookie: HeaderValue = cookies::set(cookies::SESSION, &fresh, seconds);
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn give(visit: &Visit, command: Command) -> Result<(), Refused> {
    let given = visit.site.house().submit::<Access>(Actor::Pluriel, command, None).await;
    given.map(drop).map_err(|error| {
        tracing::error!(%error, "a role of the demonstration was not taken");
        Refused::unavailable("web-not-recorded")
    })
}
