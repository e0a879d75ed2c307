//! `/secretariat/representants`: the secretariat imports a table of delegates.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, Page, Problem,
    component::{Action, ActionKind, Link, Notice, NoticeKind},
};
use pluriel_web::{Posted, Refused, Visit};

use super::forms;
use crate::{Command, Members, import};

/// The largest table that a form takes, in characters.
const MAX_CHARS: usize = 500_000;

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new("/secretariat/representants", visit.form_keys())
        .field(
            Field::text("table", say("members-field-table"), 16)
                .help(say("members-field-table.help"))
                .required(),
        )
        .button(Action::button(ActionKind::Main, say("members-import-it")))
        .cancel(Link::new("/membres", say("cancel")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    forms::page(visit, "members-table", form, vec![Link::new("/membres", visit.speech.say("members-title"))])
}

pub(crate) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    let done = match command(posted.fields.raw("table")) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(receipt) => {
            let given = visit.speech.count("members-table-done", receipt.entries.len());
            let mut page = page(visit, &form(visit));
            let notice = visit.site.theme().html(&Notice::new(NoticeKind::Done, given));
            let body = std::mem::replace(&mut page.body, notice);
            page.body.push(&body);
            visit.page(&page)
        }
        Err(refused) => refuse(&posted, &refused),
    }
}

/// Every cell at fault with its line.
fn refuse(posted: &Posted, refused: &Refused) -> Response {
    let visit = &posted.visit;
    let mut problem = Problem::of(&refused.refusal, &visit.speech);
    for (error, fault) in problem.errors.iter_mut().zip(&refused.refusal.fields) {
        let line = fault.args.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.clone());
        if let Some(line) = line {
            let detail = error.detail.as_str().into();
            error.detail = visit.speech.with("members-table-line", &[("line", line), ("error", detail)]);
            "table".clone_into(&mut error.field);
        }
    }
    let form = form(visit).filled(&posted.fields.values()).refused(problem);
    visit.refused_form(&page(visit, &form), refused)
}

fn command(text: &str) -> Result<Command, Refusal> {
    if text.chars().count() > MAX_CHARS {
        let fault = FieldError::new("table", "field-too-long").with("max", MAX_CHARS);
        return Err(fault.with("length", text.chars().count()).into());
    }
    if text.trim().is_empty() {
        return Err(FieldError::new("table", "field-required").into());
    }
    import::delegates(&import::rows(text)?)
}
