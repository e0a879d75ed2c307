//! The page behind a link. Opening it changes nothing, since mail scanners open links: it shows whose sign-in it is, and a
//! button.

use axum::{extract::Path, response::Response};
use pluriel_council::{Refusal, people::Person};
use pluriel_pages::{
    Form, Html, Page,
    component::{Action, ActionKind},
};
use pluriel_web::{Posted, Refused, Visit, cookies};

use super::{opening, signed_in, submit, way_back, with_cookie};
use crate::sign_in::{BrowserPlace, Command};

/// Shows whose sign-in it is.
pub async fn show(mut visit: Visit, Path(link): Path<String>) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let person = whose(&visit, &link).ok_or(Refusal::conflict("sign-in-link-over"))?;
    let say = |id: &str| visit.speech.say(id).to_owned();
    let button =
        Action::button(ActionKind::Main, visit.speech.quote("sign-in-as", "name", person.name.as_str()));
    let form = Form::new(format!("/connexion/{link}"), visit.form_keys())
        .hidden("retour", way_back(&visit.query))
        .button(button);
    let mut page = Page::new(say("sign-in"), form.html(visit.site.theme(), &visit.speech));
    page.lead = Html::text(visit.speech.say("sign-in-link-lead"));
    page.is_private = true;
    Ok(with_cookie(visit.page(&page), cookie))
}

fn whose(visit: &Visit, link: &str) -> Option<Person> {
    let people = visit.snapshot.rooms.people();
    let row = people.sign_in(&cookies::hash(link))?;
    let is_good = visit.site.house().machine_now() < row.until;
    is_good.then(|| people.person(row.person?).cloned()).flatten()
}

/// Signs in.
pub async fn press(
    Path(link): Path<String>,
    place: BrowserPlace,
    posted: Posted,
) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let (session, opening) = opening(&visit, place)?;
    submit(&visit, Command::ByLink { link: cookies::hash(&link), opening }).await?;
    Ok(signed_in(&visit, &session, &way_back(&fields)))
}
