//! `/reponses/<secret>`: what an addressee has to answer, and what it answered. Opening it changes nothing.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, component::Link, deadline, markdown};
use pluriel_web::{Refused, Visit};

use super::{
    super::{done::done, seen},
    put::{self, Asked},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ done }}<p>{{ clock }}</p><p><a href="{{ opinion.href }}">{{ opinion.label }}</a></p>
{% for one in items %}<section><h2>{{ one.title }}</h2><div class="prose">{{ one.words }}</div><p>{{ one.now }}</p>
<ul class="plain"><li><a href="{{ one.answer.href }}">{{ one.answer.label }}</a></li>{% if one.report.href != "" %}<li><a href="{{ one.report.href }}">{{ one.report.label }}</a></li>{% endif %}</ul></section>{% endfor %}
<p class="small muted">{{ notes }}</p>"#
)]
struct Body<'a> {
    done: Html,
    clock: Html,
    opinion: Link,
    items: Vec<Item>,
    notes: &'a str,
}

struct Item {
    title: String,
    words: Html,
    now: String,
    answer: Link,
    report: Link,
}

/// The page.
pub(crate) async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refused> {
    let asked = Asked::holding(&visit, &secret)?;
    let speech = &visit.speech;
    let view = asked.view(&visit);
    let puts = view.map(|view| view.recommendations).unwrap_or_default();
    let items = puts.iter().map(|put| {
        let here = format!("/reponses/{secret}/{}", put.rank);
        let words =
            asked.opinion.text.block(put.recommendation).map(|block| seen::block_words(&visit, block));
        let id = if put.answers.is_empty() { "answers-do-answer" } else { "answers-do-change" };
        let report = if put.answers.is_empty() {
            Link::new("", "")
        } else {
            Link::new(format!("{here}/avancement"), speech.quote("answers-do-report", "number", put.rank))
        };
        Item {
            title: speech.quote("opinions-recommendation", "number", put.rank),
            words: markdown(&words.unwrap_or_default(), 3),
            now: crate::pages::put_words(&visit, put),
            answer: Link::new(here, speech.quote(id, "number", put.rank)),
            report,
        }
    });
    let clock =
        asked.addressee.asked.map(|clock| deadline(clock.answer_by, visit.site.house().now(), speech));
    let body = Html::of(&Body {
        done: done(&visit),
        clock: clock.unwrap_or_default(),
        opinion: Link::new(asked.opinion.address(), speech.say("answers-read-opinion")),
        items: items.collect(),
        notes: speech.say("answers-link-notes"),
    });
    Ok(visit.page(&put::page(&visit, &asked, "answers-link", body)))
}
