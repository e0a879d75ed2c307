//! `/lecture/<secret>`: the text for a member's board, without an account: as it stands, what is asked, until when. Nobody's position.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderName, HeaderValue, header},
    response::Response,
};
use pluriel_council::{Refusal, people::BoardLink};
use pluriel_pages::{
    Html, Page, Width,
    component::{Notice, NoticeKind},
    deadline,
};
use pluriel_web::{Refused, Visit};

use super::super::seen;
use crate::{
    boards::{self, opened},
    following::key,
    pages::{numbered, prose, recommendations},
    state::Opinion,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ asked }}{{ recommendations }}{% if !text.is_empty() %}<h2 id="texte">{{ title }}</h2>{{ text }}{% endif %}<p class="help">{{ foot }}</p>"#
)]
struct Reading<'a> {
    asked: Html,
    recommendations: Html,
    title: &'a str,
    text: Html,
    foot: String,
}

/// The page: found by nobody who has not the link, kept by nobody, and told to no other site.
pub(super) async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refused> {
    let (link, opinion) =
        opened(&visit.snapshot.rooms, &key(&secret)).ok_or(Refusal::not_found("boards-link-over"))?;
    let mut response = visit.page(&page(&visit, link, opinion));
    for (name, value) in [
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "private, no-store"),
        (HeaderName::from_static("x-robots-tag"), "noindex, nofollow"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

fn page(visit: &Visit, link: &BoardLink, opinion: &Opinion) -> Page {
    let speech = &visit.speech;
    let view = crate::pages::seen(visit).text_view(&opinion.text);
    let text = if view.blocks.is_empty() { Html::empty() } else { prose(visit, &view, false) };
    let body = Reading {
        asked: visit.site.theme().html(&asked(visit, link, opinion)),
        recommendations: recommendations(visit, &view),
        title: speech.say("calls-board-text"),
        text,
        foot: speech.with(
            "calls-board-foot",
            &[
                ("version", opinion.text.version.to_string().into()),
                ("address", format!("{}{}", visit.site.public_url(), opinion.address()).into()),
            ],
        ),
    };
    let mut page = Page::new(seen::title(visit, opinion), Html::of(&body));
    page.over = Html::text(&numbered(visit, opinion));
    page.lead = Html::text(&seen::words(visit, opinion.question));
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.width = Width::Text;
    page.is_private = true;
    page
}

/// What is asked of the member, until when, and when it means to answer.
fn asked(visit: &Visit, link: &BoardLink, opinion: &Opinion) -> Notice {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let member = seen::member(visit, link.member);
    let title = speech.quote("calls-board-shared", "member", member.clone());
    let mut body = Html::empty();
    let mut say = |sentence: &Html| {
        body.push(&Html::trusted(format!("<p>{}</p>", sentence.as_str())));
    };
    match opinion.call().filter(|_| opinion.stage.is_vote()) {
        Some(call) => {
            let votes = call.electorate.contains(link.member);
            let id = if votes { "calls-board-position" } else { "calls-board-advice" };
            let mut sentence = Html::text(&speech.quote(id, "member", member));
            sentence.push(&Html::text(" "));
            sentence.push(&deadline(call.closes, now, speech));
            say(&sentence);
        }
        None => say(&Html::text(speech.say("calls-board-drafting"))),
    }
    if let Some(day) = boards::expected(&visit.snapshot.rooms, opinion, link.member) {
        say(&Html::text(&speech.quote("calls-board-expected", "day", speech.date(day))));
    }
    say(&Html::text(speech.say("calls-board-reads")));
    Notice::new(NoticeKind::Information, title).body(body)
}
