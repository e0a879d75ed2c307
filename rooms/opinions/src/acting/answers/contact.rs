//! Writing to another contact of an addressee.

use axum::{extract::Path, response::Response};
use pluriel_house::Receipt;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    put::{self, Asked},
};
use crate::commands::ChangeContact;

fn command(asked: &Asked<'_>, contact: &str, email: &str) -> ChangeContact {
    ChangeContact {
        opinion: asked.opinion.id,
        addressee: asked.id,
        contact: contact.to_owned(),
        email: email.to_owned(),
    }
}

/// The way to this form, for whoever may use it.
pub(super) fn action(visit: &Visit, asked: &Asked<'_>) -> Html {
    if !probe::may(visit, command(asked, "", "")) {
        return Html::empty();
    }
    let address = format!("{}/contact", asked.address());
    let action = Action::link(ActionKind::Other, address, visit.speech.say("answers-contact"));
    visit.site.theme().html(&action)
}

/// The page, with the contact as it stands: the secretariat alone sees it.
pub(crate) async fn show(
    visit: Visit,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let asked = Asked::of(&visit, &number, &id)?;
    probe::require(&visit, command(&asked, "", ""))?;
    Ok(visit.page(&page(&visit, &asked, &form(&visit, &asked))))
}

fn form(visit: &Visit, asked: &Asked<'_>) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{}/contact", asked.address()), visit.form_keys())
        .field(
            Field::line("contact", say("answers-contact-name"))
                .value(seen::words(visit, asked.addressee.contact)),
        )
        .field(
            Field::email("email", say("answers-contact-email"))
                .value(seen::words(visit, Some(asked.addressee.email)))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "answers-contact", &[]))
        .cancel(Link::new(asked.address(), say("cancel")))
}

fn page(visit: &Visit, asked: &Asked<'_>, form: &Form) -> Page {
    let body = form.html(visit.site.theme(), &visit.speech);
    let mut page = put::page(visit, asked, "answers-contact", body);
    page.breadcrumb = put::breadcrumb(visit, asked);
    page
}

/// Records it.
pub(crate) async fn send(
    Path((number, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::of(visit, &number, &id)?;
    let command = command(&asked, posted.fields.raw("contact"), posted.fields.raw("email"));
    let result = forms::give(&posted, Vec::new(), command).await;
    let accepted = |receipt: &Receipt| done_at(&asked.address(), "contact-changed", receipt);
    let drawn = |form: &Form| page(visit, &asked, form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, &asked), drawn))
}
