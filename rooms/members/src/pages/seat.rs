//! `/membres/{id}/siege`: a member moves to another college, sits again, or its seat ends.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit, see_made};

use super::{above, forms, of_address};
use crate::{
    Command, Members,
    commands::{ChangeSeat, EndSeat},
    state::Member,
};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    Ok(visit.page(&page(&visit, member, &change_form(&visit, member), &end_form(&visit, member))))
}

fn change_form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/membres/{}/siege", member.id), visit.form_keys())
        .field(Field::select("college", say("members-fact-college"), forms::colleges(visit)).required())
        .field(Field::date("from", say("members-field-from-day")).required())
        .field(Field::line("reason", say("members-field-reason")))
        .button(Action::button(ActionKind::Main, say("members-change-it")))
        .cancel(Link::new(format!("/membres/{}", member.id), say("cancel")))
}

fn end_form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/membres/{}/siege/fin", member.id), visit.form_keys())
        .field(Field::date("last_day", say("members-field-last-day")).required())
        .field(Field::line("end_reason", say("members-field-reason")))
        .button(
            Action::button(ActionKind::Grave, say("members-end-seat"))
                .consequence(say("members-end-seat.consequence")),
        )
        .confirm(say("members-end-seat.confirm"))
}

fn page(visit: &Visit, member: &Member, change: &Form, end: &Form) -> Page {
    let speech = &visit.speech;
    let mut page = forms::page(visit, "members-change-seat", change, above(visit, member));
    if member.open_seat().is_some() {
        page.body.push(&Html::trusted("<h2>".to_owned()));
        page.body.push(&Html::text(speech.say("members-end-seat")));
        page.body.push(&Html::trusted("</h2>".to_owned()));
        page.body.push(&end.html(visit.site.theme(), speech));
    }
    page
}

pub(crate) async fn change(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let done = match changed(visit, member, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(receipt) => see_made(&receipt, &format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, change_form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &form, &end_form(visit, member)), &refused)
        }
    })
}

fn changed(visit: &Visit, member: &Member, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let college = reading.with("college", |typed| forms::chosen("college", typed));
    let from = reading.with("from", |typed| forms::required_day(visit, "from", typed).map(Some));
    let reason = reading.optional("reason", 2_000);
    reading.end()?;
    match (college, from) {
        (Some(college), Some(from)) => {
            Ok(Command::ChangeSeat(ChangeSeat { member: member.id, college, from, reason }))
        }
        _ => Err(Refusal::invalid("form-to-correct")),
    }
}

pub(crate) async fn end(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let done = match ended(visit, member, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(receipt) => see_made(&receipt, &format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, end_form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &change_form(visit, member), &form), &refused)
        }
    })
}

fn ended(visit: &Visit, member: &Member, fields: &Fields) -> Result<Command, Refusal> {
    let last_day = forms::required_day(visit, "last_day", fields.raw("last_day"))?;
    let reason = Some(fields.raw("end_reason").to_owned());
    Ok(Command::EndSeat(EndSeat { member: member.id, last_day, reason }))
}
