//! Asking for a link and a code: the same words and the same time whether the address is known or not.

use axum::response::Response;
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Notice, NoticeKind},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{no_randomness, submit, way_back, with_cookie};
use crate::sign_in::{Command, Secrets, letter};

/// The page that asks for an address.
pub async fn show(mut visit: Visit) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let mut page = Page {
        is_private: true,
        ..Page::new(visit.speech.say("sign-in"), form(&visit).html(visit.site.theme(), &visit.speech))
    };
    page.lead = Html::text(visit.speech.say("sign-in-lead"));
    if let Some(person) = visit.person() {
        let words = visit.speech.quote("sign-in-already", "name", person.name.as_str());
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
    if let Some(person) = person {
        letter::leave(&visit.site, &person, &secrets);
    }
    let back: String = form_urlencoded::byte_serialize(way_back(&fields).as_bytes()).collect();
    Ok(see_other(&format!("/connexion/code?retour={back}")))
}
