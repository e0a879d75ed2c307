//! What the room adds to the site.

use pluriel_council::{Room, access::Action};
use pluriel_pages::Html;
use pluriel_speech::Source;
use pluriel_web::{Awaited, Front, Hit, HomePart, Place, Search, Visit};

use crate::{
    Meetings, api, feeds,
    pages::{self, card, seen, state, title, when},
    words::Status,
};

const WORDS: Source =
    Source { room: Meetings::NAME, fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
/// Minutes are asked for during so many seconds after a meeting: three months.
const MINUTES_ASKED: i64 = 90 * 24 * 3600;
/// How many meetings the home shows.
const AT_HOME: usize = 2;

/// The front of the room.
pub fn front() -> Front {
    Front {
        navigation,
        awaits,
        tools,
        home,
        search,
        open_data: feeds::open_data,
        api: api::document,
        ..Front::new(Meetings::NAME, WORDS, pages::routes)
    }
}

fn navigation(visit: &Visit) -> Vec<Place> {
    let exists = !seen(visit).state().meetings(seen(visit).calendar()).is_empty();
    let place = || Place {
        href: "/reunions".to_owned(),
        label: visit.speech.say("meetings-title").to_owned(),
        order: 20,
    };
    exists.then(place).into_iter().collect()
}

/// The secretariat is asked to confirm what is announced and to attach the minutes of what was held.
fn awaits(visit: &Visit) -> Vec<Awaited> {
    if !visit.may(Action::PlanMeeting, |_| false) {
        return Vec::new();
    }
    let (seen, speech) = (seen(visit), &visit.speech);
    let calendar = seen.calendar();
    let mut awaited = Vec::new();
    for meeting in seen.state().upcoming(calendar, seen.now) {
        if meeting.status == Status::Announced {
            let view = seen.meeting(meeting);
            awaited.push(Awaited {
                text: speech.quote("meetings-awaits-confirmation", "meeting", title(speech, &view)),
                href: view.address,
                action: speech.say("meetings-confirm-it").to_owned(),
                deadline: Some(meeting.when.start(calendar)),
                otherwise: Some(speech.say("meetings-awaits-confirmation.otherwise").to_owned()),
            });
        }
    }
    for meeting in seen.state().past(calendar, seen.now) {
        let recent = meeting.when.over(calendar).plus_seconds(MINUTES_ASKED) > seen.now;
        if recent && !meeting.imported && meeting.minutes.is_none() && meeting.status != Status::Cancelled {
            let view = seen.meeting(meeting);
            awaited.push(Awaited {
                text: speech.quote("meetings-awaits-minutes", "meeting", title(speech, &view)),
                href: format!("{}/compte-rendu", view.address),
                action: speech.say("meetings-attach-minutes").to_owned(),
                deadline: None,
                otherwise: None,
            });
        }
    }
    awaited
}

fn tools(visit: &Visit) -> Vec<Place> {
    let may = visit.may(Action::PlanMeeting, |_| false);
    let place = || Place {
        href: "/reunions/nouvelle".to_owned(),
        label: visit.speech.say("meetings-plan").to_owned(),
        order: 50,
    };
    may.then(place).into_iter().collect()
}

fn home(visit: &Visit) -> Vec<HomePart> {
    let seen = seen(visit);
    let upcoming = seen.state().upcoming(seen.calendar(), seen.now);
    if upcoming.is_empty() {
        return Vec::new();
    }
    let mut html = Html::empty();
    for meeting in upcoming.into_iter().take(AT_HOME) {
        html.push(&card(visit, &seen.meeting(meeting)));
    }
    vec![HomePart {
        order: 20,
        title: visit.speech.say("meetings-next").to_owned(),
        html: html.into_string(),
    }]
}

fn search(visit: &Visit, search: &Search) -> Vec<Hit> {
    let speech = &visit.speech;
    let meetings = seen(visit).meetings();
    let hit = |meeting: &crate::view::MeetingView| {
        let title = title(speech, meeting);
        let minutes = meeting.minutes.as_ref().map_or("", |minutes| minutes.text.as_str());
        let agenda = meeting.agenda.iter().map(|item| item.subject.as_str()).collect::<Vec<_>>().join(" ");
        let note = meeting.note.as_deref().unwrap_or_default();
        let location = meeting.location.as_deref().unwrap_or_default();
        let excerpt = search.excerpt(&[&title, &agenda, note, location, minutes])?;
        let line = format!("{} {}", when(speech, meeting), state(speech, meeting));
        Some(Hit {
            excerpt: if excerpt == title { line } else { excerpt },
            title,
            href: meeting.address.clone(),
            what: speech.say("meetings-meeting").to_owned(),
            fictitious: meeting.fictitious,
        })
    };
    meetings.iter().filter_map(hit).collect()
}
