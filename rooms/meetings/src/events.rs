//! What happened. Every event of this room is open; free texts are committed under the names that each event gives. The
//! link of a video meeting is such a text: the record shows that there is one, the vault gives it to members alone.

use jiff::civil::{Date, DateTime};
use pluriel_council::{Id, Stream};
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use crate::words::{AgendaItemId, MeetingId, Status, Subject, Text, When};

/// The stream of what calendar files said; one program serves one council, so its id is the one without bits.
pub const CALENDARS: Stream = Stream(Id::from_bits(0));

pluriel_council::events! {
    /// What happened to meetings.
    pub enum Event {
        /// A meeting was planned.
        MeetingPlanned = "meeting_planned" / 1,
        /// A meeting was moved to another time.
        MeetingMoved = "meeting_moved" / 1,
        /// What is said of a meeting changed.
        MeetingDescribed = "meeting_described" / 1,
        /// A meeting that was announced is confirmed.
        MeetingConfirmed = "meeting_confirmed" / 1,
        /// A meeting was cancelled.
        MeetingCancelled = "meeting_cancelled" / 1,
        /// A move or cancellation was undone.
        ChangeUndone = "change_undone" / 1,
        /// A point was put on the agenda.
        AgendaItemAdded = "agenda_item_added" / 1,
        /// A point was taken off the agenda.
        AgendaItemRemoved = "agenda_item_removed" / 1,
        /// Minutes were attached, or replaced.
        MinutesAttached = "minutes_attached" / 1,
        /// A calendar file said something of an event.
        CalendarEntrySeen = "calendar_entry_seen" / 1,
        /// A meeting is the event of a calendar file.
        UidKnown = "uid_known" / 1,
    }
}

/// A meeting was planned. Texts: those that `texts` lists. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingPlanned {
    /// The meeting.
    pub meeting: MeetingId,
    /// Who meets.
    pub formation: FormationId,
    /// When.
    pub when: When,
    /// Whether it is held.
    pub status: Status,
    /// The day from which it had been moved before it entered the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
    /// The texts that were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
    /// Whether a file was imported, and no person planned it here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub imported: bool,
}

/// A meeting was moved to another time. Text: `reason`, perhaps. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingMoved {
    /// The meeting.
    pub meeting: MeetingId,
    /// When it is held now.
    pub when: When,
    /// Whether it stays on its day, whose hours were not known: nobody who kept the day free has to change anything.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub clarified: bool,
    /// Whether a file said so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub imported: bool,
}

/// What is said of a meeting changed. Texts: those that `texts` lists. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingDescribed {
    /// The meeting.
    pub meeting: MeetingId,
    /// The texts that were given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<Text>,
    /// The texts that were taken away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<Text>,
    /// The day from which it had been moved before it entered the record, when that became known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
}

/// A meeting that was announced is confirmed. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingConfirmed {
    /// The meeting.
    pub meeting: MeetingId,
    /// Whether a file said so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub imported: bool,
}

/// A meeting was cancelled. Text: `reason`, perhaps. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MeetingCancelled {
    /// The meeting.
    pub meeting: MeetingId,
    /// Whether a file said so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub imported: bool,
}

/// A move or cancellation was undone: the meeting is as it was before. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeUndone {
    /// The meeting.
    pub meeting: MeetingId,
}

/// A point was put on the agenda. Text: `subject`, what it is called. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItemAdded {
    /// The meeting.
    pub meeting: MeetingId,
    /// The point.
    pub item: AgendaItemId,
    /// What it is about.
    pub about: Subject,
    /// The page of what it is about, a path of this site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

/// A point was taken off the agenda. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItemRemoved {
    /// The meeting.
    pub meeting: MeetingId,
    /// The point.
    pub item: AgendaItemId,
}

/// Minutes were attached, or replaced. Texts: `minutes`; `source`, perhaps. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinutesAttached {
    /// The meeting.
    pub meeting: MeetingId,
    /// Under which licence: an SPDX identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

/// A calendar file said something of an event. Texts: `video`, perhaps. Stream: [`CALENDARS`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEntrySeen {
    /// The event's UID.
    pub uid: String,
    /// When it begins, on the clocks of its zone.
    pub start: DateTime,
    /// When it ends, on the clocks of its zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<DateTime>,
    /// Whether it lasts whole days: the hours of `start` and `end` mean nothing.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub all_day: bool,
    /// Its time zone, a name of the IANA database; `None`: the council's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// Its SEQUENCE.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub sequence: u32,
    /// Whether it is cancelled.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// Whether a link of a video meeting was given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub video: bool,
}

/// A meeting is the event of a calendar file: under this UID subscribers know it. Stream: the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UidKnown {
    /// The meeting.
    pub meeting: MeetingId,
    /// The UID.
    pub uid: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}
