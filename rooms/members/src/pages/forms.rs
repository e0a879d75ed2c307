//! What the forms of this room share.

use axum::response::Response;
use jiff::civil::Date;
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Form, Html, Page, Problem, component::Link};
use pluriel_speech::read_date;
use pluriel_web::{Fields, Refused, Visit};

use super::said;
use crate::Members;

/// A page that is a form.
pub(super) fn page(visit: &Visit, title: &str, form: &Form, breadcrumb: Vec<Link>) -> Page {
    let mut page = Page::new(visit.speech.say(title), form.html(visit.site.theme(), &visit.speech));
    page.lead = visit.speech.attr(title, "lead", &[]).map_or_else(Html::empty, |lead| Html::text(&lead));
    page.breadcrumb = breadcrumb;
    page.is_private = true;
    page
}

/// The form with what was typed and why it was refused.
pub(super) fn again(visit: &Visit, form: Form, fields: &Fields, refused: &Refused) -> Form {
    form.filled(&fields.values()).refused(Problem::of(&refused.refusal, &visit.speech))
}

/// The answer to a form that was refused.
pub(super) fn answer(visit: &Visit, page: &Page, refused: &Refused) -> Response {
    visit.refused_form(page, refused)
}

/// Reads a day that may be left empty.
pub(super) fn day(visit: &Visit, field: &'static str, typed: &str) -> Result<Option<Date>, FieldError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let today = today(visit);
    read_date(typed, today).map(Some).map_err(|error| error.of_field(field, today))
}

/// Reads a day that must be given.
pub(super) fn required_day(visit: &Visit, field: &'static str, typed: &str) -> Result<Date, FieldError> {
    day(visit, field, typed)?.ok_or(FieldError::new(field, "field-required"))
}

/// The council's day.
pub(super) fn today(visit: &Visit) -> Date {
    visit.room::<Members>().calendar().day_of(visit.site.house().now())
}

/// Reads one of the choices of a list.
pub(super) fn chosen<T: std::str::FromStr>(
    field: &'static str,
    typed: &str,
) -> Result<Option<T>, FieldError> {
    typed.parse().map(Some).map_err(|_| FieldError::new(field, "members-choose"))
}

/// The colleges as choices, after the words that ask to choose.
pub(super) fn colleges(visit: &Visit) -> Vec<Choice> {
    let now = visit.site.house().now();
    let colleges = visit.room::<Members>().colleges();
    let colleges = colleges.filter(|college| college.closed.is_none_or(|closed| closed > now));
    let choices = colleges.map(|college| Choice::new(college.id.as_str(), said(visit, &college.names)));
    first_empty(visit).chain(choices).collect()
}

/// The kinds as choices, after the words that ask to choose.
pub(super) fn kinds(visit: &Visit) -> Vec<Choice> {
    let kinds = visit.room::<Members>().kinds().filter(|kind| kind.closed.is_none());
    first_empty(visit)
        .chain(kinds.map(|kind| Choice::new(kind.id.as_str(), said(visit, &kind.names))))
        .collect()
}

fn first_empty(visit: &Visit) -> impl Iterator<Item = Choice> {
    std::iter::once(Choice::new("", visit.speech.say("members-choose-one")))
}
