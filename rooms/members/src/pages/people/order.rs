//! `/secretariat/conseil/ordre`: colleges and kinds in another order, closed, opened again.

use askama::Template;
use axum::response::Response;
use pluriel_council::{FieldError, Refusal, access::Action as Access};
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Route, Visit, see_other};

use crate::{
    Command, Members,
    commands::{CloseCollege, CloseKind, OrderParts},
    pages::{council, forms, said},
    words::Names,
};

pub(crate) const PATH: &str = "/secretariat/conseil/ordre";
const CLOSE: &str = "/secretariat/conseil/fermeture";

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get(PATH, Access::DescribeCouncil, show),
        Route::post(PATH, Access::DescribeCouncil, raise),
        Route::get(CLOSE, Access::DescribeCouncil, show_close),
        Route::post(CLOSE, Access::DescribeCouncil, close),
    ]
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for (title, rows) in lists %}<h2>{{ title }}</h2>
<ol>{% for row in rows %}<li><p>{{ row.name }}{% if row.note != "" %} <span class="help">{{ row.note }}</span>{% endif %}</p>{{ row.raise }}<p><a href="{{ row.close.href }}">{{ row.close.label }}</a></p></li>{% endfor %}</ol>{% endfor %}"#
)]
struct Body<'a> {
    lists: Vec<(&'a str, Vec<Row>)>,
}

struct Row {
    name: String,
    note: String,
    raise: Html,
    close: Link,
}

/// Which of the two a form is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    College,
    Kind,
}

impl Sort {
    const fn name(self) -> &'static str {
        match self {
            Self::College => "college",
            Self::Kind => "type",
        }
    }

    fn of(name: &str) -> Result<Self, Refusal> {
        match name {
            "college" => Ok(Self::College),
            "type" => Ok(Self::Kind),
            _ => Err(Refusal::not_found("members-part-unknown")),
        }
    }
}

/// A part: its short name, its names, from when it is closed.
type PartOf<'a> = (String, &'a Names, Option<pluriel_council::Instant>);

fn parts(visit: &Visit, sort: Sort) -> Vec<PartOf<'_>> {
    let members = visit.room::<Members>();
    match sort {
        Sort::College => members.colleges().map(|one| (one.id.to_string(), &one.names, one.closed)).collect(),
        Sort::Kind => members.kinds().map(|one| (one.id.to_string(), &one.names, one.closed)).collect(),
    }
}

async fn show(visit: Visit) -> Response {
    let speech = &visit.speech;
    let lists = [(Sort::College, "members-colleges"), (Sort::Kind, "members-kinds")];
    let lists = lists.map(|(sort, title)| (speech.say(title), rows(&visit, speech, sort)));
    let mut page = Page::new(speech.say("people-order"), Html::of(&Body { lists: lists.into() }));
    page.lead = Html::text(speech.say("people-order.lead"));
    page.breadcrumb = vec![Link::new(council::PATH, speech.say("members-council"))];
    page.is_private = true;
    visit.page(&page)
}

fn rows(visit: &Visit, speech: &Speech, sort: Sort) -> Vec<Row> {
    let theme = visit.site.theme();
    let row = |(place, (id, names, closed)): (usize, PartOf<'_>)| {
        let name = said(visit, names);
        let raise = Form::new(PATH, visit.form_keys())
            .hidden("sort", sort.name())
            .hidden("id", id.clone())
            .button(Action::button(ActionKind::Other, speech.quote("people-raise", "name", name.as_str())));
        let (note, words) = match closed {
            None => (String::new(), "people-close-part"),
            Some(from) => {
                let last = visit.room::<Members>().calendar().last_day(from);
                let note = speech.quote("people-closed-since", "day", speech.plain_date(last));
                (note, "people-reopen-part")
            }
        };
        let close = Link::new(
            format!("{CLOSE}?sort={}&id={id}", sort.name()),
            speech.quote(words, "name", name.as_str()),
        );
        let raise = if place == 0 { Html::empty() } else { raise.html(theme, speech) };
        Row { name, note, raise, close }
    };
    parts(visit, sort).into_iter().enumerate().map(row).collect()
}

