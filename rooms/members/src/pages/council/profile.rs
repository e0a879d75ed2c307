//! What the council says of itself: name, host, address, contact, description, language.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Visit};

use super::{PATH, above, done, language_name};
use crate::{Command, Language, Members, TextAt, commands::DescribeCouncil, pages::forms};

const FORM: &str = "/secretariat/conseil/presentation";
const LANGUAGES: [Language; 2] = [Language::French, Language::English];

pub(super) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn page(visit: &Visit, form: &Form) -> Page {
    forms::page(visit, "members-council-change", form, above(visit))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let council = visit.room::<Members>().council();
    let text = |at: Option<TextAt>| at.map_or_else(String::new, |at| visit.text(at.seq, at.name).to_string());
    let line = |name, id, value: Option<&str>| Field::line(name, say(id)).value(value.unwrap_or_default());
    let since = council.and_then(|known| known.since).map_or_else(String::new, |year| year.to_string());
    let languages = LANGUAGES.map(|one| Choice::new(one.code(), language_name(one))).into();
    let language = council.map_or_else(Language::default, |known| known.language);
    Form::new(FORM, visit.form_keys())
        .field(line("name", "members-council-name", council.map(|known| known.name.as_str())).required())
        .field(line("host", "members-council-host", council.map(|known| known.host.as_str())).required())
        .field(Field::number("since", say("members-council-since")).value(since))
        .field(
            Field::text("description", say("members-council-description"), 5)
                .help(say("members-council-description.help"))
                .published_as_markdown(2)
                .value(text(council.and_then(|known| known.description))),
        )
        .field(
            Field::text("address", say("members-council-address"), 3)
                .value(text(council.and_then(|known| known.address))),
        )
        .field(
            Field::text("contact", say("members-council-contact"), 2)
                .help(say("members-council-contact.help"))
                .value(text(council.and_then(|known| known.contact))),
        )
        .field(
            Field::radio("language", say("members-council-language"), languages)
                .help(say("members-council-language.help"))
                .value(language.code())
                .required(),
        )
        .button(Action::button(ActionKind::Main, say("save")))
        .cancel(Link::new(PATH, say("cancel")))
}

pub(super) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    if posted.asks_preview() {
        return visit.page(&page(visit, &form(visit).filled(&posted.fields.values()).previewed()));
    }
    let given = match command(visit, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => done(),
        Err(refused) => {
            let form = forms::again(visit, form(visit), &posted.fields, &refused);
            forms::answer(visit, &page(visit, &form), &refused)
        }
    }
}

/// What no field shows stays as it is: time zone, holidays, own words, source.
fn command(visit: &Visit, fields: &Fields) -> Result<Command, Refusal> {
    let council = visit.room::<Members>().council();
    let mut reading = fields.read();
    let name = reading.line("name", 200);
    let host = reading.line("host", 200);
    let since = reading.with("since", |typed| match typed.trim() {
        "" => Ok(None),
        year => year.parse().map(Some).map_err(|_| FieldError::new("since", "members-year-invalid")),
    });
    let description = reading.optional("description", 2_000).unwrap_or_default();
    let address = reading.optional("address", 2_000).unwrap_or_default();
    let contact = reading.optional("contact", 2_000).unwrap_or_default();
    let language = reading.with("language", |typed| {
        Language::of_code(typed).map(Some).ok_or(FieldError::new("language", "members-choose"))
    });
    reading.end()?;
    Ok(Command::DescribeCouncil(DescribeCouncil {
        name,
        host,
        since,
        zone: council.map_or_else(|| "UTC".to_owned(), |known| known.zone.clone()),
        holidays: council.map(|known| known.holidays.clone()).unwrap_or_default(),
        language: language.unwrap_or_default(),
        words: std::collections::BTreeMap::default(),
        source: None,
        description: Some(description),
        address: Some(address),
        contact: Some(contact),
    }))
}
