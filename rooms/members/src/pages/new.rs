//! `/membres/nouveau`: the secretariat gives a seat to a new member.

use axum::response::Response;
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit, see_made};

use super::forms;
use crate::{
    Command, Members,
    commands::{ProposedKind, SeatMember},
};

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new("/membres/nouveau", visit.form_keys())
        .field(Field::line("name", say("members-field-name")).required())
        .field(Field::select("college", say("members-fact-college"), forms::colleges(visit)).required())
        .field(Field::address("url", say("members-fact-site")))
        .field(Field::date("from", say("members-field-from")).help(say("members-field-from.help")))
        .field(Field::select("kind", say("members-field-kind-proposed"), forms::kinds(visit)))
        .field(Field::line("source", say("members-field-source")).help(say("members-field-source.help")))
        .field(
            Field::tick("natural_person", say("members-field-natural"))
                .help(say("members-field-natural.help")),
        )
        .button(Action::button(ActionKind::Main, say("members-seat-it")))
        .cancel(Link::new("/membres", say("cancel")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    forms::page(visit, "members-new", form, vec![Link::new("/membres", visit.speech.say("members-title"))])
}

pub(crate) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    let done = match command(visit, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(receipt) => see_made(&receipt, "/membres"),
        Err(refused) => refuse(visit, &posted.fields, &refused),
    }
}

fn refuse(visit: &Visit, fields: &Fields, refused: &Refused) -> Response {
    let form = forms::again(visit, form(visit), fields, refused);
    forms::answer(visit, &page(visit, &form), refused)
}

fn command(visit: &Visit, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let name = reading.line("name", 200);
    let college = reading.with("college", |typed| forms::chosen("college", typed));
    let url = reading.optional("url", 500);
    let from = reading.with("from", |typed| forms::day(visit, "from", typed));
    let kind = match fields.raw("kind") {
        "" => None,
        _ => reading.with("kind", |typed| forms::chosen("kind", typed)),
    };
    let source = reading.optional("source", 2_000).unwrap_or_default();
    reading.end()?;
    let Some(college) = college else { return Err(Refusal::invalid("form-to-correct")) };
    Ok(Command::SeatMember(SeatMember {
        name,
        natural_person: fields.ticked("natural_person"),
        url,
        college,
        from,
        last_day: None,
        kind: kind.map(|kind| ProposedKind { kind, source }),
    }))
}
