//! The demonstration's mailbox: every letter sent, newest first.

use askama::Template;
use axum::response::Response;
use pluriel_pages::{
    Html, Page,
    component::{Empty, Link, Pagination},
    exact_time, paragraphs,
};
use pluriel_web::{Refused, Visit};

use super::stage::stage;

#[derive(Template)]
#[template(path = "demo_mailbox.html")]
struct Letters<'a> {
    to: &'a str,
    letters: Vec<Letter>,
}

struct Letter {
    subject: String,
    to: String,
    at: Html,
    body: Html,
}

/// How many letters a page shows.
const AT_ONCE: usize = 20;

fn pagination(visit: &Visit, from: usize, count: usize) -> Pagination {
    let link =
        |from: usize, id: &str| Link::new(format!("/demo/courrier?depuis={from}"), visit.speech.say(id));
    let shown =
        [("first", (from + 1).into()), ("last", (from + AT_ONCE).min(count).into()), ("count", count.into())];
    Pagination {
        label: visit.speech.say("demo-mailbox-title").to_owned(),
        position: visit.speech.with("demo-mailbox-shown", &shown),
        previous: (from > 0)
            .then(|| link(from.saturating_sub(AT_ONCE), "demo-mailbox-newer"))
            .into_iter()
            .collect(),
        next: (from + AT_ONCE < count)
            .then(|| link(from + AT_ONCE, "demo-mailbox-older"))
            .into_iter()
            .collect(),
    }
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response, Refused> {
    let stage = stage().ok_or_else(Refused::not_found)?;
    let all = stage.mailbox.letters();
    let from = visit.query.raw("depuis").parse().unwrap_or(0).min(all.len());
    let count = all.len();
    let letters: Vec<_> = all
        .into_iter()
        .rev()
        .skip(from)
        .take(AT_ONCE)
        .map(|delivered| {
            let language = visit.language_of(&delivered.letter);
            Letter {
                to: format!("{} <{}>", delivered.letter.name, delivered.letter.to),
                at: exact_time(delivered.at, &visit.speech),
                body: paragraphs(&visit.speech.quoted_as(language, delivered.letter.body)),
                subject: visit.speech.quoted_as(language, delivered.letter.subject),
            }
        })
        .collect();
    let body = if letters.is_empty() {
        let sentence = Html::text(visit.speech.say("demo-mailbox-empty"));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        let mut body = Html::of(&Letters { to: visit.speech.say("demo-mailbox-to"), letters });
        if count > AT_ONCE {
            body.push(&visit.site.theme().html(&pagination(&visit, from, count)));
        }
        body
    };
    let mut page = Page::new(visit.speech.say("demo-mailbox-title"), body);
    page.lead = Html::text(visit.speech.say("demo-mailbox-lead"));
    page.is_private = true;
    page.is_fictitious = true;
    Ok(visit.page(&page))
}
