//! How each event changes the state. Total: an event that speaks of something unknown changes nothing.

use std::collections::BTreeMap;

use pluriel_council::Recorded;
use pluriel_members::TextAt;

use super::{AgendaItem, CalendarEntry, Meeting, Minutes, Moved, State, Undo};
use crate::{
    events::{AgendaItemAdded, CalendarEntrySeen, Event, MeetingDescribed, MeetingPlanned, UidKnown},
    words::{MeetingId, Status, Text},
};

impl State {
    /// Folds one event.
    pub(crate) fn evolve(&mut self, event: &Event, recorded: &Recorded) {
        match event {
            Event::MeetingPlanned(event) => self.planned(event, recorded),
            Event::MeetingMoved(event) => self.changed(event.meeting, recorded, |meeting| {
                meeting.remember(recorded);
                meeting.former.push(meeting.when);
                if !event.clarified {
                    meeting.moved_from = Some(Moved::From(meeting.when));
                }
                meeting.when = event.when;
                meeting.imported &= event.imported;
            }),
            Event::MeetingDescribed(event) => {
                self.changed(event.meeting, recorded, |meeting| meeting.describe(event, recorded));
            }
            Event::MeetingConfirmed(event) => self.changed(event.meeting, recorded, |meeting| {
                meeting.status = Status::Confirmed;
                meeting.undo = None;
                meeting.imported &= event.imported;
            }),
            Event::MeetingCancelled(event) => self.changed(event.meeting, recorded, |meeting| {
                meeting.remember(recorded);
                meeting.status = Status::Cancelled;
                meeting.imported &= event.imported;
            }),
            Event::ChangeUndone(event) => self.changed(event.meeting, recorded, Meeting::undo),
            Event::AgendaItemAdded(event) => self.agenda_item_added(event, recorded),
            Event::AgendaItemRemoved(event) => self.changed(event.meeting, recorded, |meeting| {
                meeting.agenda.retain(|item| item.id != event.item);
            }),
            Event::MinutesAttached(event) => {
                if let Some(meeting) = self.meetings.get_mut(&event.meeting) {
                    let text = |name| TextAt { seq: recorded.seq, name };
                    let licence = event.licence.clone();
                    meeting.minutes = Some(Minutes {
                        text: text("minutes"),
                        source: text("source"),
                        licence,
                        at: recorded.at,
                    });
                }
            }
            Event::CalendarEntrySeen(event) => self.calendar_entry_seen(event, recorded),
            Event::UidKnown(event) => self.uid_known(event),
        }
    }

    fn changed(&mut self, meeting: MeetingId, recorded: &Recorded, change: impl FnOnce(&mut Meeting)) {
        if let Some(meeting) = self.meetings.get_mut(&meeting) {
            change(meeting);
            meeting.sequence = meeting.sequence.saturating_add(1);
            meeting.changed_at = recorded.at;
        }
    }

    fn planned(&mut self, event: &MeetingPlanned, recorded: &Recorded) {
        let text = |text: &Text| (*text, TextAt { seq: recorded.seq, name: text.name() });
        let meeting = Meeting {
            id: event.meeting,
            formation: event.formation.clone(),
            when: event.when,
            status: event.status,
            moved_from: event.moved_from.map(Moved::FromDay),
            former: Vec::new(),
            texts: event.texts.iter().map(text).collect::<BTreeMap<_, _>>(),
            reason: None,
            agenda: Vec::new(),
            minutes: None,
            uids: Vec::new(),
            sequence: 0,
            planned_at: recorded.at,
            changed_at: recorded.at,
            undo: None,
            imported: event.imported,
        };
        self.meetings.insert(event.meeting, meeting);
    }

    fn agenda_item_added(&mut self, event: &AgendaItemAdded, recorded: &Recorded) {
        let AgendaItemAdded { meeting, item, about, address } = event.clone();
        let subject = TextAt { seq: recorded.seq, name: "subject" };
        self.changed(meeting, recorded, |meeting| {
            meeting.agenda.push(AgendaItem { id: item, about, subject, address });
        });
    }

    fn calendar_entry_seen(&mut self, event: &CalendarEntrySeen, recorded: &Recorded) {
        let CalendarEntrySeen { uid, start, end, all_day, zone, sequence, cancelled, video } = event.clone();
        let video = video.then_some(TextAt { seq: recorded.seq, name: "video" });
        let entry = CalendarEntry { start, end, all_day, zone, sequence, cancelled, video };
        let meeting = self.by_uid.get(&uid).and_then(|id| self.meetings.get_mut(id));
        if let Some((meeting, video)) = meeting.zip(video) {
            meeting.texts.entry(Text::Video).or_insert(video);
        }
        self.seen.entry(uid).or_default().push(entry);
    }

    fn uid_known(&mut self, event: &UidKnown) {
        let Some(meeting) = self.meetings.get_mut(&event.meeting) else { return };
        let seen = self.seen.get(&event.uid).map_or(&[][..], Vec::as_slice);
        let published = seen.iter().map(|entry| entry.sequence).max().unwrap_or(0);
        meeting.sequence = meeting.sequence.max(published);
        if let Some(video) = seen.iter().rev().find_map(|entry| entry.video) {
            meeting.texts.entry(Text::Video).or_insert(video);
        }
        if !meeting.uids.contains(&event.uid) {
            meeting.uids.push(event.uid.clone());
        }
        self.by_uid.insert(event.uid.clone(), event.meeting);
    }
}

impl Meeting {
    fn remember(&mut self, recorded: &Recorded) {
        self.undo = Some(Undo {
            when: self.when,
            status: self.status,
            moved_from: self.moved_from,
            reason: self.reason,
            at: recorded.at,
        });
        self.reason = Some(TextAt { seq: recorded.seq, name: "reason" });
    }

    fn undo(&mut self) {
        let Some(undo) = self.undo.take() else { return };
        self.when = undo.when;
        self.status = undo.status;
        self.moved_from = undo.moved_from;
        self.reason = undo.reason;
        self.imported = false;
    }

    fn describe(&mut self, event: &MeetingDescribed, recorded: &Recorded) {
        for text in &event.removed {
            self.texts.remove(text);
        }
        for text in &event.texts {
            self.texts.insert(*text, TextAt { seq: recorded.seq, name: text.name() });
        }
        if let Some(day) = event.moved_from {
            self.moved_from = Some(Moved::FromDay(day));
        }
    }
}
