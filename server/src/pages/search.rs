//! Search over titles and texts, accents folded.

use askama::Template;
use axum::response::Response;
use pluriel_pages::{Html, Page, component::Empty};
use pluriel_speech::unquoted;
use pluriel_web::{Hit, Search, Visit, json};
use serde::Serialize;
use utoipa::ToSchema;

/// No more than this is shown; the page says so.
const MOST: usize = 50;

#[derive(Template)]
#[template(path = "search.html")]
struct Results<'a> {
    label: &'a str,
    button: &'a str,
    typed: &'a str,
    count: String,
    hits: &'a [Hit],
    example: &'a str,
    empty: Html,
}

/// The page.
pub async fn show(visit: Visit) -> Response {
    let typed: String = visit.query.raw("q").chars().take(200).collect();
    let search = Search::new(&typed);
    let hits = hits(&visit, &search);
    let empty = if !search.is_empty() && hits.is_empty() {
        let sentence = Html::text(&visit.speech.quote("search-nothing", "typed", typed.as_str()));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        Html::empty()
    };
    let body = Html::of(&Results {
        label: visit.speech.say("search-label"),
        button: visit.speech.say("web-search"),
        typed: &typed,
        count: if hits.is_empty() { String::new() } else { visit.speech.count("search-count", hits.len()) },
        hits: &hits,
        example: visit.speech.say("mark-example"),
        empty,
    });
    visit.page(&Page::new(visit.speech.say("web-search"), body))
}

fn hits(visit: &Visit, search: &Search) -> Vec<Hit> {
    if search.is_empty() {
        return Vec::new();
    }
    // An excerpt is cut out of what it quotes, and quoted again.
    let again = |hit: Hit| Hit { excerpt: visit.speech.quoted(unquoted(&hit.excerpt)), ..hit };
    visit.site.fronts().iter().flat_map(|front| (front.search)(visit, search)).take(MOST).map(again).collect()
}

/// One result, for programs.
#[derive(Serialize, ToSchema)]
pub struct HitJson {
    /// What it is called.
    title: String,
    /// Where it is.
    href: String,
    /// What it is: an opinion, a meeting.
    what: String,
    /// The words around the match.
    excerpt: String,
    /// Whether it is invented, for a demonstration.
    fictitious: bool,
}

/// The same for programs: `?q=`.
pub async fn api(visit: Visit) -> Response {
    let hits = hits(&visit, &Search::new(visit.query.raw("q")));
    let hits = hits.into_iter().map(|hit| {
        let Hit { title, href, what, excerpt, fictitious } = hit;
        HitJson { title, href, what, excerpt, fictitious }
    });
    json(&hits.collect::<Vec<_>>())
}
