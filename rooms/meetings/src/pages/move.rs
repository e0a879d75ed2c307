//! `/reunions/{id}/date`: the secretariat moves a meeting.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Values,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{forms, of_address, seen};
use crate::{Command, commands::Move, state::Meeting};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let meeting = of_address(&visit, &id)?;
    let form = form(&visit, meeting).filled(&held(&visit, meeting));
    Ok(visit.page(&forms::about(&visit, "meetings-move", &form, meeting)))
}

/// When it is held now, as one would type it.
fn held(visit: &Visit, meeting: &Meeting) -> Values {
    let seen = seen(visit);
    let view = seen.meeting(meeting);
    let clock = |at: pluriel_council::Instant| {
        let local = seen.calendar().zone().to_datetime(at.timestamp());
        local.strftime("%H:%M").to_string()
    };
    Values::default()
        .with("day", view.day.strftime("%d/%m/%Y").to_string())
        .with("start", view.start.map(clock).unwrap_or_default())
        .with("end", view.end.map(clock).unwrap_or_default())
}

fn form(visit: &Visit, meeting: &Meeting) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let address = format!("/reunions/{}", meeting.id);
    forms::times(visit, Form::new(format!("{address}/date"), visit.form_keys()))
        .field(Field::line("reason", say("meetings-field-reason")))
        .button(
            Action::button(ActionKind::Main, say("meetings-move-it"))
                .consequence(say("meetings-move-it.consequence")),
        )
        .cancel(Link::new(address, say("cancel")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let again = |refused: &_| {
        let form = forms::again(visit, form(visit, meeting), &posted.fields, refused);
        forms::about(visit, "meetings-move", &form, meeting)
    };
    Ok(forms::give(&posted, command(visit, meeting, &posted.fields), again).await)
}

fn command(visit: &Visit, meeting: &Meeting, fields: &Fields) -> Result<Command, Refusal> {
    let times = forms::read_times(visit, fields)?;
    let reason = Some(forms::typed(fields, "reason"));
    Ok(Command::Move(Move { meeting: meeting.id, times, reason, imported: false }))
}
