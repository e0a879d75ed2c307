//! Showing again who one is, before a grave act: what was typed travels along, and is sent as soon as it is shown.
//!
//! The form that was held back comes here with all its fields. Each page carries them unseen beside a few of its own; at
//! the end the browser is told to send the same body to where it was going (307), so that nothing is typed or pressed twice
//! and nothing of it is kept on the server.

use std::sync::Arc;

use axum::{
    Extension,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, FormKeys, Html, Page, Problem,
    component::{Action, ActionKind},
};
use pluriel_web::{Fields, KEY_FIELD, Known, Posted, Refused, TOKEN_FIELD, Visit, is_own_path};

use super::{no_randomness, passkeys, submit, vouch};
use crate::sign_in::{Command, DESK, Secrets, WaysIn, letter, secrets::code_hash};

/// Where the held-back form was going.
const TO: &str = "preuve_vers";
/// The code that proves.
const CODE: &str = "preuve_code";

type Ways = Extension<Arc<WaysIn>>;

/// What answers a grave act in a session that is not fresh.
pub fn ask(ways: &WaysIn, posted: &Posted) -> Response {
    let to = posted.visit.path.clone();
    let page = asking(ways, posted, &to);
    posted.visit.refused_form(&page, &Refused::from(Refusal::forbidden("access-prove-again")))
}

fn asking(ways: &WaysIn, posted: &Posted, to: &str) -> Page {
    let visit = &posted.visit;
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let has_key = ways.has_passkeys()
        && visit
            .person()
            .is_some_and(|person| visit.snapshot.rooms.people().passkeys_of(person.id).next().is_some());
    let mut body = Html::empty();
    if has_key {
        let form = carrying(posted, "/connexion/encore/cle", to)
            .passkey(passkeys::known(visit, "/connexion/cle/question"))
            .button(Action::button(ActionKind::Main, speech.say("prove-by-passkey")));
        body.push(&form.html(theme, speech));
    }
    let kind = if has_key { ActionKind::Other } else { ActionKind::Main };
    let form = carrying(posted, "/connexion/encore/courriel", to)
        .button(Action::button(kind, speech.say("prove-by-mail")));
    body.push(&form.html(theme, speech));
    titled(visit, body, &speech.quote("prove-lead", "minutes", ways.fresh_minutes()))
}

fn titled(visit: &Visit, body: Html, lead: &str) -> Page {
    let mut page = Page::new(visit.speech.say("prove"), body);
    page.lead = Html::text(lead);
    page.is_private = true;
    page
}

/// A form that carries every field of the one that was held back.
fn carrying(posted: &Posted, action: &str, to: &str) -> Form {
    let keys = FormKeys {
        csrf: posted.visit.form_token(),
        key: Some(posted.fields.raw(KEY_FIELD))
            .filter(|key| !key.is_empty())
            .map_or_else(|| posted.visit.form_keys().key, str::to_owned),
    };
    let own = [TOKEN_FIELD, KEY_FIELD, TO, CODE, "credential"];
    let held = posted.fields.iter().filter(|(name, _)| !own.contains(name));
    held.fold(Form::new(action, keys).hidden(TO, to), |form, (name, value)| {
        form.hidden(name.to_owned(), value)
    })
}

/// Where the held-back form was going: one of our own forms, never this page.
fn target(fields: &Fields) -> Result<&str, Refused> {
    let to = fields.raw(TO);
    if is_own_path(to) && !to.starts_with("/connexion") {
        return Ok(to);
    }
    Err(Refusal::invalid("web-not-a-form").into())
}

/// The browser sends the same body to where it was going.
fn on_its_way(to: &str) -> Response {
    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, to.to_owned())]).into_response()
}

/// Sends a code, and shows where it is typed.
pub async fn send(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let Known::Session(session, person, _) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let to = target(&posted.fields)?;
    let secrets = Secrets::fresh().map_err(|error| no_randomness(&error))?;
    let now = visit.site.house().machine_now();
    let sign_in = secrets.request(Some(&session.hash), Some(person.id), now);
    submit(visit, Command::Ask { sign_in: sign_in.map_err(|error| no_randomness(&error))?, now }).await?;
    letter::leave(&visit.site, person, &secrets, DESK);
    Ok(visit.page(&typing(&posted, to, None)))
}

fn typing(posted: &Posted, to: &str, refused: Option<&Refused>) -> Page {
    let visit = &posted.visit;
    let say = |id: &str| visit.speech.say(id).to_owned();
    let mut form = carrying(posted, "/connexion/encore/code", to)
        .field(Field::code(CODE, say("sign-in-code")).help(say("sign-in-code.help")).required())
        .button(Action::button(ActionKind::Main, say("prove-and-send")));
    if let Some(refused) = refused {
        form = form.filled(&posted.fields.values()).refused(Problem::of(&refused.refusal, &visit.speech));
    }
    let mut body = form.html(visit.site.theme(), &visit.speech);
    let other = carrying(posted, "/connexion/encore/courriel", to)
        .button(Action::button(ActionKind::Other, say("sign-in-again")));
    body.push(&other.html(visit.site.theme(), &visit.speech));
    titled(visit, body, visit.speech.say("prove-code-lead"))
}

/// Tries the code.
pub async fn by_code(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let Known::Session(session, ..) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let to = target(&posted.fields)?;
    let now = visit.site.house().machine_now();
    let browser = session.hash;
    let code = code_hash(posted.fields.raw(CODE), &browser);
    let command = Command::ProveByCode { session: browser, browser, code, now };
    let refused = if let Err(refused) = submit(visit, command).await {
        refused
    } else {
        let snapshot = visit.site.house().snapshot();
        let people = snapshot.rooms.people();
        if people.session(&session.hash).is_some_and(|row| row.proved >= now) {
            return Ok(on_its_way(to));
        }
        let left = people.sign_in_of_browser(&browser).map_or(0, |row| u32::from(row.tries_left));
        Refused::from(Refusal::from(FieldError::new(CODE, "sign-in-code-wrong").with("left", left)))
    };
    Ok(visit.refused_form(&typing(&posted, to, Some(&refused)), &refused))
}

/// Checks the key.
pub async fn by_passkey(Extension(ways): Ways, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let Known::Session(session, ..) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let to = target(&posted.fields)?;
    let proven = match passkeys::recognised(&ways, &posted) {
        Ok(passkey) => {
            let now = visit.site.house().machine_now();
            vouch(visit, Command::ProveByPasskey { session: session.hash, passkey, now }).await
        }
        Err(refused) => Err(refused),
    };
    match proven {
        Ok(()) => Ok(on_its_way(to)),
        Err(refused) => {
            let mut page = asking(&ways, &posted, to);
            let problem = Problem::of(&refused.refusal, &visit.speech);
            let notice = pluriel_pages::component::Notice::new(
                pluriel_pages::component::NoticeKind::Error,
                problem.title.clone(),
            );
            let mut body = visit.site.theme().html(&notice.body(pluriel_pages::paragraphs(&problem.why)));
            body.push(&page.body);
            page.body = body;
            Ok(visit.refused_form(&page, &refused))
        }
    }
}
