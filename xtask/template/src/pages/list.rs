//! The list of things, with the form that adds one.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use pluriel_council::access::Action;
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action as Button, ActionKind, Empty},
};
use pluriel_web::{Posted, Refused, Visit, json, see_made};
use serde::Serialize;

use crate::{
    {Room},
    commands::{Add, Command},
};

#[derive(Template)]
#[template(path = "pages/list.html")]
struct List {
    things: Vec<(Arc<str>, Arc<str>)>,
}

/// One thing as the API shows it.
#[derive(Serialize)]
struct Shown {
    id: String,
    title: String,
    text: String,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

/// The list for a program.
pub async fn api(visit: Visit) -> Response {
    let things = visit.room::<{Room}>().newest_first();
    let shown = things.into_iter().map(|thing| Shown {
        id: thing.id.to_string(),
        title: visit.text(thing.seq, "title").to_string(),
        text: visit.text(thing.seq, "text").to_string(),
    });
    json(&shown.collect::<Vec<_>>())
}

/// Adds a thing, or gives back what was typed.
pub async fn add(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = &posted;
    let command = Add { title: fields.raw("title").to_owned(), text: fields.raw("text").to_owned() };
    match visit.submit::<{Room}>(Command::Add(command), posted.key()).await {
        Ok(receipt) => Ok(see_made(&receipt, "/{room}")),
        Err(refused) if !refused.refusal.fields.is_empty() => {
            let problem = Problem::of(&refused.refusal, &visit.speech);
            let form = form(visit).filled(&fields.values()).refused(problem);
            Ok(visit.refused_form(&page(visit, &form), &refused))
        }
        Err(refused) => Err(refused),
    }
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new("/{room}", visit.form_keys())
        .field(Field::line("title", say("{room}-field-title")).required())
        .field(Field::text("text", say("{room}-field-text"), 8).required())
        .button(Button::button(ActionKind::Main, say("{room}-add")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let things = visit.room::<{Room}>().newest_first();
    let mut body = if things.is_empty() {
        theme.html(&Empty { sentence: Html::text(speech.say("{room}-none")), action: Html::empty() })
    } else {
        let texts = things.iter().map(|thing| (visit.text(thing.seq, "title"), visit.text(thing.seq, "text")));
        Html::of(&List { things: texts.collect() })
    };
    if visit.may(Action::DescribeCouncil, |_| false) {
        body.push(&form.html(theme, speech));
    }
    let mut page = Page::new(speech.say("{room}-title"), body);
    page.lead = Html::text(speech.say("{room}-lead"));
    page
}
