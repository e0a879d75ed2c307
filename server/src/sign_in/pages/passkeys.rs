//! Passkeys: asked for and registered, named, revoked, signed in by.

use std::sync::Arc;

use axum::{Extension, extract::Path, response::Response};
use pluriel_council::{
    Refusal,
    people::{Id256, Passkey, Session},
};
use pluriel_pages::{
    Field, Form, Html, Page, PasskeyQuestion, Problem,
    component::{Action, ActionKind, Link},
};
use pluriel_passkeys::ANSWER_SECONDS;
use pluriel_web::{Known, Posted, Refused, Visit, document, see_other};

use super::{no_such_key, opening, signed_in, submit, vouch, way_back, ways_in};
use crate::sign_in::{BrowserPlace, Command, WaysIn, notice, ways::passkey_refused};

type Ways = Extension<Arc<WaysIn>>;

/// What a device is asked: a key that is known.
pub fn known(visit: &Visit, path: &'static str) -> PasskeyQuestion {
    PasskeyQuestion { is_new: false, path, unanswered: visit.speech.say("passkey-unanswered").to_owned() }
}

/// The question for a key that is known, as JSON for the browser.
pub async fn ask_known(Extension(ways): Ways, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let now = visit.site.house().machine_now();
    let (question, asked) = ways.passkeys()?.ask_known().map_err(|error| passkey_refused(&error))?;
    ways.known_keys.ask(visit.bound_to(), asked, now.plus_seconds(ANSWER_SECONDS));
    Ok(document("application/json", question))
}

/// The key that a form's answer proves.
pub fn recognised(ways: &WaysIn, posted: &Posted) -> Result<Passkey, Refused> {
    let house = posted.visit.site.house();
    let answer = answer(posted)?;
    let (snapshot, now) = (house.snapshot(), house.machine_now());
    let people = snapshot.rooms.people();
    let asked = ways.known_keys.take(posted.visit.bound_to(), now).ok_or_else(over)?;
    let passkey = ways.passkeys()?.recognise(asked, answer, people, now);
    passkey.map_err(|error| passkey_refused(&error))
}

fn over() -> Refused {
    Refusal::conflict("passkey-over").into()
}

fn answer(posted: &Posted) -> Result<&str, Refused> {
    let answer = posted.fields.raw("credential");
    if answer.is_empty() { Err(Refusal::invalid("passkey-needs-script").into()) } else { Ok(answer) }
}

/// Signs in by a key.
pub async fn sign_in(
    Extension(ways): Ways,
    place: BrowserPlace,
    posted: Posted,
) -> Result<Response, Refused> {
    let passkey = recognised(&ways, &posted)?;
    let (session, opening) = opening(&posted.visit, place)?;
    vouch(&posted.visit, Command::ByPasskey { passkey, opening }).await?;
    Ok(signed_in(&posted.visit, &session, &way_back(&posted.fields)))
}

/// The form that registers a key.
pub fn registration(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let question = PasskeyQuestion {
        is_new: true,
        path: "/bureau/acces/cles/question",
        unanswered: say("passkey-unanswered"),
    };
    Form::new("/bureau/acces/cles", visit.form_keys())
        .field(Field::line("label", say("passkey-label")).help(say("passkey-label.help")).required())
        .passkey(question)
        .button(Action::button(ActionKind::Main, say("passkey-add")))
}

/// The question for a new key, as JSON for the browser.
pub async fn ask_new(Extension(ways): Ways, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let (session, now) = (fresh_session(&ways, visit)?, visit.site.house().machine_now());
    let Some(person) = visit.person() else { return Err(Refusal::forbidden("access-sign-in").into()) };
    let asked = ways.passkeys()?.ask_new(person, visit.snapshot.rooms.people());
    let (question, asked) = asked.map_err(|error| passkey_refused(&error))?;
    ways.new_keys.ask(session.hash, asked, now.plus_seconds(ANSWER_SECONDS));
    Ok(document("application/json", question))
}

