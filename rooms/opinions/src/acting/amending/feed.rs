//! `/avis/<n>/amendements.atom`: each amendment, as of what became of it last.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Html,
    feeds::{Entry, Feed},
};
use pluriel_web::{Refused, Visit, document};

use super::{
    super::{forms, seen},
    address, called, list_address, one,
};
use crate::pages::text::diff::summary;

pub(super) async fn atom(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let (url, speech) = (visit.site.public_url(), &visit.speech);
    let mut entries: Vec<_> = opinion
        .amending
        .all
        .values()
        .map(|amendment| {
            let view = crate::pages::seen(&visit).amendment(opinion, amendment);
            let what = summary(speech, &one::difference(&visit, opinion, amendment).summary());
            let href = format!("{url}{}", address(opinion, amendment.number));
            Entry {
                id: href.clone(),
                href,
                title: format!(
                    "{} · {}",
                    called(&visit, amendment.number),
                    speech.quote("amending-fate", "fate", view.fate)
                ),
                published: amendment.at,
                updated: view.decided.unwrap_or(amendment.at),
                summary: what,
                content: Html::empty(),
                fictitious: seen::is_fictitious(&visit, opinion),
            }
        })
        .collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.updated));
    let feed = Feed {
        id: format!("{url}{}.atom", list_address(opinion)),
        title: format!("{} · {}", speech.say("amending-list"), forms::called(&visit, opinion)),
        language: speech.language(),
        author: visit.site.facts(&visit.snapshot).name,
        self_href: format!("{url}{}.atom", list_address(opinion)),
        page_href: format!("{url}{}", list_address(opinion)),
        updated: visit.snapshot.at.unwrap_or_else(|| visit.site.house().now()),
        entries,
    };
    Ok(document(Feed::CONTENT_TYPE, feed.to_xml()))
}
