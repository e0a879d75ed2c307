//! `/reunions`: what comes, then what was, by year.

use askama::Template;
use axum::response::Response;
use pluriel_council::access::Action;
use pluriel_pages::{
    Alternate, Html, Page, Width,
    component::{self, ActionKind, Empty},
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::{card, seen};

#[derive(Template)]
#[template(path = "list.html")]
struct List<'a> {
    speech: &'a Speech,
    upcoming: Vec<Html>,
    nothing_upcoming: Html,
    years: Vec<Year>,
    private: bool,
}

struct Year {
    year: i16,
    meetings: Vec<Html>,
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let seen = seen(&visit);
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let calendar = seen.calendar();
    let upcoming = seen.state().upcoming(calendar, seen.now);
    let mut years: Vec<Year> = Vec::new();
    for meeting in seen.state().past(calendar, seen.now) {
        let view = seen.meeting(meeting);
        let drawn = card(&visit, &view);
        match years.last_mut() {
            Some(last) if last.year == view.day.year() => last.meetings.push(drawn),
            _ => years.push(Year { year: view.day.year(), meetings: vec![drawn] }),
        }
    }
    let empty = |id: &str| theme.html(&Empty { sentence: Html::text(speech.say(id)), action: Html::empty() });
    let body = if upcoming.is_empty() && years.is_empty() {
        empty("meetings-empty")
    } else {
        Html::of(&List {
            speech,
            nothing_upcoming: if upcoming.is_empty() {
                empty("meetings-none-planned")
            } else {
                Html::empty()
            },
            upcoming: upcoming.into_iter().map(|meeting| card(&visit, &seen.meeting(meeting))).collect(),
            years,
            private: seen.private,
        })
    };
    let mut page = Page::new(speech.say("meetings-title"), body);
    page.lead = Html::text(speech.say("meetings-title.lead"));
    page.width = Width::Wide;
    page.formats = [
        ("/reunions.ics", "text/calendar", "format-calendar"),
        ("/reunions.atom", "application/atom+xml", "format-atom"),
        ("/reunions.csv", "text/csv", "format-csv"),
        ("/reunions.json", "application/json", "format-json"),
    ]
    .map(|(href, media_type, label)| Alternate {
        href: href.to_owned(),
        media_type,
        label: speech.say(label).to_owned(),
    })
    .into();
    if visit.may(Action::PlanMeeting, |_| false) {
        let action =
            component::Action::link(ActionKind::Main, "/reunions/nouvelle", speech.say("meetings-plan"));
        page.action = theme.html(&action);
    }
    visit.page(&page)
}