/// One place up.
async fn raise(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let sort = Sort::of(posted.fields.raw("sort"))?;
    let mut ids: Vec<_> = parts(visit, sort).into_iter().map(|(id, ..)| id).collect();
    let place = ids.iter().position(|id| id == posted.fields.raw("id"));
    let place = place.ok_or(Refusal::not_found("members-part-unknown"))?;
    if let Some(above) = place.checked_sub(1) {
        ids.swap(place, above);
    }
    let order = match sort {
        Sort::College => OrderParts::Colleges(ids.iter().filter_map(|id| id.parse().ok()).collect()),
        Sort::Kind => OrderParts::Kinds(ids.iter().filter_map(|id| id.parse().ok()).collect()),
    };
    visit.submit::<Members>(Command::OrderParts(order), posted.key()).await?;
    Ok(see_other(PATH))
}

async fn show_close(visit: Visit) -> Result<Response, Refused> {
    if visit.query.raw("id").is_empty() {
        // Which one is chosen in the list.
        return Ok(see_other(PATH));
    }
    let sort = Sort::of(visit.query.raw("sort"))?;
    let id = visit.query.raw("id").to_owned();
    Ok(visit.page(&close_page(&visit, sort, &id, &close_form(&visit, sort, &id)?)?))
}

fn close_page(visit: &Visit, sort: Sort, id: &str, form: &Form) -> Result<Page, Refusal> {
    let speech = &visit.speech;
    let name = part(visit, sort, id).map(|(_, names, _)| said(visit, names))?;
    let mut page = forms::page(
        visit,
        "people-close",
        form,
        vec![
            Link::new(council::PATH, speech.say("members-council")),
            Link::new(PATH, speech.say("people-order")),
        ],
    );
    page.title = speech.quote("people-close-part", "name", name);
    Ok(page)
}

fn part<'a>(visit: &'a Visit, sort: Sort, id: &str) -> Result<PartOf<'a>, Refusal> {
    let found = parts(visit, sort).into_iter().find(|(known, ..)| known == id);
    found.ok_or(Refusal::not_found("members-part-unknown"))
}

fn close_form(visit: &Visit, sort: Sort, id: &str) -> Result<Form, Refusal> {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let (_, names, closed) = part(visit, sort, id)?;
    let form = Form::new(CLOSE, visit.form_keys()).hidden("sort", sort.name()).hidden("id", id);
    let form = if closed.is_some() {
        let name = said(visit, names);
        form.button(Action::button(ActionKind::Main, visit.speech.quote("people-reopen-part", "name", name)))
    } else {
        form.field(Field::date("last_day", say("members-field-last-day")).required())
            .button(Action::button(ActionKind::Grave, say("people-close")))
    };
    Ok(form.cancel(Link::new(PATH, say("cancel"))))
}

async fn close(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let sort = Sort::of(posted.fields.raw("sort"))?;
    let id = posted.fields.raw("id");
    let (_, _, closed) = part(visit, sort, id)?;
    let read = || -> Result<Command, Refusal> {
        let last_day = match closed {
            Some(_) => None,
            None => Some(forms::required_day(visit, "last_day", posted.fields.raw("last_day"))?),
        };
        let wrong = || Refusal::from(FieldError::new("last_day", "members-short-name-invalid"));
        Ok(match sort {
            Sort::College => {
                Command::CloseCollege(CloseCollege { college: id.parse().map_err(|_| wrong())?, last_day })
            }
            Sort::Kind => Command::CloseKind(CloseKind { kind: id.parse().map_err(|_| wrong())?, last_day }),
        })
    };
    let done = match read() {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(_) => see_other(PATH),
        Err(refused) => {
            let form = forms::again(visit, close_form(visit, sort, id)?, &posted.fields, &refused);
            forms::answer(visit, &close_page(visit, sort, id, &form)?, &refused)
        }
    })
}
