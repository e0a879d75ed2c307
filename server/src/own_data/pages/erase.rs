//! To be erased: what goes, what stays, asked twice by having one's own address typed.

use axum::{http::header, response::Response};
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Link},
    markdown,
};
use pluriel_web::{Known, Posted, Refused, Visit, cookies};

use super::{ERASE, PATH, oneself, sign_in_first};
use crate::{
    archive::Archives,
    own_data::room::{Command, OwnData},
};

/// The page that asks.
pub async fn show(visit: Visit) -> Result<Response, Refused> {
    if let Some(first) = sign_in_first(&visit, ERASE) {
        return Ok(first);
    }
    oneself(&visit)?;
    Ok(visit.page(&page(&visit, &form(&visit))))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(ERASE, visit.form_keys())
        .field(Field::line("email", say("own-data-confirm")).help(say("own-data-confirm.help")).required())
        .button(Action::button(ActionKind::Grave, say("own-data-erase-now")))
        .cancel(Link::new(PATH, say("own-data-keep")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let mut body = markdown(visit.speech.say("own-data-erase.text"), 2);
    body.push(&paragraph(&archive(visit)));
    body.push(&form.html(visit.site.theme(), &visit.speech));
    let mut page = Page::new(visit.speech.say("own-data-erase"), body);
    page.is_private = true;
    page
}

/// Whether an archive was made, and when: what is erased now can no longer be put into one.
fn archive(visit: &Visit) -> String {
    match visit.room::<Archives>().last {
        Some(last) => visit.speech.quote("own-data-archive-made", "at", last.at),
        None => visit.speech.say("own-data-archive-none").to_owned(),
    }
}

fn paragraph(text: &str) -> Html {
    Html::trusted(format!("<p>{}</p>", Html::text(text).as_str()))
}

/// Erases, ends the session, and says what was done.
pub async fn send(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let person = oneself(&visit)?;
    let typed = fields.raw("email").trim().to_lowercase();
    if typed != person.email.to_lowercase() {
        let code = if typed.is_empty() { "field-required" } else { "own-data-not-the-address" };
        let refused = Refused::from(Refusal::from(FieldError::new("email", code)));
        let problem = Problem::of(&refused.refusal, &visit.speech);
        let form = form(&visit).filled(&fields.values()).refused(problem);
        return Ok(visit.refused_form(&page(&visit, &form), &refused));
    }
    let Known::Session(session, ..) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let now = visit.site.house().machine_now();
    visit.submit::<OwnData>(Command::EraseMe { session: session.hash, now }, None).await?;
    Ok(done(visit))
}

/// The page of whoever is nobody now.
fn done(visit: Visit) -> Response {
    let gone = Visit { known: Known::Nobody, actor: pluriel_council::Actor::Visitor, ..visit };
    let text = Html::text(gone.speech.say("own-data-erased.text"));
    let mut page = Page::new(gone.speech.say("own-data-erased"), Html::empty());
    page.lead = text;
    page.is_private = true;
    let mut response = gone.page(&page);
    response.headers_mut().append(header::SET_COOKIE, cookies::unset(cookies::SESSION));
    response
}
