//! `/recommandations`: all that the council recommended and what became of it, with filters that are part of the address; the same
//! as CSV, JSON and Atom.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use pluriel_pages::{
    Alternate, Choice, Field, Html, Page, Width,
    component::{Empty, Link},
    feeds::{Cell, Csv, Entry, Feed},
};
use pluriel_speech::unquoted;
use pluriel_web::{DataFile, Visit, document};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    fate::{progress_words, row_words, standing_words},
    seen,
};
use crate::{
    view::{RecommendedView, Seen, Standing},
    words::Progress,
};

#[derive(Template)]
#[template(path = "recommended.html")]
struct Body<'a> {
    count: String,
    filters: Vec<Html>,
    button: &'a str,
    all: &'a str,
    is_filtered: bool,
    empty: Html,
    groups: Vec<Group>,
    /// Those of opinions that were replaced or repealed, and the heading above them.
    apart: Vec<Group>,
    apart_title: &'a str,
}

/// The recommendations of one opinion.
struct Group {
    href: String,
    title: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    label: String,
    text: String,
    words: String,
    when: String,
}

/// What the query asks for; what it does not say is not filtered.
#[derive(Default)]
struct Filter {
    standing: String,
    progress: String,
    addressee: String,
    opinion: Option<u32>,
}

impl Filter {
    fn of(visit: &Visit) -> Self {
        let raw = |name| visit.query.raw(name).to_owned();
        Self {
            standing: raw("reponse"),
            progress: raw("avancement"),
            addressee: raw("destinataire"),
            opinion: visit.query.raw("avis").parse().ok(),
        }
    }

    fn lets(&self, row: &RecommendedView) -> bool {
        let said = |wanted: &str, is: &str| wanted.is_empty() || wanted == is;
        said(&self.standing, row.standing.name())
            && said(&self.progress, row.progress.name())
            && said(&self.addressee, &unquoted(row.addressee.as_deref().unwrap_or_default()))
            && self.opinion.is_none_or(|opinion| opinion == row.opinion)
    }

    fn is_empty(&self) -> bool {
        self.standing.is_empty()
            && self.progress.is_empty()
            && self.addressee.is_empty()
            && self.opinion.is_none()
    }

