//! The nouns of the room.

use jiff::civil::Date;
use pluriel_council::{Id, Instant, calendar::Calendar, typed_id};
use serde::{Deserialize, Serialize};

typed_id!(
    /// A meeting.
    MeetingId
);
typed_id!(
    /// A point of a meeting's agenda.
    AgendaItemId
);

/// When a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// At these hours.
    Hours {
        /// When it begins.
        start: Instant,
        /// When it ends; `None`: that is not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<Instant>,
    },
    /// On this day of the council, at hours that are not known.
    Day(Date),
}

impl When {
    /// The day on which it begins, in the council's time zone.
    pub fn day(&self, calendar: &Calendar) -> Date {
        match self {
            Self::Hours { start, .. } => calendar.day_of(*start),
            Self::Day(day) => *day,
        }
    }

    /// The first instant at which it may have begun.
    pub fn start(&self, calendar: &Calendar) -> Instant {
        match self {
            Self::Hours { start, .. } => *start,
            Self::Day(day) => calendar.start_of(*day),
        }
    }

    /// The first instant at which it is surely over: its end or, when that is not known, the end of its day.
    pub fn over(&self, calendar: &Calendar) -> Instant {
        match self {
            Self::Hours { end: Some(end), .. } => *end,
            _ => calendar.start_of(self.day(calendar).saturating_add(jiff::Span::new().days(1))),
        }
    }
}

/// Whether a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub enum Status {
    /// It is held, or was.
    Confirmed,
    /// Its day was announced and is not confirmed.
    Announced,
    /// It is not held.
    Cancelled,
}

/// What a point of the agenda is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// An opinion, or a referral on its way to be one.
    Opinion(Id),
    /// What its text says.
    Text,
}

/// A text of a meeting: the name under which an entry commits to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Text {
    /// What the meeting is called.
    Title,
    /// Where it is held.
    Location,
    /// The link of the video meeting: private to members.
    Video,
    /// Remarks.
    Note,
    /// Where this was published.
    Source,
}

impl Text {
    /// Every text.
    pub const ALL: [Self; 5] = [Self::Title, Self::Location, Self::Video, Self::Note, Self::Source];

    /// The name of the commitment.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Location => "location",
            Self::Video => "video",
            Self::Note => "note",
            Self::Source => "source",
        }
    }
}
