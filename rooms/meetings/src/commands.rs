//! What one may ask.

use jiff::civil::{Date, DateTime, Time};
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use crate::words::{AgendaItemId, MeetingId, Status};

/// What one may ask of the room. All of it is for the host; what is so already is accepted and changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Plan a meeting.
    Plan(Plan),
    /// Move a meeting to another time.
    Move(Move),
    /// Change what is said of a meeting.
    Describe(Describe),
    /// Confirm a meeting that was announced.
    Confirm(Confirm),
    /// Cancel a meeting.
    Cancel(Cancel),
    /// Undo the last move or cancellation, on the day on which it was made.
    Undo(UndoChange),
    /// Put a point on the agenda.
    AddAgendaItem(AddAgendaItem),
    /// Take a point off the agenda.
    RemoveAgendaItem(RemoveAgendaItem),
    /// Attach minutes, or replace them.
    AttachMinutes(AttachMinutes),
    /// Note what a calendar file says of an event.
    SeeCalendarEntry(SeeCalendarEntry),
    /// Note that a meeting is the event of a calendar file.
    KnowUid(KnowUid),
    /// Several of these in this order, all or none: an import.
    Together(Vec<Self>),
}

/// When a meeting is to be held, on the council's clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Times {
    /// The day.
    pub day: Date,
    /// When it begins; `None`: the hours are not known.
    #[serde(default)]
    pub start: Option<Time>,
    /// When it ends, on the same day.
    #[serde(default)]
    pub end: Option<Time>,
}

/// Plan a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Who meets.
    pub formation: FormationId,
    /// When.
    pub times: Times,
    /// Whether it is held.
    pub status: Status,
    /// What it is called.
    #[serde(default)]
    pub title: Option<String>,
    /// Where it is held.
    #[serde(default)]
    pub location: Option<String>,
    /// The link of the video meeting: private to members.
    #[serde(default)]
    pub video: Option<String>,
    /// Remarks.
    #[serde(default)]
    pub note: Option<String>,
    /// What a file says besides, when one is imported.
    #[serde(default)]
    pub imported: Option<Imported>,
}

/// What a file says of a meeting that it plans.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imported {
    /// The day from which it had been moved.
    #[serde(default)]
    pub moved_from: Option<Date>,
    /// Where this was published.
    #[serde(default)]
    pub source: Option<String>,
    /// The UIDs under which calendar files know it.
    #[serde(default)]
    pub uids: Vec<String>,
    /// Its minutes.
    #[serde(default)]
    pub minutes: Option<MinutesText>,
}

/// Move a meeting to another time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The meeting.
    pub meeting: MeetingId,
    /// When it is to be held.
    pub times: Times,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whether a file says so.
    #[serde(default)]
    pub imported: bool,
}

/// Change what is said of a meeting. What is `None` stays; an empty text takes it away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Describe {
    /// The meeting.
    pub meeting: MeetingId,
    /// What it is called.
    #[serde(default)]
    pub title: Option<String>,
    /// Where it is held.
    #[serde(default)]
    pub location: Option<String>,
    /// The link of the video meeting: private to members.
    #[serde(default)]
    pub video: Option<String>,
    /// Remarks.
    #[serde(default)]
    pub note: Option<String>,
    /// Where this was published.
    #[serde(default)]
    pub source: Option<String>,
    /// The day from which it had been moved before it entered the record.
    #[serde(default)]
    pub moved_from: Option<Date>,
}

/// Confirm a meeting that was announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirm {
    /// The meeting.
    pub meeting: MeetingId,
    /// Whether a file says so.
    #[serde(default)]
    pub imported: bool,
}

/// Cancel a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    /// The meeting.
    pub meeting: MeetingId,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
    /// Whether a file says so.
    #[serde(default)]
    pub imported: bool,
}

/// Undo the last move or cancellation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UndoChange {
    /// The meeting.
    pub meeting: MeetingId,
}

/// Put a point on the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddAgendaItem {
    /// The meeting.
    pub meeting: MeetingId,
    /// What the point is about.
    pub about: About,
}

/// What a new point of the agenda is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// An opinion, or a referral on its way to be one.
    Opinion(OpinionItem),
    /// These words.
    Text(String),
}

/// An opinion as the agenda names it: this room knows nothing else of opinions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpinionItem {
    /// Its id.
    pub id: pluriel_council::Id,
    /// What it is called.
    pub title: String,
    /// Its page, a path of this site.
    pub address: String,
}

/// Take a point off the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RemoveAgendaItem {
    /// The meeting.
    pub meeting: MeetingId,
    /// The point.
    pub item: AgendaItemId,
}

/// Attach minutes, or replace them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachMinutes {
    /// The meeting.
    pub meeting: MeetingId,
    /// The minutes.
    pub minutes: MinutesText,
}

/// Minutes as they were published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinutesText {
    /// The text, as extracted from where it was published.
    pub text: String,
    /// Where they were published.
    #[serde(default)]
    pub source: Option<String>,
    /// Under which licence: an SPDX identifier.
    #[serde(default)]
    pub licence: Option<String>,
}

/// Note what a calendar file says of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeeCalendarEntry {
    /// The event's UID.
    pub uid: String,
    /// When it begins, on the clocks of its zone.
    pub start: DateTime,
    /// When it ends, on the clocks of its zone.
    #[serde(default)]
    pub end: Option<DateTime>,
    /// Whether it lasts whole days.
    #[serde(default)]
    pub all_day: bool,
    /// Its time zone, a name of the IANA database; `None`: the council's.
    #[serde(default)]
    pub zone: Option<String>,
    /// Its SEQUENCE.
    #[serde(default)]
    pub sequence: u32,
    /// Whether it is cancelled.
    #[serde(default)]
    pub cancelled: bool,
    /// The link of its video meeting: private to members.
    #[serde(default)]
    pub video: Option<String>,
}

/// Note that a meeting is the event of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnowUid {
    /// The meeting.
    pub meeting: MeetingId,
    /// The UID.
    pub uid: String,
}