    /// The same as part of an address, with its question mark; empty when nothing is filtered.
    fn query(&self) -> String {
        let opinion = self.opinion.map(|opinion| opinion.to_string()).unwrap_or_default();
        let pairs = [
            ("reponse", &self.standing),
            ("avancement", &self.progress),
            ("destinataire", &self.addressee),
            ("avis", &opinion),
        ];
        let pairs: Vec<_> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", pluriel_web::escaped(value)))
            .collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

fn rows(visit: &Visit) -> (Filter, Vec<RecommendedView>) {
    let filter = Filter::of(visit);
    let rows = seen(visit).recommended().into_iter().filter(|row| filter.lets(row)).collect();
    (filter, rows)
}

/// `/recommandations`
pub(crate) async fn show(visit: Visit) -> Response {
    let (filter, rows) = rows(&visit);
    let speech = &visit.speech;
    let empty = if rows.is_empty() {
        let id = if filter.is_empty() { "answers-none-recommended" } else { "answers-none-found" };
        visit.site.theme().html(&Empty { sentence: Html::text(speech.say(id)), action: Html::empty() })
    } else {
        Html::empty()
    };
    let count = if rows.is_empty() { String::new() } else { speech.count("answers-rows", rows.len()) };
    let is_fictitious = !rows.is_empty() && rows.iter().all(|row| row.fictitious);
    let body = Body {
        count,
        filters: filters(&visit, &filter),
        button: speech.say("answers-filter"),
        all: speech.say("answers-filter-none"),
        is_filtered: !filter.is_empty(),
        empty,
        groups: groups(&visit, rows.iter().filter(|row| row.overtaken.is_none())),
        apart: groups(&visit, rows.iter().filter(|row| row.overtaken.is_some())),
        apart_title: speech.say("afterlife-recommended-apart"),
    };
    let mut page = Page::new(speech.say("answers-recommendations"), Html::of(&body));
    page.lead = Html::text(&speech.attr("answers-recommendations", "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![Link::new("/avis", speech.say("opinions-title"))];
    page.width = Width::Text;
    page.is_fictitious = is_fictitious;
    let query = filter.query();
    page.formats = [("atom", "application/atom+xml"), ("csv", "text/csv"), ("json", "application/json")]
        .map(|(format, media_type)| Alternate {
            href: format!("/recommandations.{format}{query}"),
            media_type,
            label: speech.say(&format!("format-{format}")).to_owned(),
        })
        .into();
    visit.page(&page)
}

fn groups<'a>(visit: &Visit, rows: impl Iterator<Item = &'a RecommendedView>) -> Vec<Group> {
    let mut groups: Vec<(u32, Group)> = Vec::new();
    for row in rows {
        if groups.last().is_none_or(|(opinion, _)| *opinion != row.opinion) {
            let number = visit.speech.quote("opinions-number", "number", row.opinion);
            let title = format!("{number} · {}", row.title);
            let href = format!("/avis/{}", row.opinion);
            groups.push((row.opinion, Group { href, title, rows: Vec::new() }));
        }
        if let Some((_, group)) = groups.last_mut() {
            group.rows.push(drawn(visit, row));
        }
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

fn drawn(visit: &Visit, row: &RecommendedView) -> Row {
    let speech = &visit.speech;
    let when = match (row.answered, row.answer_by) {
        (Some(at), _) => speech.quote("answers-answered-on", "day", speech.plain_date(at)),
        (None, Some(by)) => speech.quote("answers-awaited-by", "until", pluriel_council::Arg::Deadline(by)),
        (None, None) => String::new(),
    };
    Row {
        href: row.address.clone(),
        label: speech.quote("opinions-recommendation", "number", row.rank),
        text: row.text.clone(),
        words: row_words(visit, row),
        when,
    }
}

/// The fields of the filter: only values that something has.
fn filters(visit: &Visit, filter: &Filter) -> Vec<Html> {
    let (speech, all) = (&visit.speech, seen(visit).recommended());
    let any = || Choice::new("", speech.say("answers-filter-any"));
    let standings = Standing::all()
        .filter(|standing| all.iter().any(|row| row.standing == *standing))
        .map(|standing| Choice::new(standing.name(), speech.say(standing_words(standing))));
    let progress = Progress::ALL
        .iter()
        .filter(|progress| all.iter().any(|row| row.progress == **progress))
        .map(|progress| Choice::new(progress.name(), speech.say(progress_words(*progress))));
    let names: BTreeMap<_, _> = all
        .iter()
        .filter_map(|row| row.addressee.clone())
        .map(|name| (unquoted(&name).into_owned(), name))
        .collect();
    let addressees = names.into_iter().map(|(value, name)| Choice::new(value, name));
    let field = |name, id: &str, choices: Vec<Choice>, value: &str| {
        let choices = std::iter::once(any()).chain(choices).collect();
        let field = Field::select(name, speech.say(id), choices).value(value).required();
        field.html(visit.site.theme(), speech)
    };
    vec![
        field("reponse", "answers-filter-answer", standings.collect(), &filter.standing),
        field("avancement", "answers-filter-progress", progress.collect(), &filter.progress),
        field("destinataire", "answers-filter-addressee", addressees.collect(), &filter.addressee),
    ]
}

/// `/recommandations.csv`
pub(crate) async fn csv(visit: Visit) -> Response {
    document(Csv::CONTENT_TYPE, table(&rows(&visit).1))
}

fn table(rows: &[RecommendedView]) -> String {
    let mut csv = Csv::new(&[
        "opinion",
        "title",
        "recommendation",
        "text",
        "addressee",
        "due",
        "answer",
        "answer_by",
        "answered",
        "reasons",
        "progress",
        "contested",
        "published",
        "changed",
        "fictitious",
        "overtaken_by",
    ]);
    for row in rows {
        let at = |at: Option<pluriel_council::Instant>| Cell::from(at.map(|at| at.to_string()));
        let flag = |is: bool| Cell::from(if is { "true" } else { "" });
        csv.row([
            Cell::from(row.opinion),
            Cell::from(row.title.as_str()),
            Cell::from(row.rank),
            Cell::from(row.text.as_str()),
            Cell::from(row.addressee.clone()),
            Cell::from(row.due.map(|due| due.to_string())),
            Cell::from(row.standing.name()),
            at(row.answer_by),
            at(row.answered),
            Cell::from(row.reasons.clone()),
            Cell::from(row.progress.name()),
            flag(row.contested),
            at(row.published),
            Cell::from(row.changed.to_string()),
            flag(row.fictitious),
            Cell::from(row.overtaken.as_ref().map(|overtaken| overtaken.opinion)),
        ]);
    }
    csv.into_string()
}

/// Everything that the council recommended.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecommendationList {
    /// One line for each recommendation and addressee, the newest opinion first.
    pub recommendations: Vec<RecommendedView>,
}

/// `/recommandations.json` and `GET /api/v1/recommendations`
pub(crate) async fn json(visit: Visit) -> Response {
    pluriel_web::json(&RecommendationList { recommendations: rows(&visit).1 })
}

/// `/recommandations.atom`: one entry for each line, the one that moved last first.
pub(crate) async fn atom(visit: Visit) -> Response {
    let (filter, rows) = rows(&visit);
    let url = visit.site.public_url();
    let council = visit.site.facts(&visit.snapshot).name;
    let mut entries: Vec<_> = rows
        .iter()
        .map(|row| {
            let number = visit.speech.quote("opinions-number", "number", row.opinion);
            let rank = visit.speech.quote("opinions-recommendation", "number", row.rank);
            let addressee = pluriel_web::escaped(&unquoted(row.addressee.as_deref().unwrap_or_default()));
            Entry {
                id: format!("{url}{}#{addressee}", row.address.replace('#', "/")),
                href: format!("{url}{}", row.address),
                title: format!("{number} · {rank} · {}", row_words(&visit, row)),
                published: row.published.unwrap_or(row.changed),
                updated: row.changed,
                summary: row.text.clone(),
                content: Html::empty(),
                fictitious: row.fictitious,
            }
        })
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let feed = Feed {
        id: format!("{url}/recommandations.atom{}", filter.query()),
        title: visit.speech.quote("answers-feed", "council", council.as_str()),
        language: visit.speech.language(),
        author: council,
        self_href: format!("{url}/recommandations.atom{}", filter.query()),
        page_href: format!("{url}/recommandations{}", filter.query()),
        updated: visit.snapshot.at.unwrap_or_else(|| visit.site.house().now()),
        entries,
    };
    document(Feed::CONTENT_TYPE, feed.to_xml())
}

/// The file of open data.
pub(crate) fn open_data(seen: Seen<'_>) -> DataFile {
    DataFile {
        name: "recommendations.csv".to_owned(),
        media_type: Csv::CONTENT_TYPE,
        content: table(&seen.recommended()),
    }
}
