//! `/membres/{id}/type-propose`: the secretariat proposes what kind a member is.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit, see_made};

use super::{above, forms, of_address};
use crate::{Command, Members, commands::ProposeKind, state::Member};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    let page = forms::page(&visit, "members-propose-kind", &form(&visit, member), above(&visit, member));
    Ok(visit.page(&page))
}

fn form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("/membres/{}/type-propose", member.id), visit.form_keys())
        .field(Field::select("kind", say("members-fact-kind"), forms::kinds(visit)).required())
        .field(
            Field::line("source", say("members-field-source"))
                .help(say("members-field-source.help"))
                .required(),
        )
        .button(Action::button(ActionKind::Main, say("members-propose-it")))
        .cancel(Link::new(format!("/membres/{}", member.id), say("cancel")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let done = match command(member, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(receipt) => see_made(&receipt, &format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, form(visit, member), &posted.fields, &refused);
            let page = forms::page(visit, "members-propose-kind", &form, above(visit, member));
            forms::answer(visit, &page, &refused)
        }
    })
}

fn command(member: &Member, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let kind = reading.with("kind", |typed| forms::chosen("kind", typed));
    let source = reading.text("source", 2_000);
    reading.end()?;
    let Some(kind) = kind else { return Err(Refusal::invalid("form-to-correct")) };
    Ok(Command::ProposeKind(ProposeKind { member: member.id, kind, source }))
}
