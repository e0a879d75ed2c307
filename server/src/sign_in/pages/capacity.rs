//! In which capacity one acts, and signing out.

use std::sync::Arc;

use axum::{
    Extension,
    http::{HeaderValue, header},
    response::Response,
};
use pluriel_council::{FieldError, Id, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind},
};
use pluriel_web::{Known, Posted, Refused, Visit, cookies, see_other};

use super::{led_on, no_randomness, providers, submit, way_back, with_cookie};
use crate::sign_in::{Command, WaysIn, secrets::secret};

/// The page that asks in whose name one acts.
pub async fn show(visit: Visit) -> Result<Response, Refused> {
    let Known::Session(_, person, current) = &visit.known else { return Ok(see_other("/connexion")) };
    let people = visit.snapshot.rooms.people();
    let mandates = people.mandates_of(person.id, visit.site.house().now());
    let choices =
        mandates.map(|mandate| Choice::new(mandate.id.to_string(), visit.capacity_words(&mandate.capacity)));
    let mut field =
        Field::radio("mandat", visit.speech.say("sign-in-capacity"), choices.collect()).required();
    if let Some(current) = current {
        field = field.value(current.id.to_string());
    }
    let form = Form::new("/bureau/mandat", visit.form_keys())
        .hidden("retour", way_back(&visit.query))
        .field(field)
        .button(Action::button(ActionKind::Main, visit.speech.say("sign-in-choose")));
    let body = form.html(visit.site.theme(), &visit.speech);
    Ok(visit.page(&Page { is_private: true, ..Page::new(visit.speech.say("sign-in-capacity"), body) }))
}

/// Renews the session under the capacity chosen.
pub async fn choose(Extension(ways): Extension<Arc<WaysIn>>, posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let Known::Session(old, ..) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let mandate: Id = fields
        .raw("mandat")
        .parse()
        .map_err(|_| Refused::from(Refusal::from(FieldError::new("mandat", "field-required"))))?;
    let session = secret().map_err(|error| no_randomness(&error))?;
    let (renewed, now) = (cookies::hash(&session), visit.site.house().machine_now());
    submit(&visit, Command::Choose { session: old.hash, renewed, mandate, now }).await?;
    if let Some(vouched) = ways.providers.vouched.take(old.hash, now) {
        ways.providers.vouched.ask(renewed, vouched, old.until);
    }
    Ok(led_on(&visit, &session, &way_back(&fields)))
}

/// Ends the session, and leads to where it ends at the provider that vouched for it.
pub async fn sign_out(Extension(ways): Extension<Arc<WaysIn>>, posted: Posted) -> Result<Response, Refused> {
    let mut there = None;
    if let Known::Session(session, ..) = &posted.visit.known {
        submit(&posted.visit, Command::SignOut { session: session.hash }).await?;
        there = providers::sign_out_address(&posted.visit, &ways, session.hash).await;
    }
    let response = match there {
        None => see_other("/"),
        Some((provider, address)) => on_to(posted.visit, &provider, &address),
    };
    Ok(with_cookie(response, Some(cookies::unset(cookies::SESSION))))
}

/// A page that goes on to the provider by itself, and by a press where browsers do not: a redirect would be refused, since
/// forms of this site lead to this site alone.
fn on_to(mut visit: Visit, provider: &str, address: &str) -> Response {
    visit.known = Known::Nobody;
    let label = visit.speech.quote("provider-sign-out", "provider", provider);
    let link = Action::link(ActionKind::Main, address, label);
    let mut page = Page::new(visit.speech.say("signed-out"), visit.site.theme().html(&link));
    page.lead = Html::text(&visit.speech.quote("signed-out.lead", "provider", provider));
    page.is_private = true;
    let mut response = visit.page(&page);
    if let Ok(refresh) = HeaderValue::try_from(format!("0; url={address}")) {
        response.headers_mut().insert(header::REFRESH, refresh);
    }
    response
}
