//! Meetings as iCalendar (RFC 5545), for those who subscribe. Times are written in UTC, which every calendar shows in its
//! reader's zone and no zone definition can spoil; a meeting whose hours are not known lasts a whole day.

use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::{ToSpan, civil::Date};
use pluriel_council::Instant;

use crate::{
    state::Meeting,
    words::{Status, When},
};

/// What a calendar is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// Its name, for example the council's.
    pub name: String,
    /// Who made it, for example `-//Pluriel//FR`.
    pub product: String,
}

/// A meeting and its words, in the reader's language. The link of the video meeting is private to members: a calendar
/// that others may read leaves it out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The meeting.
    pub meeting: &'a Meeting,
    /// What it is called.
    pub summary: String,
    /// Where it is held.
    pub location: Option<String>,
    /// What is said of it.
    pub description: Option<String>,
    /// Its page.
    pub url: Option<String>,
    /// The link of the video meeting, in the calendar of a member.
    pub video: Option<String>,
}

/// The calendar, lines folded and ended as RFC 5545 asks. The same state gives the same bytes: DTSTAMP is the instant of
/// the meeting's last change.
pub fn calendar(heading: &Heading, entries: &[Entry<'_>]) -> String {
    let mut calendar = Calendar::new();
    calendar.properties.clear();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", heading.product.as_str()),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("NAME", heading.name.as_str()),
        ("X-WR-CALNAME", heading.name.as_str()),
    ] {
        calendar.append_property(Property::new(key, text_of(key, value)));
    }
    for entry in entries {
        calendar.push(event(entry));
    }
    calendar.to_string()
}

/// The UID under which subscribers know a meeting: the one that its former calendars gave it, else its own.
pub fn uid(meeting: &Meeting) -> String {
    meeting.uids.iter().min().cloned().unwrap_or_else(|| format!("{}@pluriel", meeting.id))
}

fn event(entry: &Entry<'_>) -> Event {
    let meeting = entry.meeting;
    let mut event = Event::new();
    event.uid(&line(&uid(meeting)));
    event.summary(&line(&entry.summary));
    event.add_property("DTSTAMP", utc(meeting.changed_at));
    event.add_property("CREATED", utc(meeting.planned_at));
    event.add_property("LAST-MODIFIED", utc(meeting.changed_at));
    event.add_property("SEQUENCE", meeting.sequence.to_string());
    event.add_property("STATUS", status(meeting.status));
    event.add_property("TRANSP", if meeting.status == Status::Cancelled { "TRANSPARENT" } else { "OPAQUE" });
    match meeting.when {
        When::Hours { start, end } => {
            event.add_property("DTSTART", utc(start));
            if let Some(end) = end {
                event.add_property("DTEND", utc(end));
            }
        }
        When::Day(day) => {
            event.append_property(whole_day("DTSTART", day));
            event.append_property(whole_day("DTEND", day.saturating_add(1.day())));
        }
    }
    if let Some(location) = &entry.location {
        event.location(&line(location));
    }
    let video = entry.video.as_deref().map(line);
    let description: Vec<&str> = entry.description.iter().chain(&video).map(String::as_str).collect();
    if !description.is_empty() {
        event.description(&description.join("\n").replace('\r', ""));
    }
    if let Some(url) = &entry.url {
        event.add_property("URL", line(url));
    }
    if let Some(video) = video {
        event.append_property(Property::new("CONFERENCE", video).add_parameter("VALUE", "URI").done());
    }
    event.done()
}

const fn status(status: Status) -> &'static str {
    match status {
        Status::Confirmed => "CONFIRMED",
        Status::Announced => "TENTATIVE",
        Status::Cancelled => "CANCELLED",
    }
}

fn utc(at: Instant) -> String {
    at.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn whole_day(key: &str, day: Date) -> Property {
    Property::new(key, day.strftime("%Y%m%d").to_string()).add_parameter("VALUE", "DATE").done()
}

/// A value that cannot begin another line.
fn line(value: &str) -> String {
    value.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// The value of a calendar's own property: the writer escapes those that it knows to be texts, and NAME (RFC 7986) is not
/// one of them.
fn text_of(key: &str, value: &str) -> String {
    let value = line(value);
    if key == "NAME" {
        return value.replace('\\', "\\\\").replace(',', "\\,").replace(';', "\\;");
    }
    value
}
