//! `/reunions/{id}/compte-rendu`: the secretariat attaches minutes, or replaces them.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form, Values,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{forms, of_address, seen};
use crate::{
    Command,
    commands::{AttachMinutes, MinutesText},
    state::Meeting,
};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let meeting = of_address(&visit, &id)?;
    let form = match seen(&visit).meeting(meeting).minutes {
        Some(known) => form(&visit, meeting).filled(
            &Values::default()
                .with("minutes", known.text)
                .with("source", known.source.unwrap_or_default())
                .with("licence", known.licence.unwrap_or_default()),
        ),
        None => form(&visit, meeting),
    };
    Ok(visit.page(&forms::about(&visit, "meetings-attach-minutes", &form, meeting)))
}

fn form(visit: &Visit, meeting: &Meeting) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let address = format!("/reunions/{}", meeting.id);
    Form::new(format!("{address}/compte-rendu"), visit.form_keys())
        .field(
            Field::text("minutes", say("meetings-field-minutes"), 20)
                .help(say("meetings-field-minutes.help"))
                .required(),
        )
        .field(Field::line("source", say("meetings-field-source")))
        .field(Field::line("licence", say("meetings-field-licence")).help(say("meetings-field-licence.help")))
        .button(
            Action::button(ActionKind::Main, say("meetings-publish-minutes"))
                .consequence(say("meetings-publish-minutes.consequence")),
        )
        .cancel(Link::new(address, say("cancel")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let fields = &posted.fields;
    let minutes = MinutesText {
        text: fields.raw("minutes").to_owned(),
        source: Some(forms::typed(fields, "source")),
        licence: Some(forms::typed(fields, "licence")),
    };
    let command = Command::AttachMinutes(AttachMinutes { meeting: meeting.id, minutes });
    let again = |refused: &_| {
        let form = forms::again(visit, form(visit, meeting), fields, refused);
        forms::about(visit, "meetings-attach-minutes", &form, meeting)
    };
    Ok(forms::give(&posted, Ok(command), again).await)
}
