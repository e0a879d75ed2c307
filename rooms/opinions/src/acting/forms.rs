//! What the forms of this room share: the page around a form, the way back, what follows when it is sent.

use askama::Template;
use axum::response::Response;
use jiff::civil::Date;
use pluriel_council::{FieldError, Refusal, RefusalKind};
use pluriel_house::Receipt;
use pluriel_pages::{Form, Html, Page, Problem, component::Link};
use pluriel_speech::read_date;
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{done::done_at, probe, seen};
use crate::{
    Command, Opinions,
    pages::prose,
    state::{Opinion, Text},
};

/// A page that is a form about an opinion. `id` names its words: the heading, and `.lead` where it has one.
pub(super) fn page(visit: &Visit, opinion: &Opinion, id: &str, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut page = Page::new(speech.say(id), form.html(theme, speech));
    page.lead = speech.attr(id, "lead", &[]).map_or_else(Html::empty, |lead| Html::text(&lead));
    page.over = over(visit, opinion);
    page.breadcrumb = breadcrumb(visit, opinion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.is_private = true;
    page
}

/// A page about an opinion that is no form.
pub(super) fn bare_page(visit: &Visit, opinion: &Opinion, id: &str) -> Page {
    let mut page = page(visit, opinion, id, &Form::new(String::new(), visit.form_keys()));
    page.body = Html::empty();
    page
}

/// Puts markup above the form of a page.
pub(super) fn above(mut page: Page, mut markup: Html) -> Page {
    markup.push(&page.body);
    page.body = markup;
    page
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<details><summary>{{ label }}</summary><h2>{{ title }}</h2>{{ prose }}</details>"#
)]
struct ToRead<'a> {
    label: &'a str,
    title: String,
    prose: Html,
}

/// The text, to be read without leaving the form.
pub(super) fn to_read(visit: &Visit, opinion: &Opinion, text: &Text) -> Html {
    let version = text.version.to_string();
    Html::of(&ToRead {
        label: &visit.speech.quote("acting-read", "version", version),
        title: seen::title(visit, opinion),
        prose: prose(visit, &crate::pages::seen(visit).text_view(text), false),
    })
}

/// Number and title of the opinion that a form is about.
fn over(visit: &Visit, opinion: &Opinion) -> Html {
    Html::text(&called(visit, opinion))
}

/// "Avis n° 3 : Les haies".
pub(super) fn called(visit: &Visit, opinion: &Opinion) -> String {
    let title = seen::title(visit, opinion);
    let (id, number) = match (opinion.number(), opinion.referral()) {
        (Some(number), _) => ("acting-opinion-called", number),
        (None, Some(referral)) => ("acting-referral-called", referral.number),
        (None, None) => ("acting-opinion-called", 0),
    };
    visit.speech.with(id, &[("number", number.to_string().into()), ("title", title.into())])
}

pub(super) fn breadcrumb(visit: &Visit, opinion: &Opinion) -> Vec<Link> {
    let address = opinion.address();
    let (list, id) = if address.starts_with("/avis/") {
        ("/avis", "acting-opinions")
    } else {
        ("/saisines", "acting-referrals")
    };
    vec![Link::new(list, visit.speech.say(id)), Link::new(address, called(visit, opinion))]
}

/// The way back to the opinion without sending.
pub(super) fn cancel(visit: &Visit, opinion: &Opinion) -> Link {
    Link::new(opinion.address(), visit.speech.say("cancel"))
}

/// Gives the command of a form, unless a preview is asked: nothing is recorded then, and [`answer`] shows it. Faults of fields that the door alone can find are told together with those that the room
/// finds.
pub(super) async fn give(
    posted: &Posted,
    faults: Vec<FieldError>,
    command: impl Into<Command>,
) -> Result<Receipt, Refused> {
    if posted.asks_preview() {
        return Err(at_fault(Vec::new()));
    }
    let command = command.into();
    if faults.is_empty() {
        let receipt = posted.visit.submit::<Opinions>(command, posted.key()).await?;
        posted.forget_draft().await;
        return Ok(receipt);
    }
    let refusal = match probe::decide(&posted.visit, command) {
        Err(refusal) if refusal.kind != RefusalKind::Invalid => refusal,
        Err(refusal) => faults.into_iter().fold(refusal, Refusal::field),
        Ok(()) => faults.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field),
    };
    Err(refusal.into())
}

/// What follows a form: its page says what was done, or the form comes back with what was typed and why it was refused.
pub(super) fn answer(
    posted: &Posted,
    result: Result<Receipt, Refused>,
    accepted: impl FnOnce(&Receipt) -> String,
    form: impl FnOnce() -> Form,
    page: impl FnOnce(&Form) -> Page,
) -> Response {
    let visit = &posted.visit;
    if posted.asks_preview() {
        return visit.page(&page(&form().filled(&posted.fields.values()).previewed()));
    }
    match result {
        Ok(receipt) => see_other(&accepted(&receipt)),
        Err(refused) => {
            let problem = Problem::of(&refused.refusal, &visit.speech);
            let form = form().filled(&posted.fields.values()).refused(problem);
            visit.refused_form(&page(&form), &refused)
        }
    }
}

/// The address of an opinion, where the notice says what was done.
pub(super) fn told(opinion: &Opinion, what: &str) -> impl FnOnce(&Receipt) -> String {
    let address = opinion.address();
    move |receipt| done_at(&address, what, receipt)
}

/// Reads a day that may be left empty; a fault is gathered.
pub(super) fn day(
    visit: &Visit,
    faults: &mut Vec<FieldError>,
    field: &'static str,
    typed: &str,
) -> Option<Date> {
    if typed.trim().is_empty() {
        return None;
    }
    let today = seen::today(visit);
    match read_date(typed, today) {
        Ok(day) => Some(day),
        Err(error) => {
            faults.push(error.of_field(field, today));
            None
        }
    }
}

/// Reads one of the choices offered; a fault is gathered. Nothing chosen is no fault.
pub(super) fn chosen<T: std::str::FromStr>(
    faults: &mut Vec<FieldError>,
    field: &'static str,
    typed: &str,
) -> Option<T> {
    if typed.is_empty() {
        return None;
    }
    let read = typed.parse();
    if read.is_err() {
        faults.push(FieldError::new(field, "acting-choose"));
    }
    read.ok()
}

/// A form with these faults.
pub(super) fn at_fault(faults: Vec<FieldError>) -> Refused {
    faults.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field).into()
}
