//! Signing in: by a passkey, or by asking for a link and a code, in the same words and the same time whether the address is
//! known or not.

use std::sync::Arc;

use axum::{Extension, response::Response};
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Notice, NoticeKind},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{no_randomness, passkeys, providers, submit, way_back, ways_in, with_cookie};
use crate::sign_in::{Command, Secrets, WaysIn, letter};

/// The page that asks for an address.
pub async fn show(Extension(ways): Extension<Arc<WaysIn>>, mut visit: Visit) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let mut body = form(&visit).html(visit.site.theme(), &visit.speech);
    body.push(&by_passkey(&visit, &ways));
    body.push(&by_provider(&visit, &ways));
    let mut page = Page { is_private: true, ..Page::new(visit.speech.say("sign-in"), body) };
    page.lead = Html::text(visit.speech.say("sign-in-lead"));
    if let Some(person) = visit.person() {
        let words = visit.speech.quote("sign-in-already", "name", person.name.as_str());
        page.lead = visit.site.theme().html(&Notice::new(NoticeKind::Information, words));
    }
    if let Some(label) = providers::stranger(&visit, &ways) {
        let words = visit.speech.quote("provider-stranger", "label", label);
        page.lead = visit.site.theme().html(&Notice::new(NoticeKind::Information, words));
    }
    Ok(with_cookie(visit.page(&page), cookie))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new("/connexion", visit.form_keys())
        .hidden("retour", way_back(&visit.query))
        .field(Field::email("email", say("sign-in-email")).help(say("sign-in-email.help")).required())
        .button(Action::button(ActionKind::Main, say("sign-in-ask")))
}

/// The providers that vouch for persons, if the operator named any.
fn by_provider(visit: &Visit, ways: &WaysIn) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let back: String = form_urlencoded::byte_serialize(way_back(&visit.query).as_bytes()).collect();
    let mut html = Html::empty();
    for named in ways.providers.iter() {
        if html.is_empty() {
            let (title, lead) = (speech.say("sign-in-by-provider"), speech.say("sign-in-by-provider.lead"));
            html.push(&Html::of(&Heading { title, lead }));
        }
        let href = format!("/connexion/par/{}?retour={back}", named.name);
        let label = speech.quote("sign-in-by", "provider", named.label.as_str());
        html.push(&theme.html(&Action::link(ActionKind::Other, href, label)));
    }
    html
}

/// The other way in, where the site's address allows it.
fn by_passkey(visit: &Visit, ways: &WaysIn) -> Html {
    let Ok(passkeys) = ways.passkeys() else { return Html::empty() };
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut html = Html::of(&Heading {
        title: speech.say("sign-in-by-passkey"),
        lead: speech.say("sign-in-by-passkey.lead"),
    });
    if passkeys.origin() != visit.site.public_url() {
        html.push(&ways_in::elsewhere(visit, &passkeys.origin()));
    }
    let form = Form::new("/connexion/cle", visit.form_keys())
        .hidden("retour", way_back(&visit.query))
        .passkey(passkeys::known(visit, "/connexion/cle/question"))
        .button(Action::button(ActionKind::Other, speech.say("sign-in-by-passkey.press")));
    html.push(&form.html(theme, speech));
    html
}

#[derive(askama::Template)]
#[template(ext = "html", source = r"<h2>{{ title }}</h2><p>{{ lead }}</p>")]
struct Heading<'a> {
    title: &'a str,
    lead: &'a str,
}

/// Keeps the request, sends the letter if the address is somebody's, and leads to the page of the code.
pub async fn send(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let mut reading = fields.read();
    let email = reading.line("email", 254);
    if let Err(refusal) = reading.end() {
        let refused = Refused::from(refusal);
        let problem = Problem::of(&refused.refusal, &visit.speech);
        let form = form(&visit).filled(&fields.values()).refused(problem);
        let body = form.html(visit.site.theme(), &visit.speech);
        return Ok(visit.refused_form(
            &Page { is_private: true, ..Page::new(visit.speech.say("sign-in"), body) },
            &refused,
        ));
    }
    let secrets = Secrets::fresh().map_err(|error| no_randomness(&error))?;
    let browser = pluriel_web::cookies::hash(visit.browser.as_deref().unwrap_or_default());
    let person = visit.snapshot.rooms.people().by_email(&email).cloned();
    let now = visit.site.house().machine_now();
    let sign_in = secrets
        .request(Some(&browser), person.as_ref().map(|person| person.id), now)
        .map_err(|error| no_randomness(&error))?;
    submit(&visit, Command::Ask { sign_in, now }).await?;
    let back = way_back(&fields);
    if let Some(person) = person {
        letter::leave(&visit.site, &person, &secrets, &back);
    }
    let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Ok(see_other(&format!("/connexion/code?retour={back}")))
}
