//! Having a link sent to the contact that is known of an addressee: whoever presses learns nothing of that contact.

use axum::{extract::Path, response::Response};
use pluriel_house::Receipt;
use pluriel_pages::{Form, Html, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe},
    addressee,
    put::Asked,
};
use crate::commands::AskLink;

fn command(asked: &Asked<'_>) -> AskLink {
    AskLink { opinion: asked.opinion.id, addressee: asked.id }
}

fn form(visit: &Visit, asked: &Asked<'_>) -> Form {
    Form::new(asked.address(), visit.form_keys()).button(confirm::button(
        visit,
        ActionKind::Other,
        "answers-ask-link",
        &[],
    ))
}

/// The button, with what it does; nothing once the follow-up ended.
pub(super) fn section(visit: &Visit, asked: &Asked<'_>) -> Html {
    if probe::require(visit, command(asked)).is_err() {
        return Html::empty();
    }
    let quotes = [("addressee", asked.name(visit).into())];
    let mut section = crate::pages::heading(&visit.speech.with("answers-ask-link", &quotes));
    section.push(&form(visit, asked).html(visit.site.theme(), &visit.speech));
    section
}

/// Sends it. The answer is the same whether a link left or one had just left.
pub(crate) async fn send(
    Path((number, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::of(visit, &number, &id)?;
    let result = forms::give(&posted, Vec::new(), command(&asked)).await;
    let accepted = |receipt: &Receipt| done_at(&asked.address(), "link-asked", receipt);
    let drawn = |_: &Form| addressee::page(visit, &asked);
    Ok(forms::answer(&posted, result, accepted, || form(visit, &asked), drawn))
}
