//! `/avis/<n>/versions`: every version of the text, newest first, and the way to compare two.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, Page, component::Empty, relative_time};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit, json as as_json};
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    pages::{above, numbered, of_number, seen},
    state::Opinion,
    view::VersionView,
};

/// How many versions a page lists.
const A_PAGE: usize = 100;

/// The versions of a text, oldest first.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VersionList {
    /// The versions.
    pub versions: Vec<VersionView>,
}

#[derive(Template)]
#[template(path = "text/versions.html")]
struct Body<'a> {
    speech: &'a Speech,
    empty: Html,
    has_several: bool,
    compare: String,
    before_last: u32,
    last: u32,
    versions: Vec<Shown>,
    older: String,
}

struct Shown {
    number: u32,
    when: Html,
    href: String,
    label: String,
    what: String,
    differences: String,
    differences_label: String,
}

pub(super) async fn json(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    Ok(as_json(&VersionList { versions: seen(&visit).versions(&opinion.text) }))
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    Ok(visit.page(&page(&visit, opinion)))
}

fn page(visit: &Visit, opinion: &Opinion) -> Page {
    let (theme, speech, seen) = (visit.site.theme(), &visit.speech, seen(visit));
    let below = visit.query.raw("avant").parse().unwrap_or(u32::MAX);
    let versions: Vec<_> =
        seen.versions(&opinion.text).into_iter().rev().filter(|version| version.version < below).collect();
    let address = format!("{}/versions", opinion.address());
    let older = versions.get(A_PAGE).and_then(|_| versions.get(A_PAGE - 1));
    let empty = Empty { sentence: Html::text(speech.say("drafting-no-version")), action: Html::empty() };
    let last = opinion.text.version;
    let body = Body {
        speech,
        empty: if last == 0 { theme.html(&empty) } else { Html::empty() },
        has_several: opinion.text.version_before(last).is_some(),
        compare: format!("{}/differences", opinion.address()),
        before_last: opinion.text.version_before(last).unwrap_or(1),
        last,
        older: older.map_or_else(String::new, |older| format!("{address}?avant={}", older.version)),
        versions: versions.iter().take(A_PAGE).map(|version| shown(visit, opinion, version)).collect(),
    };
    let mut page = Page::new(speech.say("drafting-versions"), Html::of(&body));
    page.over = Html::text(&format!("{} · {}", numbered(visit, opinion), seen.title(opinion)));
    page.lead = Html::text(&speech.attr("drafting-versions", "lead", &[]).unwrap_or_default());
    page.breadcrumb = above(visit, opinion);
    page.is_fictitious = seen.is_fictitious(opinion);
    page.formats = super::version::format(visit, opinion, "versions");
    page
}

fn shown(visit: &Visit, opinion: &Opinion, version: &VersionView) -> Shown {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let before = opinion.text.version_before(version.version);
    Shown {
        number: version.version,
        when: relative_time(version.at, now, speech),
        href: format!("{}/versions/{}", opinion.address(), version.version),
        label: speech.quote("drafting-version", "version", version.version.to_string()),
        what: what(speech, version),
        differences: before
            .map_or_else(String::new, |before| super::differences::address(opinion, before, version.version)),
        differences_label: speech.quote(
            "drafting-see-differences-of",
            "version",
            version.version.to_string(),
        ),
    }
}

/// What made a version, in words.
pub(super) fn what(speech: &Speech, version: &VersionView) -> String {
    let counts = [
        ("drafting-made-added", version.added),
        ("drafting-made-worded", version.worded),
        ("drafting-made-moved", version.moved),
        ("drafting-made-removed", version.removed),
    ];
    let counted =
        counts.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| speech.count(id, count));
    let retitled = version.retitled.then(|| speech.say("drafting-made-retitled").to_owned());
    let does = version.consequence.then(|| speech.say("afterlife-made-consequence").to_owned());
    counted.chain(retitled).chain(does).collect::<Vec<_>>().join(", ")
}
