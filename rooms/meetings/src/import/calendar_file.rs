//! One iCalendar file, as calendars really write them: folded lines that another line interrupts, times without zone,
//! zones without definition, an empty PRODID, either kind of line end.

use icalendar::parser::{Component, Property, read_calendar, unfold};
use jiff::civil::{Date, DateTime, Time};
use pluriel_council::Refusal;

use crate::{commands::SeeCalendarEntry, decide::is_link};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 2 * 1024 * 1024;
/// How many events of a file are read.
const MAX_EVENTS: usize = 5_000;
/// How deep components are nested at most: a calendar, its events, their alarms.
const MAX_DEPTH: usize = 8;

/// An event of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileEvent {
    /// What is to be kept of it.
    pub entry: SeeCalendarEntry,
    /// What it is called.
    pub summary: String,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Read {
    /// Its events, in its order.
    pub events: Vec<FileEvent>,
    /// The UIDs, or places, of events that were not understood: without time, or repeated.
    pub passed_over: Vec<String>,
}

/// Reads a file; refuses one that is too large, not UTF-8 or no calendar, and says which.
pub(super) fn read(name: &str, bytes: &[u8]) -> Result<Read, Refusal> {
    let refused = |code| Refusal::invalid(code).with("file", name);
    if bytes.len() > MAX_BYTES {
        let refusal = refused("meetings-calendar-too-large");
        return Err(refusal.with("bytes", bytes.len()).with("max", MAX_BYTES));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| refused("meetings-calendar-not-utf8").with("offset", error.valid_up_to()))?;
    let text = mended(text.strip_prefix('\u{feff}').unwrap_or(text));
    if !is_whole(&text) {
        return Err(refused("meetings-calendar-unreadable"));
    }
    let unfolded = unfold(&text);
    let calendar = read_calendar(&unfolded).map_err(|_| refused("meetings-calendar-unreadable"))?;
    let mut read = Read::default();
    let events = calendar.components.iter().filter(|component| component.name == "VEVENT");
    for (component, number) in events.zip(1..) {
        if number > MAX_EVENTS {
            return Err(refused("meetings-calendar-too-many").with("max", MAX_EVENTS));
        }
        match event(component) {
            Some(event) => read.events.push(event),
            None => read.passed_over.push(value(component, "UID").unwrap_or_else(|| number.to_string())),
        }
    }
    Ok(read)
}

/// Puts a SEQUENCE that stands inside another folded line after it. Lines end with LF afterwards.
fn mended(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines: Vec<&str> = Vec::new();
    let mut waiting = None;
    for line in text.lines() {
        let continues = line.starts_with([' ', '\t']);
        if !continues {
            lines.extend(waiting.take());
        }
        if is_sequence(line) {
            waiting = Some(line);
        } else {
            lines.push(line);
        }
    }
    lines.extend(waiting);
    lines.join("\n") + "\n"
}

fn is_sequence(line: &str) -> bool {
    line.strip_prefix("SEQUENCE:").is_some_and(|number| {
        !number.is_empty() && number.len() < 9 && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether the file is one calendar, closed at its end, and not nested deeper than calendars are.
fn is_whole(text: &str) -> bool {
    let mut depth = 0usize;
    let mut seen = false;
    for line in text.lines().map(str::trim_end) {
        if line.get(..6).is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:")) {
            depth += 1;
            seen = true;
        } else if line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("END:")) {
            let Some(outer) = depth.checked_sub(1) else { return false };
            depth = outer;
        }
        if depth > MAX_DEPTH {
            return false;
        }
    }
    seen && depth == 0
}

fn property<'a>(component: &'a Component<'_>, name: &str) -> Option<&'a Property<'a>> {
    component.find_prop(name)
}

fn value(component: &Component<'_>, name: &str) -> Option<String> {
    property(component, name)
        .map(|property| property.val.to_string().replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))
        .map(|value| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

/// One event; `None` when it has no UID or beginning, or is repeated (the council's meetings are not).
fn event(component: &Component<'_>) -> Option<FileEvent> {
    if ["RRULE", "RDATE", "RECURRENCE-ID"].into_iter().any(|name| property(component, name).is_some()) {
        return None;
    }
    let start = moment(property(component, "DTSTART")?)?;
    let end = property(component, "DTEND").and_then(moment);
    let end =
        end.filter(|end| end.local > start.local && end.zone == start.zone && end.all_day == start.all_day);
    let entry = SeeCalendarEntry {
        uid: value(component, "UID")?,
        start: start.local,
        end: end.map(|end| end.local),
        all_day: start.all_day,
        zone: start.zone,
        sequence: value(component, "SEQUENCE").and_then(|number| number.parse().ok()).unwrap_or(0),
        cancelled: value(component, "STATUS").is_some_and(|status| status.eq_ignore_ascii_case("CANCELLED")),
        video: video(component),
    };
    Some(FileEvent { entry, summary: value(component, "SUMMARY").unwrap_or_default() })
}

struct Moment {
    local: DateTime,
    zone: Option<String>,
    all_day: bool,
}

/// A date, or a date and time: of UTC, of the zone that is named, or of the council's.
fn moment(property: &Property<'_>) -> Option<Moment> {
    let written = property.val.to_string();
    let (written, utc) = written.strip_suffix('Z').map_or((written.as_str(), false), |local| (local, true));
    let named = property
        .params
        .iter()
        .find(|parameter| parameter.key == "TZID")
        .and_then(|parameter| parameter.val.as_ref())
        .map(ToString::to_string);
    let zone = if utc { Some("UTC".to_owned()) } else { named };
    match written.split_once('T') {
        Some((date, time)) => {
            let local = DateTime::from_parts(day(date)?, clock(time)?);
            Some(Moment { local, zone, all_day: false })
        }
        None => {
            Some(Moment { local: day(written)?.to_datetime(Time::midnight()), zone: None, all_day: true })
        }
    }
}

fn day(text: &str) -> Option<Date> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i16>().ok();
    let digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (year, month, day) = (number(0, 4)?, number(4, 6)?, number(6, 8)?);
    digits.then(|| Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok())?
}

fn clock(text: &str) -> Option<Time> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i8>().ok();
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute) = (number(0, 2)?, number(2, 4)?);
    digits.then(|| Time::new(hour, minute, 0, 0).ok())?
}

/// The link of the video meeting: CONFERENCE, or the first link of the description that stands on a line that speaks of
/// one, or on the line after it.
fn video(component: &Component<'_>) -> Option<String> {
    if let Some(link) = value(component, "CONFERENCE").filter(|link| is_link(link)) {
        return Some(link);
    }
    let description = value(component, "DESCRIPTION")?;
    let lines: Vec<&str> = description.lines().collect();
    let speaks = |line: &str| {
        let line = line.to_lowercase();
        ["visio", "video", "vidéo", "webinaire", "webinar", "online"].iter().any(|word| line.contains(word))
    };
    let near = lines.iter().enumerate().filter(|(_, line)| speaks(line));
    near.flat_map(|(index, _)| lines.iter().skip(index).take(2)).find_map(|line| link_in(line))
}

fn link_in(line: &str) -> Option<String> {
    let start = line.find("https://").or_else(|| line.find("http://"))?;
    let address: String = line[start..]
        .chars()
        .take_while(|letter| !letter.is_whitespace() && !matches!(letter, '<' | '>' | '"'))
        .collect();
    is_link(&address).then_some(address)
}
