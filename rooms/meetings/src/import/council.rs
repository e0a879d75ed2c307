//! The meetings of the council's file.

use std::collections::BTreeMap;

use jiff::civil::Date;
use pluriel_council::{Instant, Refusal, calendar::Calendar};
use pluriel_members::{
    State as Members,
    council_file::{
        CouncilFacts, CouncilFile, ImportError, MeetingEntry, MeetingStatus, MinutesEntry, MinutesText,
    },
    report::{Level, Note, Report},
};

use super::Import;
use crate::{
    commands::{self, AttachMinutes, Cancel, Command, Confirm, Describe, Imported, Move, Plan, Times},
    state::{Meeting, Moved, State},
    words::{Status, Text, When},
};

/// Gives the commands that are left to give so that the meetings of the council's file are so, to be decided together
/// ([`Command::Together`]), and what the person is told. `texts` are the files that the council's file names, by their
/// names in it: minutes. The council itself is imported before.
pub fn council(
    file: &CouncilFile,
    texts: &BTreeMap<String, String>,
    state: &State,
    members: &Members,
    now: Instant,
) -> Result<(Vec<Command>, Report), ImportError> {
    let mut import = Import::new(state, members, now);
    for entry in &file.meetings {
        let refused =
            |refusal| ImportError::Refused { place: entry.place.clone(), refusal: Box::new(refusal) };
        import.meeting(entry, Some(&file.council), texts).map_err(refused)?;
    }
    let refused =
        |refusal| ImportError::Refused { place: "/meetings".to_owned(), refusal: Box::new(refusal) };
    import.settle(&BTreeMap::new(), &BTreeMap::new()).map_err(refused)?;
    Ok(import.done())
}

