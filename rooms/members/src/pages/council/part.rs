//! A college, or a kind of member: added, or named anew.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{PATH, above, done};
use crate::{
    Command, Members,
    commands::{DefineKind, OpenCollege},
    pages::forms,
    words::{CollegeId, KindId, Names, slug_of},
};

/// Which of the two is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    College,
    Kind,
}

impl Sort {
    fn address(self) -> String {
        format!("{PATH}/{}", if self == Self::College { "college" } else { "type" })
    }

    /// The words of the page that adds one, and of the page that names one anew.
    const fn words(self, is_new: bool) -> &'static str {
        match (self, is_new) {
            (Self::College, true) => "members-add-college",
            (Self::College, false) => "members-rename-college",
            (Self::Kind, true) => "members-add-kind",
            (Self::Kind, false) => "members-rename-kind",
        }
    }

    /// The names of the one of this short name.
    fn names<'a>(self, visit: &'a Visit, id: &str) -> Option<&'a Names> {
        let members = visit.room::<Members>();
        match self {
            Self::College => members.college(&id.parse().ok()?).map(|known| &known.names),
            Self::Kind => members.kind(&id.parse().ok()?).map(|known| &known.names),
        }
    }
}

pub(super) async fn show_college(visit: Visit) -> Result<Response, Refused> {
    show(&visit, Sort::College)
}

pub(super) async fn show_kind(visit: Visit) -> Result<Response, Refused> {
    show(&visit, Sort::Kind)
}

fn show(visit: &Visit, sort: Sort) -> Result<Response, Refused> {
    let id = visit.query.raw("id");
    if !id.is_empty() && sort.names(visit, id).is_none() {
        return Err(Refusal::not_found("members-part-unknown").into());
    }
    Ok(visit.page(&page(visit, sort, id, &form(visit, sort, id))))
}

fn page(visit: &Visit, sort: Sort, id: &str, form: &Form) -> Page {
    forms::page(visit, sort.words(id.is_empty()), form, above(visit))
}

/// The form of the one of this short name; an empty one: of a new one.
fn form(visit: &Visit, sort: Sort, id: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let known = sort.names(visit, id);
    let name = |field, label, value: Option<&str>| {
        Field::line(field, say(label)).value(value.unwrap_or_default()).required()
    };
    let mut form = Form::new(sort.address(), visit.form_keys())
        .field(name("names_fr", "members-name-fr", known.map(|names| names.fr.as_str())))
        .field(name("names_en", "members-name-en", known.map(|names| names.en.as_str())));
    form = if id.is_empty() {
        form.field(Field::line("short", say("members-short-name")).help(say("members-short-name.help")))
    } else {
        form.hidden("id", id)
    };
    form.button(Action::button(ActionKind::Main, say("save"))).cancel(Link::new(PATH, say("cancel")))
}

pub(super) async fn send_college(posted: Posted) -> Response {
    let command = read(&posted.visit, Sort::College, &posted.fields).and_then(|(id, names)| {
        let college: CollegeId = id.parse().map_err(|_| not_short())?;
        let fictitious =
            posted.visit.room::<Members>().college(&college).is_some_and(|known| known.fictitious);
        Ok(Command::OpenCollege(OpenCollege { college, names, fictitious }))
    });
    send(&posted, Sort::College, command).await
}

pub(super) async fn send_kind(posted: Posted) -> Response {
    let command = read(&posted.visit, Sort::Kind, &posted.fields).and_then(|(id, names)| {
        let kind: KindId = id.parse().map_err(|_| not_short())?;
        Ok(Command::DefineKind(DefineKind { kind, names }))
    });
    send(&posted, Sort::Kind, command).await
}

fn not_short() -> Refusal {
    Refusal::invalid("form-to-correct").field(FieldError::new("short", "members-short-name-invalid"))
}

/// The short name and the names. A new one is named after its French name unless it was given another; none may take the
/// place of one that exists.
fn read(visit: &Visit, sort: Sort, fields: &Fields) -> Result<(String, Names), Refusal> {
    let mut reading = fields.read();
    let names = Names { fr: reading.line("names_fr", 120), en: reading.line("names_en", 120) };
    let known = fields.raw("id");
    let new = match (known, fields.raw("short").trim()) {
        ("", "") => slug_of::<KindId>(&names.fr).map(|id| id.to_string()).unwrap_or_default(),
        ("", typed) => typed.to_owned(),
        (id, _) => id.to_owned(),
    };
    if known.is_empty() && sort.names(visit, &new).is_some() {
        reading.error(FieldError::new("short", "members-short-name-taken").with("name", new.as_str()));
    }
    reading.end()?;
    Ok((new, names))
}

async fn send(posted: &Posted, sort: Sort, command: Result<Command, Refusal>) -> Response {
    let visit = &posted.visit;
    let given = match command {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => done(),
        Err(refused) => {
            let id = posted.fields.raw("id");
            let form = forms::again(visit, form(visit, sort, id), &posted.fields, &refused);
            forms::answer(visit, &page(visit, sort, id, &form), &refused)
        }
    }
}
