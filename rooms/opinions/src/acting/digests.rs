//! `/secretariat/lettre-hebdomadaire`: the weekly digests as plain text, for the secretariat to copy when mail is off.

use axum::{extract::Path, response::Response};
use pluriel_council::{Refusal, access::Action};
use pluriel_pages::{
    Html, Page,
    component::{Empty, Link},
};
use pluriel_speech::Source;
use pluriel_web::{Front, Mailing, Place, Refused, Route, Visit};

use super::notices;
use crate::{
    digest::{Digest, Issue},
    letters::digest,
};

/// The words of the digest.
pub const WORDS: Source = Source {
    room: "digest",
    fr: include_str!("../../words/digest.fr.ftl"),
    en: include_str!("../../words/digest.en.ftl"),
};

const PATH: &str = "/secretariat/lettre-hebdomadaire";
/// How many the page lists.
const LISTED: usize = 20;

/// The front of the digest.
pub fn digest_front() -> Front {
    Front { letters: digest::digest, tools, ..Front::new("digest", WORDS, routes) }
}

fn routes() -> Vec<Route> {
    vec![
        Route::get(PATH, Action::CopyNotices, list),
        Route::get("/secretariat/lettre-hebdomadaire/{entry}", Action::CopyNotices, one),
    ]
}

fn tools(visit: &Visit) -> Vec<Place> {
    let label = visit.speech.say("digest-notices").to_owned();
    let place = Place { href: PATH.to_owned(), label, order: 80 };
    visit.may(Action::CopyNotices, |_| false).then_some(place).into_iter().collect()
}

/// The digests that left, newest first.
pub(crate) async fn list(visit: Visit) -> Response {
    let issues = visit.room::<Digest>().issues();
    let links: Vec<_> = issues
        .iter()
        .rev()
        .take(LISTED)
        .map(|issue| Link::new(format!("{PATH}/{}", issue.seq), title(&visit, issue)))
        .collect();
    let body = if links.is_empty() {
        let sentence = Html::text(visit.speech.say("digest-none"));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        crate::pages::link_list(links)
    };
    visit.page(&page(&visit, body))
}

/// The letters of one.
pub(crate) async fn one(visit: Visit, Path(entry): Path<String>) -> Result<Response, Refused> {
    let issues = visit.room::<Digest>().issues();
    let issue = entry.parse().ok().and_then(|seq: u64| issues.iter().find(|issue| issue.seq == seq));
    let issue = issue.ok_or(Refusal::not_found("digest-unknown"))?;
    let mailing = Mailing { site: &visit.site, snapshot: &visit.snapshot };
    let mut page = page(&visit, notices::to_copy(&visit, &digest::letters(&mailing, *issue)));
    page.breadcrumb.push(Link::new(PATH, page.title));
    page.title = title(&visit, issue);
    Ok(visit.page(&page))
}

fn title(visit: &Visit, issue: &Issue) -> String {
    visit.speech.quote("digest-of", "day", visit.speech.plain_date(issue.at))
}

fn page(visit: &Visit, body: Html) -> Page {
    let mut page = Page::new(visit.speech.say("digest-notices"), body);
    page.lead = Html::text(&visit.speech.attr("digest-notices", "lead", &[]).unwrap_or_default());
    page.is_private = true;
    page
}
