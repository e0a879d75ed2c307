//! What the forms of this room share.

use axum::response::Response;
use jiff::civil::{Date, Time};
use pluriel_council::{FieldError, Refusal};
use pluriel_house::Receipt;
use pluriel_pages::{Field, Form, Html, Page, Problem, component::Link};
use pluriel_speech::{read_date, read_time};
use pluriel_web::{Fields, Posted, Refused, Visit, see_made};

use super::{above, seen};
use crate::{Command, Meetings, commands::Times, state::Meeting};

/// A page that is a form.
pub(super) fn page(visit: &Visit, title: &str, form: &Form, breadcrumb: Vec<Link>) -> Page {
    let mut page = Page::new(visit.speech.say(title), form.html(visit.site.theme(), &visit.speech));
    page.lead = visit.speech.attr(title, "lead", &[]).map_or_else(Html::empty, |lead| Html::text(&lead));
    page.breadcrumb = breadcrumb;
    page.is_private = true;
    page
}

/// A page that is a form about a meeting.
pub(super) fn about(visit: &Visit, title: &str, form: &Form, meeting: &Meeting) -> Page {
    page(visit, title, form, above(visit, meeting))
}

/// The form with what was typed and why it was refused.
pub(super) fn again(visit: &Visit, form: Form, fields: &Fields, refused: &Refused) -> Form {
    form.filled(&fields.values()).refused(Problem::of(&refused.refusal, &visit.speech))
}

/// Gives a command that a form asked for, and leads to the meeting; else draws the form again.
pub(super) async fn give(
    posted: &Posted,
    command: Result<Command, Refusal>,
    form_again: impl FnOnce(&Refused) -> Page,
) -> Response {
    let visit = &posted.visit;
    let done: Result<Receipt, Refused> = match command {
        Ok(command) => visit.submit::<Meetings>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(receipt) => see_made(&receipt, "/reunions"),
        Err(refused) => visit.refused_form(&form_again(&refused), &refused),
    }
}

/// The council's day.
pub(super) fn today(visit: &Visit) -> Date {
    let seen = seen(visit);
    seen.calendar().day_of(seen.now)
}

/// The fields that say when a meeting is held.
pub(super) fn times(visit: &Visit, form: Form) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    form.field(Field::date("day", say("meetings-field-day")).required())
        .field(Field::time("start", say("meetings-field-start")).help(say("meetings-field-start.help")))
        .field(Field::time("end", say("meetings-field-end")))
}

/// Reads them.
pub(super) fn read_times(visit: &Visit, fields: &Fields) -> Result<Times, Refusal> {
    let mut reading = fields.read();
    let today = today(visit);
    let day = reading.with("day", |typed| match typed.trim() {
        "" => Err(FieldError::new("day", "field-required")),
        typed => read_date(typed, today).map(Some).map_err(|error| error.of_field("day", today)),
    });
    let start = reading.with("start", |typed| time("start", typed));
    let end = reading.with("end", |typed| time("end", typed));
    reading.end()?;
    let Some(day) = day else { return Err(Refusal::invalid("form-to-correct")) };
    Ok(Times { day, start, end })
}

fn time(field: &'static str, typed: &str) -> Result<Option<Time>, FieldError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    read_time(typed).map(Some).map_err(|error| error.of_field(field))
}

/// The fields that say what a meeting is.
pub(super) fn texts(visit: &Visit, form: Form) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    form.field(Field::line("title", say("meetings-field-title")).help(say("meetings-field-title.help")))
        .field(Field::line("location", say("meetings-field-location")))
        .field(Field::address("video", say("meetings-field-video")).help(say("meetings-field-video.help")))
        .field(Field::text("note", say("meetings-field-note"), 3))
}

/// What was typed in a field that may be empty: an empty text takes away what was said.
pub(super) fn typed(fields: &Fields, field: &str) -> String {
    fields.raw(field).to_owned()
}
