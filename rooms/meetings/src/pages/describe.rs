//! `/reunions/{id}/fiche`: what is said of a meeting.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Form, Values,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{forms, of_address, seen};
use crate::{Command, commands::Describe, state::Meeting};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let meeting = of_address(&visit, &id)?;
    let view = seen(&visit).meeting(meeting);
    let said = Values::default()
        .with("title", view.title.unwrap_or_default())
        .with("location", view.location.unwrap_or_default())
        .with("video", view.video.unwrap_or_default())
        .with("note", view.note.unwrap_or_default());
    let form = form(&visit, meeting).filled(&said);
    Ok(visit.page(&forms::about(&visit, "meetings-describe", &form, meeting)))
}

fn form(visit: &Visit, meeting: &Meeting) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let address = format!("/reunions/{}", meeting.id);
    forms::texts(visit, Form::new(format!("{address}/fiche"), visit.form_keys()))
        .button(Action::button(ActionKind::Main, say("save")))
        .cancel(Link::new(address, say("cancel")))
}

/// Only what differs is recorded anew.
fn changed(said: Option<String>, typed: String) -> Option<String> {
    (said.unwrap_or_default() != typed.trim()).then_some(typed)
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let fields = &posted.fields;
    let view = seen(visit).meeting(meeting);
    let command = Describe {
        meeting: meeting.id,
        title: changed(view.title, forms::typed(fields, "title")),
        location: changed(view.location, forms::typed(fields, "location")),
        video: changed(view.video, forms::typed(fields, "video")),
        note: changed(view.note, forms::typed(fields, "note")),
        source: None,
        moved_from: None,
    };
    let again = |refused: &_| {
        let form = forms::again(visit, form(visit, meeting), fields, refused);
        forms::about(visit, "meetings-describe", &form, meeting)
    };
    Ok(forms::give(&posted, Ok(Command::Describe(command)), again).await)
}
