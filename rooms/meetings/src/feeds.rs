//! Meetings as iCalendar, Atom and CSV, and the files of open data.

use axum::response::Response;
use pluriel_house::House;
use pluriel_pages::{
    Html,
    feeds::{Cell, Csv, Entry, Feed},
};
use pluriel_speech::Speech;
use pluriel_web::{DataFile, Visit, document};

use crate::{
    Meeting,
    api::MeetingList,
    ics,
    pages::{self, title},
    view::{MeetingView, Seen},
    words::Status,
};

/// The media type of calendars.
const ICALENDAR: &str = "text/calendar; charset=utf-8";

/// `/reunions.ics`: everybody's calendar, without links of video meetings.
pub(crate) async fn public_calendar(visit: Visit) -> Response {
    let seen = Seen { private: false, speech: None, ..pages::seen(&visit) };
    document(ICALENDAR, written(&visit.speech, &council(&visit), visit.site.public_url(), seen, &all(seen)))
}

/// `/reunions/membres.ics`: the members' calendar, with links of video meetings.
pub(crate) async fn members_calendar(visit: Visit) -> Response {
    let seen = pages::seen(&visit);
    document(ICALENDAR, written(&visit.speech, &council(&visit), visit.site.public_url(), seen, &all(seen)))
}

/// One meeting, as its reader may see it.
pub(crate) fn one(visit: &Visit, meeting: &Meeting) -> Response {
    let seen = pages::seen(visit);
    document(ICALENDAR, written(&visit.speech, &council(visit), visit.site.public_url(), seen, &[meeting]))
}

fn all(seen: Seen<'_>) -> Vec<&Meeting> {
    seen.state().meetings(seen.calendar())
}

fn council(visit: &Visit) -> String {
    visit.site.facts(&visit.snapshot).name
}

fn written(speech: &Speech, council: &str, url: &str, seen: Seen<'_>, meetings: &[&Meeting]) -> String {
    let heading = ics::Heading {
        name: council.to_owned(),
        product: format!("-//Pluriel//{}", speech.code().to_uppercase()),
    };
    let entries: Vec<_> = meetings.iter().map(|meeting| entry(speech, council, url, seen, meeting)).collect();
    ics::calendar(&heading, &entries)
}

fn entry<'a>(
    speech: &Speech,
    council: &str,
    url: &str,
    seen: Seen<'_>,
    meeting: &'a Meeting,
) -> ics::Entry<'a> {
    let view = seen.meeting(meeting);
    let mark =
        if view.fictitious { format!(" ({})", speech.say("mark-fictitious-word")) } else { String::new() };
    let args = [("council", council.into()), ("meeting", title(speech, &view).into())];
    let agenda = view.agenda.iter().zip(1..).map(|(item, number)| format!("{number}. {}", item.subject));
    let description: Vec<String> = view.note.iter().cloned().chain(agenda).collect();
    ics::Entry {
        meeting,
        summary: speech.with("meetings-summary", &args) + &mark,
        location: view.location,
        description: (!description.is_empty()).then(|| description.join("\n")),
        url: Some(format!("{url}{}", view.address)),
        video: view.video,
    }
}

/// `/reunions.csv`
pub(crate) async fn csv(visit: Visit) -> Response {
    document(Csv::CONTENT_TYPE, table(Seen { private: false, speech: None, ..pages::seen(&visit) }))
}

fn table(seen: Seen<'_>) -> String {
    let mut csv = Csv::new(&[
        "id",
        "uid",
        "formation",
        "day",
        "start",
        "end",
        "status",
        "moved_from",
        "title",
        "location",
        "minutes",
        "fictitious",
    ]);
    for meeting in seen.meetings() {
        csv.row([
            Cell::from(meeting.id),
            Cell::from(meeting.uid),
            Cell::from(meeting.formation),
            Cell::from(meeting.day.to_string()),
            Cell::from(meeting.start.map(|at| at.to_string())),
            Cell::from(meeting.end.map(|at| at.to_string())),
            Cell::from(status(meeting.status)),
            Cell::from(meeting.moved_from.map(|day| day.to_string())),
            Cell::from(meeting.title),
            Cell::from(meeting.location),
            Cell::from(if meeting.minutes.is_some() { "true" } else { "" }),
            Cell::from(if meeting.fictitious { "true" } else { "" }),
        ]);
    }
    csv.into_string()
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "confirmed",
        Status::Announced => "announced",
        Status::Cancelled => "cancelled",
    }
}

/// `/reunions.json`: as everybody reads it.
pub(crate) async fn json(visit: Visit) -> Response {
    let seen = Seen { private: false, speech: None, ..pages::seen(&visit) };
    pluriel_web::json(&MeetingList { meetings: seen.meetings() })
}

/// `/reunions.atom`
pub(crate) async fn atom(visit: Visit) -> Response {
    let seen = Seen { private: false, speech: None, ..pages::seen(&visit) };
    let (url, speech) = (visit.site.public_url(), &visit.speech);
    let mut meetings: Vec<_> = seen.state().meetings(seen.calendar());
    meetings.sort_by_key(|meeting| std::cmp::Reverse(meeting.changed_at));
    let entry = |meeting: &Meeting| {
        let view = seen.meeting(meeting);
        Entry {
            id: format!("{url}{}", view.address),
            href: format!("{url}{}", view.address),
            title: title(speech, &view),
            published: meeting.planned_at,
            updated: meeting.changed_at,
            summary: summary(speech, &view),
            content: Html::empty(),
            fictitious: view.fictitious,
        }
    };
    let feed = Feed {
        id: format!("{url}/reunions.atom"),
        title: speech.quote("meetings-feed", "council", council(&visit)),
        language: speech.language(),
        author: council(&visit),
        self_href: format!("{url}/reunions.atom"),
        page_href: format!("{url}/reunions"),
        updated: visit.snapshot.at.unwrap_or(seen.now),
        entries: meetings.into_iter().map(entry).collect(),
    };
    document(Feed::CONTENT_TYPE, feed.to_xml())
}

fn summary(speech: &Speech, meeting: &MeetingView) -> String {
    let state = pages::state(speech, meeting);
    let parts = [Some(pages::when(speech, meeting)), meeting.location.clone(), Some(state)];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The files of open data.
pub(crate) fn open_data(house: &House) -> Vec<DataFile> {
    let snapshot = house.snapshot();
    let seen =
        Seen { rooms: &snapshot.rooms, texts: house.texts(), now: house.now(), private: false, speech: None };
    let list = MeetingList { meetings: seen.meetings() };
    let json = serde_json::to_string_pretty(&list).unwrap_or_default();
    vec![
        DataFile { name: "meetings.csv".to_owned(), media_type: Csv::CONTENT_TYPE, content: table(seen) },
        DataFile { name: "meetings.json".to_owned(), media_type: "application/json", content: json },
    ]
}
