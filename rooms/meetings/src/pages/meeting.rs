//! `/reunions/{id}`: one meeting; with `.ics` behind its id, its entry for calendars.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::access::Action;
use pluriel_members::{Language, Members};
use pluriel_pages::{
    Alternate, Form, Html, Page,
    component::{self, ActionKind, Fact, Facts, Link, Notice, NoticeKind},
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{of_address, said, seen, title, when};
use crate::{
    feeds,
    minutes::{Block, blocks},
    state::Meeting,
    view::{AgendaItemView, MeetingView, MinutesView},
    words::Status,
};

#[derive(Template)]
#[template(path = "meeting.html")]
struct Body<'a> {
    speech: &'a Speech,
    notice: Html,
    facts: Html,
    note: &'a str,
    agenda: &'a [AgendaItemView],
    no_agenda: &'a str,
    minutes: Option<Minutes<'a>>,
    /// The language of the council's own texts, where it is not the reader's.
    lang: &'a str,
    acts: Vec<Html>,
    tools: Vec<Link>,
}

struct Minutes<'a> {
    blocks: Vec<Block>,
    source: Html,
    licence: &'a str,
}

/// The page, or the meeting's entry for calendars.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    if let Some(id) = id.strip_suffix(".ics") {
        return Ok(feeds::one(&visit, of_address(&visit, id)?));
    }
    let meeting = of_address(&visit, &id)?;
    let view = seen(&visit).meeting(meeting);
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let body = Html::of(&Body {
        speech,
        notice: notice(&visit, &view),
        facts: theme.html(&facts(&visit, &view)),
        note: view.note.as_deref().unwrap_or_default(),
        agenda: &view.agenda,
        no_agenda: if view.over { "meetings-no-agenda-known" } else { "meetings-no-agenda" },
        minutes: view.minutes.as_ref().map(minutes),
        lang: language_of_texts(&visit),
        acts: acts(&visit, meeting),
        tools: tools(&visit, meeting),
    });
    let mut page = Page::new(title(speech, &view), body);
    page.over = Html::text(speech.say("meetings-meeting"));
    page.lead = Html::text(&when(speech, &view));
    page.is_fictitious = view.fictitious;
    page.formats = [
        (format!("{}.ics", view.address), "text/calendar", "format-calendar"),
        (format!("/api/v1/meetings/{}", view.id), "application/json", "format-json"),
    ]
    .map(|(href, media_type, label)| Alternate { href, media_type, label: speech.say(label).to_owned() })
    .into();
    Ok(visit.page(&page))
}

/// The council's language, where the reader reads another; empty where it is the same.
fn language_of_texts(visit: &Visit) -> &'static str {
    let council = visit.room::<Members>().council().map_or(Language::default(), |council| council.language);
    if council.code() == visit.speech.code() { "" } else { council.code() }
}

/// What is out of the ordinary, at the top.
fn notice(visit: &Visit, view: &MeetingView) -> Html {
    let speech = &visit.speech;
    let (kind, title) = match (view.status, view.moved_from) {
        (Status::Cancelled, _) => (NoticeKind::Warning, speech.say("meetings-is-cancelled").to_owned()),
        (Status::Announced, _) => {
            let id = if view.over { "meetings-never-confirmed" } else { "meetings-is-announced" };
            (NoticeKind::Information, speech.say(id).to_owned())
        }
        (Status::Confirmed, Some(day)) => {
            (NoticeKind::Information, speech.quote("meetings-was-moved", "day", speech.date(day)))
        }
        (Status::Confirmed, None) => return Html::empty(),
    };
    let reason = view.reason.as_deref().unwrap_or_default();
    visit.site.theme().html(&Notice::new(kind, title).body(Html::text(reason)))
}

fn facts(visit: &Visit, view: &MeetingView) -> Facts {
    let speech = &visit.speech;
    let mut facts = Facts::default();
    let mut add =
        |term: &str, value: Html| facts.items.push(Fact { term: speech.say(term).to_owned(), value });
    add("meetings-fact-formation", Html::text(&said(speech, &view.formation_names)));
    if let Some(location) = &view.location {
        add("meetings-fact-location", Html::text(location));
    }
    if let Some(video) = &view.video {
        add("meetings-fact-video", outside(video, speech.say("meetings-join")));
    }
    if let Some(source) = &view.source {
        add("meetings-fact-source", linked(source));
    }
    facts
}

/// A link to a page elsewhere.
fn outside(href: &str, label: &str) -> Html {
    #[derive(Template)]
    #[template(ext = "html", source = r#"<a href="{{ href }}" rel="noopener nofollow">{{ label }}</a>"#)]
    struct Outside<'a> {
        href: &'a str,
        label: &'a str,
    }
    Html::of(&Outside { href, label })
}

/// A source: a link when it is nothing but an address.
fn linked(source: &str) -> Html {
    if crate::decide::is_link(source) { outside(source, source) } else { Html::text(source) }
}

fn minutes(minutes: &MinutesView) -> Minutes<'_> {
    Minutes {
        blocks: blocks(&minutes.text),
        source: minutes.source.as_deref().map_or_else(Html::empty, linked),
        licence: minutes.licence.as_deref().unwrap_or_default(),
    }
}

/// What the secretariat does here with one press: confirm, undo.
fn acts(visit: &Visit, meeting: &Meeting) -> Vec<Html> {
    if !visit.may(Action::PlanMeeting, |_| false) {
        return Vec::new();
    }
    let (seen, speech) = (seen(visit), &visit.speech);
    let calendar = seen.calendar();
    let press = |end: &str, kind, label: &str, consequence: &str| {
        let button = component::Action::button(kind, speech.say(label)).consequence(speech.say(consequence));
        Form::new(format!("/reunions/{}/{end}", meeting.id), visit.form_keys())
            .button(button)
            .html(visit.site.theme(), speech)
    };
    let mut acts = Vec::new();
    let undone_today =
        meeting.undo.as_ref().is_some_and(|undo| calendar.day_of(undo.at) == calendar.day_of(seen.now));
    if undone_today {
        acts.push(press("retour", ActionKind::Other, "meetings-undo", "meetings-undo.consequence"));
    }
    if meeting.status == Status::Announced {
        acts.push(press(
            "confirmation",
            ActionKind::Main,
            "meetings-confirm-it",
            "meetings-confirm-it.consequence",
        ));
    }
    acts
}

fn tools(visit: &Visit, meeting: &Meeting) -> Vec<Link> {
    if !visit.may(Action::PlanMeeting, |_| false) {
        return Vec::new();
    }
    let link =
        |end: &str, id: &str| Link::new(format!("/reunions/{}/{end}", meeting.id), visit.speech.say(id));
    let mut tools = Vec::new();
    let held = meeting.minutes.is_some();
    let cancelled = meeting.status == Status::Cancelled;
    if !cancelled {
        tools.push(link("ordre-du-jour", "meetings-agenda-keep"));
    }
    tools.push(link("fiche", "meetings-describe"));
    if !cancelled && !held {
        tools.push(link("date", "meetings-move"));
        tools.push(link("annulation", "meetings-cancel"));
    }
    if !cancelled {
        tools.push(link("compte-rendu", "meetings-attach-minutes"));
    }
    tools
}
