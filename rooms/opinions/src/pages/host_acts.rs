//! `/registre/actes-du-secretariat`: what the host did, with reasons; the same as Atom and JSON.

use askama::Template;
use axum::response::Response;
use pluriel_pages::{
    Alternate, Html, Page, Width,
    component::{Act, Empty, History},
    feeds::{Entry, Feed},
    relative_time,
};
use pluriel_web::{Visit, document};
use serde::Serialize;
use utoipa::ToSchema;

use super::{act_words, seen};
use crate::view::{ActView, HostActView};

/// The page shows so many acts; the feed and the JSON hold all.
const AT_ONCE: usize = 200;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ what }} {% if about != "" %}<a href="{{ address }}">{{ about }}</a>{% else %}<a href="{{ address }}">{{ orders }}</a>{% endif %}{% if reasons != "" %}<br>{{ reasons }}{% endif %}"#
)]
struct Line<'a> {
    what: String,
    about: &'a str,
    address: &'a str,
    orders: &'a str,
    reasons: &'a str,
}

/// Everything that the host did.
#[derive(Debug, Serialize, ToSchema)]
pub struct HostActList {
    /// The acts, newest first.
    pub acts: Vec<HostActView>,
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let acts = seen(&visit).host_acts();
    let drawn = acts.iter().take(AT_ONCE).map(|act| Act {
        anchor: format!("a{}", act.seq),
        when: relative_time(act.at, now, speech),
        what: Html::of(&Line {
            what: words(&visit, act),
            about: act.about.as_deref().unwrap_or_default(),
            address: &act.address,
            orders: speech.say("opinions-orders"),
            reasons: act.reasons.as_deref().unwrap_or_default(),
        }),
        mark: if act.fictitious { speech.say("mark-fictitious-word").to_owned() } else { String::new() },
    });
    let body = if acts.is_empty() {
        let sentence = Html::text(speech.say("answers-host-none"));
        visit.site.theme().html(&Empty { sentence, action: Html::empty() })
    } else {
        let label = speech.say("answers-host").to_owned();
        visit.site.theme().html(&History { label, acts: drawn.collect() })
    };
    let mut page = Page::new(speech.say("answers-host"), body);
    page.lead = Html::text(&speech.attr("answers-host", "lead", &[]).unwrap_or_default());
    page.width = Width::Text;
    page.formats = [("atom", "application/atom+xml"), ("json", "application/json")]
        .map(|(format, media_type)| Alternate {
            href: format!("/registre/actes-du-secretariat.{format}"),
            media_type,
            label: speech.say(&format!("format-{format}")).to_owned(),
        })
        .into();
    visit.page(&page)
}

fn words(visit: &Visit, act: &HostActView) -> String {
    match act.kind {
        "transcribed" => visit.speech.say("answers-host-transcribed").to_owned(),
        "standing_orders_set" => visit.speech.say("answers-host-orders").to_owned(),
        kind => act_words(visit, &ActView { seq: act.seq, at: act.at, kind, member: None }),
    }
}

/// `/registre/actes-du-secretariat.json` and `GET /api/v1/host-acts`
pub(crate) async fn json(visit: Visit) -> Response {
    pluriel_web::json(&HostActList { acts: seen(&visit).host_acts() })
}

/// `/registre/actes-du-secretariat.atom`
pub(crate) async fn atom(visit: Visit) -> Response {
    let url = visit.site.public_url();
    let council = visit.site.facts(&visit.snapshot).name;
    let entries = seen(&visit).host_acts().into_iter().map(|act| Entry {
        id: format!("{url}/registre/actes-du-secretariat#a{}", act.seq),
        href: format!("{url}{}", act.address),
        title: [Some(words(&visit, &act)), act.about.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        published: act.at,
        updated: act.at,
        summary: act.reasons.unwrap_or_default(),
        content: Html::empty(),
        fictitious: act.fictitious,
    });
    let feed = Feed {
        id: format!("{url}/registre/actes-du-secretariat.atom"),
        title: visit.speech.quote("answers-host-feed", "council", council.as_str()),
        language: visit.speech.language(),
        author: council,
        self_href: format!("{url}/registre/actes-du-secretariat.atom"),
        page_href: format!("{url}/registre/actes-du-secretariat"),
        updated: visit.snapshot.at.unwrap_or_else(|| visit.site.house().now()),
        entries: entries.collect(),
    };
    document(Feed::CONTENT_TYPE, feed.to_xml())
}
