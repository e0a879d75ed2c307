//! Meetings as they stand, with what changed in them: a fold of the events.

mod evolve;
mod read;

use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime};
use pluriel_council::Instant;
use pluriel_members::{FormationId, TextAt};
use serde::Serialize;

use crate::words::{AgendaItemId, MeetingId, Status, Subject, Text, When};

/// Everything that is known of meetings. The methods read it; only events change it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct State {
    meetings: BTreeMap<MeetingId, Meeting>,
    seen: BTreeMap<String, Vec<CalendarEntry>>,
    by_uid: BTreeMap<String, MeetingId>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meeting {
    /// Its id.
    pub id: MeetingId,
    /// Who meets.
    pub formation: FormationId,
    /// When.
    pub when: When,
    /// Whether it is held.
    pub status: Status,
    /// The day from which it was moved last.
    pub moved_from: Option<Moved>,
    /// When it was to be held before, oldest first.
    pub former: Vec<When>,
    /// Where its texts are kept, those alone that it has.
    pub texts: BTreeMap<Text, TextAt>,
    /// Where the reason of its last move or cancellation is kept; the vault may hold none.
    pub reason: Option<TextAt>,
    /// Its agenda, in the order in which points were added.
    pub agenda: Vec<AgendaItem>,
    /// Its minutes.
    pub minutes: Option<Minutes>,
    /// The UIDs under which calendar files know it, first known first.
    pub uids: Vec<String>,
    /// How often it changed for those who subscribed to it: iCalendar's SEQUENCE.
    pub sequence: u32,
    /// When it entered the record.
    pub planned_at: Instant,
    /// When it changed last for those who subscribed to it.
    pub changed_at: Instant,
    /// What can still be undone, until the end of the day on which it was done.
    pub undo: Option<Undo>,
    /// Whether nothing but files has said when it is held.
    pub imported: bool,
}

/// From when a meeting was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Moved {
    /// From this time, which the record holds.
    From(When),
    /// From this day, as a file says.
    FromDay(Date),
}

/// What a meeting was before its last move or cancellation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Undo {
    /// When it was to be held.
    pub when: When,
    /// Whether it was to be held.
    pub status: Status,
    /// From when it had been moved.
    pub moved_from: Option<Moved>,
    /// Where the reason of the change before was kept.
    pub reason: Option<TextAt>,
    /// When the change was made.
    pub at: Instant,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgendaItem {
    /// Its id.
    pub id: AgendaItemId,
    /// What it is about.
    pub about: Subject,
    /// Where what it is called is kept.
    pub subject: TextAt,
    /// The page of what it is about, a path of this site.
    pub address: Option<String>,
}

/// Published minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Minutes {
    /// Where the text is kept.
    pub text: TextAt,
    /// Where its source is kept; the vault may hold none.
    pub source: TextAt,
    /// Under which licence: an SPDX identifier.
    pub licence: Option<String>,
    /// When they were attached.
    pub at: Instant,
}

/// What a calendar file said of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CalendarEntry {
    /// When it begins, on the clocks of its zone.
    pub start: DateTime,
    /// When it ends, on the clocks of its zone.
    pub end: Option<DateTime>,
    /// Whether it lasts whole days.
    pub all_day: bool,
    /// Its time zone; `None`: the council's.
    pub zone: Option<String>,
    /// Its SEQUENCE.
    pub sequence: u32,
    /// Whether it is cancelled.
    pub cancelled: bool,
    /// Where the link of its video meeting is kept.
    pub video: Option<TextAt>,
}
