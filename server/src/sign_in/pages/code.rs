//! Typing the code, in the browser that asked for it.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit, cookies};

use super::{opening, signed_in, submit, way_back, with_cookie};
use crate::sign_in::{BrowserPlace, Command, secrets::code_hash};

/// The page that waits for the code.
pub async fn show(mut visit: Visit) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let page = page(&visit, &form(&visit, &visit.query));
    Ok(with_cookie(visit.page(&page), cookie))
}

fn form(visit: &Visit, fields: &Fields) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new("/connexion/code", visit.form_keys())
        .hidden("retour", way_back(fields))
        .field(Field::code("code", say("sign-in-code")).help(say("sign-in-code.help")).required())
        .button(Action::button(ActionKind::Main, say("sign-in")))
        .cancel(Link::new("/connexion", say("sign-in-again")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let mut page = Page::new(visit.speech.say("sign-in-sent"), form.html(visit.site.theme(), &visit.speech));
    page.lead = Html::text(visit.speech.say("sign-in-sent.lead"));
    page.is_private = true;
    page
}

/// Tries the code.
pub async fn send(place: BrowserPlace, posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let browser = cookies::hash(visit.browser.as_deref().unwrap_or_default());
    let (session, opening) = opening(&visit, place)?;
    let code = code_hash(fields.raw("code"), &browser);
    let command = Command::ByCode { browser, code, opening };
    let refused = if let Err(refused) = submit(&visit, command).await {
        refused
    } else {
        let snapshot = visit.site.house().snapshot();
        let people = snapshot.rooms.people();
        if people.session(&cookies::hash(&session)).is_some() {
            return Ok(signed_in(&visit, &session, &way_back(&fields)));
        }
        let left = people.sign_in_of_browser(&browser).map_or(0, |row| u32::from(row.tries_left));
        Refused::from(Refusal::from(FieldError::new("code", "sign-in-code-wrong").with("left", left)))
    };
    let form =
        form(&visit, &fields).filled(&fields.values()).refused(Problem::of(&refused.refusal, &visit.speech));
    Ok(visit.refused_form(&page(&visit, &form), &refused))
}
