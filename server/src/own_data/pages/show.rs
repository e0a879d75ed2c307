//! What is kept of me, to read and to take away.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use pluriel_pages::{Html, Page, component::Link};
use pluriel_web::{Refused, Visit};

use super::{ERASE, PATH, oneself, sign_in_first};
use crate::own_data::kept::{Kept, KeptLook};

#[derive(Template)]
#[template(path = "own_data.html")]
struct Shown<'a> {
    parts: Vec<Part<'a>>,
    take: Link,
    erase: Link,
    then: &'a str,
}

struct Part<'a> {
    title: &'a str,
    lines: Vec<String>,
    none: &'a str,
}

/// The page.
pub async fn page(visit: Visit) -> Result<Response, Refused> {
    if let Some(first) = sign_in_first(&visit, PATH) {
        return Ok(first);
    }
    let kept = Kept::of(&visit, oneself(&visit)?);
    let say = |id: &'static str| visit.speech.say(id);
    let shown = Shown {
        parts: parts(&visit, &kept),
        take: Link::new("/bureau/mes-donnees.json", say("own-data-take")),
        erase: Link::new(ERASE, say("own-data-erase")),
        then: say("own-data-erase.then"),
    };
    let mut page = Page::new(say("own-data"), Html::of(&shown));
    page.lead = Html::text(say("own-data.lead"));
    page.is_private = true;
    Ok(visit.page(&page))
}

fn parts<'a>(visit: &'a Visit, kept: &Kept) -> Vec<Part<'a>> {
    let speech = &visit.speech;
    let none = speech.say("own-data-none");
    let part = |id: &'static str, lines| Part { title: speech.say(id), lines, none };
    let person = &kept.person;
    let public = match person.name_public_since {
        Some(since) => speech.quote("own-data-name-public", "since", since),
        None => speech.say("own-data-name-private").to_owned(),
    };
    let language = speech.say(if person.language == "en" { "own-data-english" } else { "own-data-french" });
    let who = vec![
        speech.quote("own-data-name", "name", person.name.as_str()),
        speech.quote("own-data-email", "email", person.email.as_str()),
        speech.quote("own-data-language", "language", language),
        public,
    ];
    let mandates = kept.mandates.iter().map(|mandate| {
        let capacity = visit.capacity_words(&mandate.capacity);
        let from = [("capacity", capacity.as_str().into()), ("from", mandate.from.into())];
        match mandate.until {
            None => speech.with("own-data-mandate", &from),
            Some(until) => {
                let [capacity, from] = from;
                speech.with("own-data-mandate-ended", &[capacity, from, ("until", until.into())])
            }
        }
    });
    let absences = kept.absences.iter().map(|absence| {
        speech.with("own-data-absence", &[("from", absence.from.into()), ("until", absence.until.into())])
    });
    let invitation = kept.invitation.iter().map(|invitation| {
        speech.with(
            "own-data-invitation",
            &[("sent", invitation.sent.into()), ("times", invitation.times.into())],
        )
    });
    let requests = kept
        .requests
        .iter()
        .map(|(request, _)| speech.quote("own-data-request", "address", format!("/candidatures/{request}")));
    let sessions = kept.sessions.iter().map(|session| {
        let told = [
            ("opened", session.opened.into()),
            ("until", session.until.into()),
            ("place", session.place.as_str().into()),
        ];
        speech.with("own-data-session", &told)
    });
    let ways = kept.passkeys.iter().chain(&kept.identities).map(|way| {
        let told = [("label", way.label.as_str().into()), ("added", way.added.into())];
        speech.with(if way.issuer.is_some() { "own-data-identity" } else { "own-data-passkey" }, &told)
    });
    let sign_ins = kept.sign_ins.iter().map(|until| speech.quote("own-data-sign-in", "until", *until));
    let tokens = kept.tokens.iter().map(|token| {
        let told = [("label", token.label.as_str().into()), ("until", token.until.into())];
        speech.with("own-data-token", &told)
    });
    let drafts = kept.drafts.iter().map(|draft| {
        let typed: Vec<_> = draft.fields.iter().map(|(_, value)| value.as_str()).collect();
        let told = [
            ("form", draft.form.as_str().into()),
            ("until", draft.until.into()),
            ("text", typed.join(" ").as_str().into()),
        ];
        speech.with("own-data-draft", &told)
    });
    let followed = kept.followed.iter().map(|row| {
        let told = [("address", row.address.as_str().into()), ("asked", row.asked.into())];
        let id =
            if row.confirmed.is_some() { "own-data-followed-since" } else { "own-data-followed-unconfirmed" };
        speech.with(id, &told)
    });
    let entries = match kept.entries.as_slice() {
        [] => Vec::new(),
        entries => vec![entries.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")],
    };
    vec![
        part("own-data-who", who),
        part("own-data-mandates", mandates.chain(invitation).chain(absences).collect()),
        part("own-data-requests", requests.collect()),
        part("own-data-sessions", sessions.chain(sign_ins).collect()),
        part("own-data-ways", ways.collect()),
        part("own-data-tokens", tokens.collect()),
        part("own-data-drafts", drafts.collect()),
        part("own-data-followed", followed.collect()),
        part("own-data-looks", looks(visit, kept)),
        part("own-data-boards", shared_with_board(visit, kept)),
        part("own-data-entries", entries),
    ]
}

/// When the person last looked at what.
fn looks(visit: &Visit, kept: &Kept) -> Vec<String> {
    let told = |row: &KeptLook| {
        let told = [("address", row.address.as_str().into()), ("seen", row.seen.into())];
        visit.speech.with("own-data-look", &told)
    };
    kept.looks.iter().map(told).collect()
}

/// The links and days that the person gave its board.
fn shared_with_board(visit: &Visit, kept: &Kept) -> Vec<String> {
    let links = kept.board_links.iter().map(|row| {
        let told = [("address", row.address.as_str().into()), ("made", row.made.into())];
        visit.speech.with("own-data-board-link", &told)
    });
    let expected = kept.expected.iter().map(|row| {
        let told = [("address", row.address.as_str().into()), ("day", row.day.as_str().into())];
        visit.speech.with("own-data-expected", &told)
    });
    links.chain(expected).collect()
}

/// The same as a file.
pub async fn json(visit: Visit) -> Result<Response, Refused> {
    let kept = Kept::of(&visit, oneself(&visit)?);
    let mut response = pluriel_web::json(&kept).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_DISPOSITION,
        HeaderValue::from_static("attachment; filename=\"mes-donnees.json\""),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
