//! `/avis/<n>/versions/<v>`: the text as it was in one version.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Refused, Visit, json as as_json};

use super::{differences, version_of};
use crate::{
    pages::{above, numbered, of_number, prose, seen},
    state::{Opinion, Text},
};

#[derive(Template)]
#[template(ext = "html", source = "<h2>{{ title }}</h2>{{ words }}")]
struct Titled<'a> {
    title: &'a str,
    words: Html,
}

type OfVersion = Path<(String, String)>;

pub(super) async fn json(visit: Visit, Path((number, version)): OfVersion) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    Ok(as_json(&seen(&visit).text_view(&version_of(opinion, &version)?)))
}

pub(super) async fn show(visit: Visit, Path((number, version)): OfVersion) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    Ok(visit.page(&page(&visit, opinion, &version_of(opinion, &version)?)))
}

fn page(visit: &Visit, opinion: &Opinion, text: &Text) -> Page {
    let (speech, seen) = (&visit.speech, seen(visit));
    let said =
        [("version", text.version.to_string().into()), ("last", opinion.text.version.to_string().into())];
    let words = prose(visit, &seen.text_view(text), opinion.import().is_some());
    let body = Html::of(&Titled { title: speech.say("opinions-text"), words });
    let mut page = Page::new(speech.with("drafting-version-title", &said), body);
    page.over = Html::text(&format!("{} · {}", numbered(visit, opinion), seen.title(opinion)));
    let made = seen.versions(&opinion.text).into_iter().find(|made| made.version == text.version);
    let lead = made.map(|made| {
        let what = super::versions::what(speech, &made);
        let said = [("at", made.at.into()), ("what", what.into())];
        speech.with("drafting-version-made", &said)
    });
    page.lead = Html::text(&lead.unwrap_or_default());
    page.action = action(visit, opinion, text);
    page.breadcrumb = above(visit, opinion);
    page.breadcrumb
        .push(Link::new(format!("{}/versions", opinion.address()), speech.say("drafting-versions")));
    page.is_fictitious = seen.is_fictitious(opinion);
    page.formats = format(visit, opinion, &format!("versions/{}", text.version));
    page
}

/// From a former version to what became of it; from the one that stands to what it changed.
fn action(visit: &Visit, opinion: &Opinion, text: &Text) -> Html {
    let last = opinion.text.version;
    let (id, from, to) = if text.version < last {
        ("drafting-do-compare-with-last", Some(text.version), last)
    } else {
        ("drafting-do-compare-with-former", opinion.text.version_before(last), last)
    };
    let link = from.map(|from| {
        let href = differences::address(opinion, from, to);
        visit.site.theme().html(&Action::link(ActionKind::Other, href, visit.speech.say(id)))
    });
    link.unwrap_or_default()
}

/// The same for programs.
pub(super) fn format(visit: &Visit, opinion: &Opinion, path: &str) -> Vec<Alternate> {
    let number = opinion.number().unwrap_or_default();
    vec![Alternate {
        href: format!("/api/v1/opinions/{number}/{path}"),
        media_type: "application/json",
        label: visit.speech.say("format-json").to_owned(),
    }]
}
