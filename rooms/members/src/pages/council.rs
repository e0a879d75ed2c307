//! `/secretariat/conseil`: what the council says of itself, its colleges, kinds and formations, and every change of them.

mod formation;
mod part;
mod profile;

use askama::Template;
use axum::response::Response;
use pluriel_council::access::Action;
use pluriel_pages::{
    Html, Page,
    component::{Act, Facts, History, Link, Notice, NoticeKind},
    exact_time, paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Route, Visit, see_other};

use super::said;
use crate::{
    Members,
    state::{Change, Part},
    words::Names,
};

/// Where all this is.
pub(crate) const PATH: &str = "/secretariat/conseil";
/// Where it is after something was changed.
const DONE: &str = "/secretariat/conseil?fait=oui#fait";

/// The addresses of the council's own settings.
pub(super) fn routes() -> Vec<Route> {
    let describe = Action::DescribeCouncil;
    vec![
        Route::get(PATH, describe, show),
        Route::get("/secretariat/conseil/presentation", describe, profile::show),
        Route::post("/secretariat/conseil/presentation", describe, profile::send),
        Route::get("/secretariat/conseil/college", describe, part::show_college),
        Route::post("/secretariat/conseil/college", describe, part::send_college),
        Route::get("/secretariat/conseil/type", describe, part::show_kind),
        Route::post("/secretariat/conseil/type", describe, part::send_kind),
        Route::get("/secretariat/conseil/formation", describe, formation::show),
        Route::post("/secretariat/conseil/formation", describe, formation::send),
    ]
}

#[derive(Template)]
#[template(path = "council.html")]
struct Body<'a> {
    speech: &'a Speech,
    done: Html,
    facts: Html,
    lists: Vec<List<'a>>,
    history: Html,
}

/// The parts of one sort: their names, each a link to its form, and the link that adds one.
struct List<'a> {
    title: &'a str,
    parts: Vec<(Link, String)>,
    add: Link,
}

async fn show(visit: Visit) -> Response {
    let (theme, speech, members) = (visit.site.theme(), &visit.speech, visit.room::<Members>());
    let done = if visit.query.raw("fait").is_empty() {
        Html::empty()
    } else {
        theme.html(&Notice::new(NoticeKind::Done, speech.say("saved")))
    };
    let body = Body {
        speech,
        done,
        facts: theme.html(&facts(&visit)),
        lists: vec![
            list(
                &visit,
                "college",
                members.colleges().map(|one| (one.id.as_str(), &one.names, String::new())),
            ),
            list(&visit, "type", members.kinds().map(|one| (one.id.as_str(), &one.names, String::new()))),
            list(
                &visit,
                "formation",
                members
                    .formations()
                    .map(|one| (one.id.as_str(), &one.names, formation::sentence(&visit, one))),
            ),
        ],
        history: theme.html(&history(&visit)),
    };
    let mut page = Page::new(speech.say("members-council"), Html::of(&body));
    page.lead = Html::text(speech.say("members-council.lead"));
    page.is_private = true;
    visit.page(&page)
}

fn facts(visit: &Visit) -> Facts {
    let speech = &visit.speech;
    let Some(council) = visit.room::<Members>().council() else { return Facts::default() };
    let mut facts = Facts::default()
        .with(speech.say("members-council-name"), speech.quoted(council.name.as_str()))
        .with(speech.say("members-council-host"), speech.quoted(council.host.as_str()))
        .with(speech.say("members-council-zone"), council.zone.as_str())
        .with(speech.say("members-council-language"), language_name(council.language));
    if let Some(since) = council.since {
        facts = facts.with(speech.say("members-council-since"), since.to_string());
    }
    for (id, text) in [
        ("members-council-address", council.address),
        ("members-council-contact", council.contact),
        ("members-council-description", council.description),
    ] {
        if let Some(text) = text {
            facts = facts.with(speech.say(id), paragraphs(&speech.quoted(&*visit.text(text.seq, text.name))));
        }
    }
    facts
}

/// A language's name in itself.
const fn language_name(language: crate::Language) -> &'static str {
    match language {
        crate::Language::French => pluriel_speech::Language::Fr.own_name(),
        crate::Language::English => pluriel_speech::Language::En.own_name(),
    }
}

fn list<'a>(
    visit: &'a Visit,
    sort: &'static str,
    parts: impl Iterator<Item = (&'a str, &'a Names, String)>,
) -> List<'a> {
    let (title, add) = match sort {
        "college" => ("members-colleges", "members-add-college"),
        "type" => ("members-kinds", "members-add-kind"),
        _ => ("members-formations", "members-add-formation"),
    };
    let link = |(id, names, sentence): (&str, &Names, String)| {
        (Link::new(format!("{PATH}/{sort}?id={id}"), said(visit, names)), sentence)
    };
    List {
        title: visit.speech.say(title),
        parts: parts.map(link).collect(),
        add: Link::new(format!("{PATH}/{sort}"), visit.speech.say(add)),
    }
}

/// Every change, newest first.
fn history(visit: &Visit) -> History {
    let act = |change: &Change| {
        let (id, name) = match &change.part {
            Part::Council(name) => ("members-changed-council", visit.speech.quoted(name.as_str())),
            Part::College(names) => ("members-changed-college", said(visit, names)),
            Part::Kind(names) => ("members-changed-kind", said(visit, names)),
            Part::Formation(names) => ("members-changed-formation", said(visit, names)),
            Part::Closed(names, true) => ("people-changed-closed", said(visit, names)),
            Part::Closed(names, false) => ("people-changed-reopened", said(visit, names)),
            Part::Order => ("people-changed-order", String::new()),
            Part::Admission => ("people-changed-admission", String::new()),
        };
        Act {
            anchor: format!("a{}", change.seq),
            when: exact_time(change.at, &visit.speech),
            what: Html::text(&visit.speech.quote(id, "name", name)),
            mark: String::new(),
        }
    };
    History {
        label: visit.speech.say("members-changes").to_owned(),
        acts: visit.room::<Members>().changes().iter().rev().map(act).collect(),
    }
}

/// The way back from a form.
fn above(visit: &Visit) -> Vec<Link> {
    vec![Link::new(PATH, visit.speech.say("members-council"))]
}

/// After a change was recorded.
fn done() -> Response {
    see_other(DONE)
}
