//! `/avis/<n>/suggestions`: what members suggest, what awaits the pen first.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Html, Page,
    component::{Empty, Link},
    relative_time,
};
use pluriel_web::{Refused, Visit};

use super::{
    super::{done::done, forms, seen},
    Sides, address, beginning,
};
use crate::{
    diff::texts,
    pages::text::diff::summary,
    state::{Opinion, Suggestion},
};

#[derive(Template)]
#[template(path = "acting/suggestions/list.html")]
struct Body {
    empty: Html,
    parts: Vec<(String, Vec<Shown>)>,
}

struct Shown {
    id: String,
    by: String,
    when: Html,
    fate: String,
    href: String,
    passage: String,
    what: String,
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let speech = &visit.speech;
    let mut all: Vec<_> = opinion.suggestions.values().collect();
    all.sort_by_key(|suggestion| suggestion.words.seq);
    let (open, settled): (Vec<_>, Vec<_>) = all.into_iter().partition(|suggestion| suggestion.is_open());
    let drawn = |list: Vec<&Suggestion>| list.into_iter().map(|one| shown(&visit, opinion, one)).collect();
    let mut parts: Vec<(String, Vec<Shown>)> = vec![
        (speech.say("drafting-open-suggestions").to_owned(), drawn(open)),
        (speech.say("drafting-settled-suggestions").to_owned(), drawn(settled.into_iter().rev().collect())),
    ];
    parts.retain(|(_, list)| !list.is_empty());
    let empty = Empty { sentence: Html::text(speech.say("drafting-no-suggestion")), action: Html::empty() };
    let body =
        Body { empty: if parts.is_empty() { visit.site.theme().html(&empty) } else { Html::empty() }, parts };
    let mut page = Page::new(speech.say("drafting-suggestions"), Html::of(&body));
    page.over = Html::text(&forms::called(&visit, opinion));
    page.lead = Html::text(&speech.attr("drafting-suggestions", "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![
        Link::new("/avis", speech.say("acting-opinions")),
        Link::new(opinion.address(), forms::called(&visit, opinion)),
    ];
    page.is_fictitious = seen::is_fictitious(&visit, opinion);
    Ok(visit.page(&forms::above(page, done(&visit))))
}

fn shown(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion) -> Shown {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let block = opinion.text.ever(suggestion.block);
    let sides = Sides::of(visit, opinion, suggestion);
    let what = sides.map(|sides| texts(&[sides.base], &[sides.suggested]).summary());
    let fate = crate::pages::seen(visit).suggestion(suggestion).fate;
    Shown {
        id: suggestion.id.to_string(),
        by: seen::member(visit, suggestion.member),
        when: relative_time(suggestion.words.at, now, speech),
        fate: speech.quote("drafting-suggestion-fate", "fate", fate),
        href: address(opinion, suggestion.id),
        passage: block.map(|block| beginning(visit, block)).unwrap_or_default(),
        what: what.map(|what| summary(speech, &what)).unwrap_or_default(),
    }
}
