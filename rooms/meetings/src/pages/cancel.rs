//! `/reunions/{id}/annulation`: the secretariat cancels a meeting; and what it does with one press on the meeting's page:
//! confirm what was announced, undo the last change.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_made};

use super::{forms, of_address};
use crate::{
    Command, Meetings,
    commands::{Cancel, Confirm, UndoChange},
    state::Meeting,
};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let meeting = of_address(&visit, &id)?;
    Ok(visit.page(&forms::about(&visit, "meetings-cancel", &form(&visit, meeting), meeting)))
}

fn form(visit: &Visit, meeting: &Meeting) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let address = format!("/reunions/{}", meeting.id);
    Form::new(format!("{address}/annulation"), visit.form_keys())
        .field(Field::line("reason", say("meetings-field-reason")))
        .button(
            Action::button(ActionKind::Grave, say("meetings-cancel-it"))
                .consequence(say("meetings-cancel-it.consequence")),
        )
        .cancel(Link::new(address, say("meetings-keep-it")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let reason = Some(forms::typed(&posted.fields, "reason"));
    let command = Command::Cancel(Cancel { meeting: meeting.id, reason, imported: false });
    let again = |refused: &_| {
        let form = forms::again(visit, form(visit, meeting), &posted.fields, refused);
        forms::about(visit, "meetings-cancel", &form, meeting)
    };
    Ok(forms::give(&posted, Ok(command), again).await)
}

pub(crate) async fn confirm(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let meeting = of_address(&posted.visit, &id)?.id;
    press(&posted, Command::Confirm(Confirm { meeting, imported: false })).await
}

pub(crate) async fn undo(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let meeting = of_address(&posted.visit, &id)?.id;
    press(&posted, Command::Undo(UndoChange { meeting })).await
}

async fn press(posted: &Posted, command: Command) -> Result<Response, Refused> {
    let receipt = posted.visit.submit::<Meetings>(command, posted.key()).await?;
    Ok(see_made(&receipt, "/reunions"))
}
