//! `/reunions/nouvelle`: the secretariat plans a meeting.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_members::Members;
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Visit};

use super::{forms, said};
use crate::{Command, commands::Plan, words::Status};

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn form(visit: &Visit) -> Form {
    let speech = &visit.speech;
    let say = |id: &str| speech.say(id).to_owned();
    let formations = visit.room::<Members>().formations();
    let formations =
        formations.map(|known| Choice::new(known.id.as_str(), said(speech, &known.names))).collect();
    let statuses = vec![
        Choice::new("confirmed", say("meetings-status-confirmed")),
        Choice::new("announced", say("meetings-status-announced"))
            .help(say("meetings-status-announced.help")),
    ];
    let form = Form::new("/reunions/nouvelle", visit.form_keys())
        .field(Field::select("formation", say("meetings-fact-formation"), formations).required());
    forms::texts(visit, forms::times(visit, form))
        .field(Field::radio("status", say("meetings-field-status"), statuses).value("confirmed").required())
        .button(
            Action::button(ActionKind::Main, say("meetings-plan-it"))
                .consequence(say("meetings-plan-it.consequence")),
        )
        .cancel(Link::new("/reunions", say("cancel")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    forms::page(
        visit,
        "meetings-plan",
        form,
        vec![Link::new("/reunions", visit.speech.say("meetings-title"))],
    )
}

pub(crate) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    let again = |refused: &_| page(visit, &forms::again(visit, form(visit), &posted.fields, refused));
    forms::give(&posted, command(visit, &posted.fields), again).await
}

fn command(visit: &Visit, fields: &Fields) -> Result<Command, Refusal> {
    let times = forms::read_times(visit, fields)?;
    let unknown = |_| FieldError::new("formation", "meetings-formation-unknown").with("formation", "");
    let formation = fields.raw("formation").parse().map_err(unknown)?;
    let status = if fields.raw("status") == "announced" { Status::Announced } else { Status::Confirmed };
    Ok(Command::Plan(Plan {
        formation,
        times,
        status,
        title: Some(forms::typed(fields, "title")),
        location: Some(forms::typed(fields, "location")),
        video: Some(forms::typed(fields, "video")),
        note: Some(forms::typed(fields, "note")),
        imported: None,
    }))
}