/// Registers a key.
pub async fn register(Extension(ways): Ways, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let session = fresh_session(&ways, visit)?.clone();
    let mut reading = posted.fields.read();
    let label = reading.line("label", 100);
    if let Err(refusal) = reading.end() {
        let refused = Refused::from(refusal);
        let form = registration(visit).filled(&posted.fields.values());
        let form = form.refused(Problem::of(&refused.refusal, &visit.speech));
        return Ok(visit.refused_form(&ways_in::page(visit, &ways, Some(form)), &refused));
    }
    let now = visit.site.house().machine_now();
    let answer = answer(&posted)?;
    let asked = ways.new_keys.take(session.hash, now).ok_or_else(over)?;
    let new = ways.passkeys()?.register(&asked, answer);
    let new = new.map_err(|error| passkey_refused(&error))?;
    let passkey = Passkey {
        hash: new.hash,
        person: session.person,
        label,
        credential: new.credential,
        added: now,
        used: None,
    };
    submit(visit, Command::KeepPasskey(passkey)).await?;
    notice::of_new_way_in(visit, &session, &new.hash.hex()[..16], "way-passkey");
    Ok(see_other("/bureau/acces#cles"))
}

/// The session, which must be fresh: a new key opens the door for ever.
pub fn fresh_session<'a>(ways: &WaysIn, visit: &'a Visit) -> Result<&'a Session, Refused> {
    match &visit.known {
        Known::Session(session, ..) if !ways.is_stale(session, visit.site.house().machine_now()) => {
            Ok(session)
        }
        _ => Err(Refusal::forbidden("access-prove-again").with("minutes", ways.fresh_minutes()).into()),
    }
}

fn own<'a>(visit: &'a Visit, key: &str) -> Result<&'a Passkey, Refused> {
    let person = visit.person().ok_or_else(no_such_key)?;
    let mut keys = visit.snapshot.rooms.people().passkeys_of(person.id);
    keys.find(|passkey| passkey.hash.hex() == key).ok_or_else(no_such_key)
}

/// The page of one key: its name, and its end.
pub async fn show(Path(key): Path<String>, visit: Visit) -> Result<Response, Refused> {
    let passkey = own(&visit, &key)?;
    Ok(visit.page(&page(&visit, passkey, &naming(&visit, passkey.hash, &passkey.label))))
}

fn naming(visit: &Visit, key: Id256, label: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/bureau/acces/cles/{}", key.hex()), visit.form_keys())
        .field(
            Field::line("label", say("passkey-label"))
                .help(say("passkey-label.help"))
                .value(label)
                .required(),
        )
        .button(Action::button(ActionKind::Main, say("passkey-name")))
        .cancel(Link::new("/bureau/acces", say("ways-in")))
}

fn page(visit: &Visit, passkey: &Passkey, naming: &Form) -> Page {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = naming.html(theme, speech);
    let end = Form::new(format!("/bureau/acces/cles/{}/fin", passkey.hash.hex()), visit.form_keys()).button(
        Action::button(ActionKind::Grave, say("passkey-revoke")).consequence(say("passkey-revoke.then")),
    );
    body.push(&end.html(theme, speech));
    let mut page = Page::new(passkey.label.clone(), body);
    page.over = Html::text(&say("passkey"));
    page.lead = Html::text(&ways_in::described(visit, passkey.added, passkey.used));
    page.breadcrumb =
        vec![Link::new("/bureau", say("web-my-desk")), Link::new("/bureau/acces", say("ways-in"))];
    page.is_private = true;
    page
}

/// Gives a key another name.
pub async fn rename(Path(key): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let passkey = own(visit, &key)?.clone();
    let mut reading = posted.fields.read();
    let label = reading.line("label", 100);
    if let Err(refusal) = reading.end() {
        let refused = Refused::from(refusal);
        let form = naming(visit, passkey.hash, "").filled(&posted.fields.values());
        let form = form.refused(Problem::of(&refused.refusal, &visit.speech));
        return Ok(visit.refused_form(&page(visit, &passkey, &form), &refused));
    }
    submit(visit, Command::KeepPasskey(Passkey { label, ..passkey })).await?;
    Ok(see_other("/bureau/acces#cles"))
}

/// Revokes a key.
pub async fn revoke(Path(key): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let passkey = own(&posted.visit, &key)?;
    submit(&posted.visit, Command::RevokePasskey(passkey.hash)).await?;
    Ok(see_other("/bureau/acces#cles"))
}
