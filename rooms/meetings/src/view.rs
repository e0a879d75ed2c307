//! A meeting as it may be read: what pages, API, feeds and calendars show.

use jiff::civil::Date;
use pluriel_council::{Instant, Rooms, calendar::Calendar};
use pluriel_house::Texts;
use pluriel_members::{Members, TextAt, words::Names};
use pluriel_speech::Speech;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    Meetings, ics,
    state::{AgendaItem, Meeting, Moved, State},
    words::{Status, Subject, Text, When},
};

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The states of all rooms.
    pub rooms: &'a Rooms,
    /// The texts of the vault.
    pub texts: &'a Texts,
    /// The instant.
    pub now: Instant,
    /// Whether the reader may see what is private to members.
    pub private: bool,
    /// How texts are quoted to a reader; `None`: as they are.
    pub speech: Option<&'a Speech>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MeetingView {
    /// Its id.
    pub id: String,
    /// The UID under which calendars know it.
    pub uid: String,
    /// Its page.
    pub address: String,
    /// Who meets: the short name of the formation.
    pub formation: String,
    /// The names of the formation.
    pub formation_names: Names,
    /// Whether the formation is invented, for a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The day, in the council's time zone.
    #[schema(value_type = String)]
    pub day: Date,
    /// When it begins; missing where the hours are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub start: Option<Instant>,
    /// When it ends, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub end: Option<Instant>,
    /// Whether it is held.
    pub status: Status,
    /// Whether it is over, or would be.
    pub over: bool,
    /// How often it changed.
    pub sequence: u32,
    /// The day from which it was moved last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub moved_from: Option<Date>,
    /// Why it was moved or cancelled last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What it is called, when it has a title of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Where it is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The link of the video meeting: for members alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video: Option<String>,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Where this was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its agenda.
    pub agenda: Vec<AgendaItemView>,
    /// Its minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<MinutesView>,
    /// When it changed last.
    #[schema(value_type = String)]
    pub changed_at: Instant,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AgendaItemView {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub subject: String,
    /// The page of what it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The opinion that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opinion: Option<String>,
}

/// Published minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MinutesView {
    /// The text.
    pub text: String,
    /// Where they were published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Under which licence: an SPDX identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

impl<'a> Seen<'a> {
    /// The state of this room.
    pub fn state(self) -> &'a State {
        self.rooms.of::<Meetings>()
    }

    /// The council's calendar.
    pub fn calendar(self) -> &'a Calendar {
        self.rooms.of::<Members>().calendar()
    }

    /// Every meeting, newest first.
    pub fn meetings(self) -> Vec<MeetingView> {
        let meetings = self.state().meetings(self.calendar());
        meetings.into_iter().rev().map(|meeting| self.meeting(meeting)).collect()
    }

    /// One meeting.
    pub fn meeting(self, meeting: &Meeting) -> MeetingView {
        let members = self.rooms.of::<Members>();
        let id = &meeting.formation;
        let same = || Names { fr: id.to_string(), en: id.to_string() };
        let (start, end) = match meeting.when {
            When::Hours { start, end } => (Some(start), end),
            When::Day(_) => (None, None),
        };
        let text = |text: Text| meeting.texts.get(&text).and_then(|at| self.text(*at));
        let quoted = |text: Text| meeting.texts.get(&text).and_then(|at| self.quoted(*at));
        MeetingView {
            id: meeting.id.to_string(),
            uid: ics::uid(meeting),
            address: format!("/reunions/{}", meeting.id),
            formation: id.to_string(),
            formation_names: members.formation(id).map_or_else(same, |formation| formation.names.clone()),
            fictitious: members.is_fictitious_formation(id),
            day: meeting.when.day(self.calendar()),
            start,
            end,
            status: meeting.status,
            over: meeting.when.over(self.calendar()) <= self.now,
            sequence: meeting.sequence,
            moved_from: meeting.moved_from.map(|moved| match moved {
                Moved::From(when) => when.day(self.calendar()),
                Moved::FromDay(day) => day,
            }),
            reason: meeting.reason.and_then(|text| self.quoted(text)),
            title: quoted(Text::Title),
            location: quoted(Text::Location),
            video: if self.private { text(Text::Video) } else { None },
            note: quoted(Text::Note),
            source: text(Text::Source),
            agenda: meeting.agenda.iter().map(|item| self.item(item)).collect(),
            minutes: meeting.minutes.as_ref().and_then(|minutes| {
                let source = self.text(minutes.source);
                Some(MinutesView { text: self.text(minutes.text)?, source, licence: minutes.licence.clone() })
            }),
            changed_at: meeting.changed_at,
        }
    }

    fn item(self, item: &AgendaItem) -> AgendaItemView {
        AgendaItemView {
            id: item.id.to_string(),
            subject: self.quoted(item.subject).unwrap_or_default(),
            address: item.address.clone(),
            opinion: match item.about {
                Subject::Opinion(opinion) => Some(opinion.to_string()),
                Subject::Text => None,
            },
        }
    }

    /// Words of the council, as they are quoted to the reader.
    fn quoted(self, text: TextAt) -> Option<String> {
        let text = self.text(text)?;
        Some(self.speech.map_or_else(|| text.clone(), |speech| speech.quoted(text.as_str())))
    }

    fn text(self, text: TextAt) -> Option<String> {
        self.texts.get(text.seq, text.name).map(|text| text.to_string())
    }
}