impl Import<'_> {
    /// What the council's file says of one meeting.
    pub(super) fn meeting(
        &mut self,
        entry: &MeetingEntry,
        facts: Option<&CouncilFacts>,
        texts: &BTreeMap<String, String>,
    ) -> Result<(), Refusal> {
        let minutes = entry.minutes.as_ref().and_then(|minutes| self.minutes(minutes, facts, texts));
        let source = facts.and_then(|facts| facts.source.clone());
        let Some(known) = self.known(entry).cloned() else {
            let imported = Imported { moved_from: entry.moved_from, source, uids: Vec::new(), minutes };
            return self.give(Command::Plan(plan(entry, imported)));
        };
        if self.planned.contains_key(&known.id) {
            let note = Note::new(Level::Unsettled, "meetings-import-twice");
            self.report.note(note.with("day", entry.date.to_string()).at(&entry.place));
            return Ok(());
        }
        if known.imported {
            self.times(entry, &known)?;
            self.status(entry, &known)?;
        } else if differs(entry, &known, self.members.calendar()) {
            let note = Note::new(Level::Unsettled, "meetings-import-changed-here");
            self.report.note(note.with("day", entry.date.to_string()).at(&entry.place));
        }
        self.describe(entry, &known, source.as_ref())?;
        match minutes {
            Some(minutes) if known.minutes.is_none() => {
                self.give(Command::AttachMinutes(AttachMinutes { meeting: known.id, minutes }))
            }
            _ => Ok(()),
        }
    }

    /// The meeting of the same formation that is or was to be held when the entry says, or is still known on the day from
    /// which the entry says that it was moved. The same hour counts before the same day, and the present before the past.
    fn known(&self, entry: &MeetingEntry) -> Option<&Meeting> {
        let calendar = self.members.calendar();
        let meetings: Vec<_> = self
            .state
            .meetings(calendar)
            .into_iter()
            .filter(|meeting| meeting.formation == entry.formation)
            .collect();
        let start = entry.start.map(|start| calendar.instant_of(entry.date.to_datetime(start)));
        let same_hour = |meeting: &Meeting| start.is_some_and(|start| meeting.when.start(calendar) == start);
        let same_day = |meeting: &Meeting| meeting.when.day(calendar) == entry.date;
        let former_day =
            |meeting: &Meeting| meeting.former.iter().any(|when| when.day(calendar) == entry.date);
        let moved = |meeting: &Meeting| Some(meeting.when.day(calendar)) == entry.moved_from;
        let tests: [&dyn Fn(&Meeting) -> bool; 4] = [&same_hour, &same_day, &former_day, &moved];
        tests.into_iter().find_map(|test| meetings.iter().copied().find(|meeting| test(meeting)))
    }

    fn times(&mut self, entry: &MeetingEntry, known: &Meeting) -> Result<(), Refusal> {
        let calendar = self.members.calendar();
        let keeps = entry.start.is_none() && known.when.day(calendar) == entry.date;
        if keeps || former(known, entry.date, calendar) || known.status == Status::Cancelled {
            return Ok(());
        }
        let times = Times { day: entry.date, start: entry.start, end: entry.end };
        self.give(Command::Move(Move { meeting: known.id, times, reason: None, imported: true }))
    }

    fn status(&mut self, entry: &MeetingEntry, known: &Meeting) -> Result<(), Refusal> {
        match (status(entry), known.status) {
            (Status::Cancelled, Status::Confirmed | Status::Announced) => {
                self.give(Command::Cancel(Cancel { meeting: known.id, reason: None, imported: true }))
            }
            (Status::Confirmed, Status::Announced) => {
                self.give(Command::Confirm(Confirm { meeting: known.id, imported: true }))
            }
            (Status::Confirmed | Status::Announced, Status::Cancelled) => {
                let note = Note::new(Level::Unsettled, "meetings-import-cancelled-here");
                self.report.note(note.with("day", entry.date.to_string()).at(&entry.place));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Adds what is not said yet; what is said stays.
    fn describe(
        &mut self,
        entry: &MeetingEntry,
        known: &Meeting,
        source: Option<&String>,
    ) -> Result<(), Refusal> {
        let new =
            |text: Text, said: Option<&String>| said.filter(|_| !known.texts.contains_key(&text)).cloned();
        self.give(Command::Describe(Describe {
            meeting: known.id,
            title: new(Text::Title, entry.title.as_ref()),
            location: new(Text::Location, entry.location.as_ref()),
            video: new(Text::Video, entry.video.as_ref()),
            note: new(Text::Note, entry.note.as_ref()),
            source: new(Text::Source, source),
            moved_from: entry.moved_from.filter(|_| known.moved_from.is_none()),
        }))
    }

    fn minutes(
        &mut self,
        entry: &MinutesEntry,
        facts: Option<&CouncilFacts>,
        texts: &BTreeMap<String, String>,
    ) -> Option<commands::MinutesText> {
        let text = match &entry.text {
            MinutesText::Inline(text) => Some(text),
            MinutesText::File(name) => texts.get(name),
        };
        let Some(text) = text.cloned() else {
            self.report.note(Note::new(Level::Unsettled, "meetings-import-no-minutes").at(&entry.place));
            return None;
        };
        let source = entry.source.clone().or_else(|| facts.and_then(|facts| facts.source.clone()));
        let licence = entry.licence.clone().or_else(|| facts.and_then(|facts| facts.licence.clone()));
        Some(commands::MinutesText { text, source, licence })
    }
}

fn plan(entry: &MeetingEntry, imported: Imported) -> Plan {
    Plan {
        formation: entry.formation.clone(),
        times: Times { day: entry.date, start: entry.start, end: entry.end },
        status: status(entry),
        title: entry.title.clone(),
        location: entry.location.clone(),
        video: entry.video.clone(),
        note: entry.note.clone(),
        imported: Some(imported),
    }
}

/// A meeting of which nothing is said is, or was, held.
const fn status(entry: &MeetingEntry) -> Status {
    match entry.status {
        None | Some(MeetingStatus::Confirmed) => Status::Confirmed,
        Some(MeetingStatus::Announced) => Status::Announced,
        Some(MeetingStatus::Cancelled) => Status::Cancelled,
    }
}

/// Whether the entry speaks of a day from which the meeting was moved since.
fn former(known: &Meeting, day: Date, calendar: &Calendar) -> bool {
    known.when.day(calendar) != day
        && (known.former.iter().any(|when| when.day(calendar) == day)
            || known.moved_from == Some(Moved::FromDay(day)))
}

/// Whether the file says another time or status than a person said here.
fn differs(entry: &MeetingEntry, known: &Meeting, calendar: &Calendar) -> bool {
    let start = entry.start.map(|start| calendar.instant_of(entry.date.to_datetime(start)));
    let other_time = match (start, known.when) {
        (Some(said), When::Hours { start, .. }) => said != start,
        _ => known.when.day(calendar) != entry.date,
    };
    other_time || status(entry) != known.status
}
