//! `/calendrier/<token>.ics`: what awaits a person, as a calendar that its own calendar program subscribes to. Such a program
//! sends neither cookie nor header, so the address holds a token that is good for this alone.

use axum::{extract::Path, response::Response};
use icalendar::{Calendar, Component, Event, Property};
use jiff::{ToSpan, civil::Date};
use pluriel_council::{Instant, Refusal};
use pluriel_members::Members;
use pluriel_speech::unquoted;
use pluriel_web::{Awaited, Refused, Visit, document};
use sha2::{Digest, Sha256};

use crate::pages::awaited;

/// How long before a deadline that falls within a day its entry begins, in seconds.
const BEFORE_SECONDS: i64 = 1_800;

/// The address of the calendar of a token.
pub(super) fn address(visit: &Visit, token: &str) -> String {
    format!("{}/calendrier/{token}.ics", visit.site.public_url())
}

/// The calendar. A token that never was and one that ended are told apart by nobody.
pub async fn calendar(visit: Visit, Path(file): Path<String>) -> Result<Response, Refused> {
    let holder = file.strip_suffix(".ics").and_then(|token| visit.of_calendar(token));
    let holder = holder.ok_or(Refusal::not_found("token-no-calendar"))?;
    Ok(document("text/calendar; charset=utf-8", written(&holder)))
}

fn written(visit: &Visit) -> String {
    let council = visit.site.facts(&visit.snapshot).name;
    let name = line(&visit.speech.quote("token-calendar-of", "council", council));
    let mut calendar = Calendar::new();
    calendar.properties.clear();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Pluriel//deadlines//FR"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", name.as_str()),
        ("X-PUBLISHED-TTL", "PT1H"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for awaited in awaited(visit) {
        if let Some(deadline) = awaited.deadline {
            calendar.push(event(visit, &awaited, deadline));
        }
    }
    calendar.to_string()
}

/// One deadline: a whole day when it ends with its day, which most do, else the half hour before it. Its UID is that of what is
/// awaited: a deadline that moves is the same entry at another time.
fn event(visit: &Visit, awaited: &Awaited, deadline: Instant) -> Event {
    let url = format!("{}{}", visit.site.public_url(), awaited.href);
    let mut event = Event::new();
    event.uid(&format!("{}@pluriel", uid(awaited)));
    event.summary(&line(&unquoted(&awaited.text)));
    event.add_property("DTSTAMP", utc(visit.site.house().now()));
    event.add_property("TRANSP", "TRANSPARENT");
    event.add_property("URL", line(&url));
    let otherwise = awaited.otherwise.as_deref().map(|words| unquoted(words).into_owned());
    let description: Vec<String> = otherwise.into_iter().chain([url]).collect();
    event.description(&description.join("\n").replace('\r', ""));
    let calendar = visit.room::<Members>().calendar();
    let day = calendar.day_of(deadline);
    if calendar.start_of(day) == deadline {
        event.append_property(whole_day("DTSTART", day.saturating_sub(1.day())));
        event.append_property(whole_day("DTEND", day));
    } else {
        event.add_property("DTSTART", utc(deadline.plus_seconds(-BEFORE_SECONDS)));
        event.add_property("DTEND", utc(deadline));
    }
    event.done()
}

fn uid(awaited: &Awaited) -> String {
    let digest = Sha256::digest(format!("{}\n{}", awaited.href, awaited.action).as_bytes());
    digest[..12].iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
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
