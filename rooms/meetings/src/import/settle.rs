//! Which meetings the events of calendar files are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{civil::DateTime, tz::TimeZone};
use pluriel_council::{Instant, Refusal, calendar::Calendar};
use pluriel_members::{
    FormationId,
    report::{Level, Note},
};

use super::Import;
use crate::{
    commands::{Command, Imported, KnowUid, Plan, SeeCalendarEntry, Times},
    state::{CalendarEntry, Meeting},
    words::{MeetingId, Status, When},
};

/// An event of calendar files that is tied to no meeting yet.
struct Loose {
    uid: String,
    whens: BTreeSet<When>,
    cancelled: bool,
}

impl Import<'_> {
    /// Ties every event that was seen to its meeting, plans those that nothing contradicts, tells the rest.
    pub(super) fn settle(
        &mut self,
        formations: &BTreeMap<String, FormationId>,
        summaries: &BTreeMap<String, String>,
    ) -> Result<(), Refusal> {
        let loose = self.loose();
        if self.members.council().is_none() {
            if !loose.is_empty() {
                let note = Note::new(Level::Unsettled, "meetings-import-no-council");
                self.report.note(note.with("count", loose.len()));
            }
            return Ok(());
        }
        for event in loose {
            let formation = formations.get(&event.uid);
            match self.meetings_of(&event, formation).as_slice() {
                [one] => self.tie(*one, event)?,
                [] if event.whens.len() == 1 && formation.is_some() => self.plan(&event, formation)?,
                _ => self.unsettled(&event, summaries),
            }
        }
        Ok(())
    }

    fn loose(&self) -> Vec<Loose> {
        let calendar = self.members.calendar();
        let tied = |uid: &str| self.state.by_uid(uid).is_some();
        self.state
            .seen()
            .filter(|(uid, _)| !tied(uid))
            .map(|(uid, entries)| Loose {
                uid: uid.to_owned(),
                whens: entries.iter().map(|entry| when(entry, calendar)).collect(),
                cancelled: entries.iter().all(|entry| entry.cancelled),
            })
            .collect()
    }

    /// The meetings that begin, or were to begin, when an entry of the event does; else those of its formation that are
    /// held on its day.
    fn meetings_of(&self, event: &Loose, formation: Option<&FormationId>) -> Vec<MeetingId> {
        let calendar = self.members.calendar();
        let starts: BTreeSet<Instant> = event.whens.iter().map(|when| when.start(calendar)).collect();
        let days: BTreeSet<_> = event.whens.iter().map(|when| when.day(calendar)).collect();
        let fits = |meeting: &&Meeting| formation.is_none_or(|formation| meeting.formation == *formation);
        let known = self.state.meetings(calendar);
        let now_then = |held: fn(&When) -> bool| {
            let starts = &starts;
            let begins = move |when: &When| held(when) && starts.contains(&when.start(calendar));
            move |meeting: &&Meeting| begins(&meeting.when) || meeting.former.iter().any(begins)
        };
        let at_the_hour: Vec<_> = known
            .iter()
            .copied()
            .filter(fits)
            .filter(now_then(|when| matches!(when, When::Hours { .. })))
            .map(|meeting| meeting.id)
            .collect();
        if !at_the_hour.is_empty() || formation.is_none() {
            return at_the_hour;
        }
        let on_the_day = |meeting: &&Meeting| days.contains(&meeting.when.day(calendar));
        known.iter().copied().filter(fits).filter(on_the_day).map(|meeting| meeting.id).collect()
    }

    fn tie(&mut self, meeting: MeetingId, event: Loose) -> Result<(), Refusal> {
        let known = self.state.meeting(meeting);
        if event.cancelled && known.is_some_and(|known| known.status != Status::Cancelled) {
            let note = Note::new(Level::Unsettled, "meetings-import-cancelled-there");
            self.report.note(note.with("uid", event.uid.as_str()).with("days", self.days(&event)));
        }
        self.give(Command::KnowUid(KnowUid { meeting, uid: event.uid }))
    }

    fn days(&self, event: &Loose) -> String {
        let calendar = self.members.calendar();
        event.whens.iter().map(|when| when.day(calendar).to_string()).collect::<Vec<_>>().join(", ")
    }

    /// Tells that an entry says another time than its meeting has now. The meeting keeps its time; an entry newer than
    /// all that were seen of its event asks a person to look.
    pub(super) fn other_time(&mut self, file: &str, entry: &SeeCalendarEntry) {
        let calendar = self.members.calendar();
        let Some(meeting) = self.state.by_uid(&entry.uid) else { return };
        let seen =
            self.state.seen().find(|(uid, _)| *uid == entry.uid).map_or(&[][..], |(_, entries)| entries);
        let Some(this) = seen.iter().find(|seen| (seen.start, &seen.zone) == (entry.start, &entry.zone))
        else {
            return;
        };
        let (said, held) = (when(this, calendar), meeting.when);
        if said.start(calendar) == held.start(calendar) {
            return;
        }
        let newer =
            entry.sequence > 0 && seen.iter().all(|other| other == this || other.sequence < entry.sequence);
        let level = if newer { Level::Unsettled } else { Level::Done };
        let note = Note::new(level, "meetings-import-kept")
            .with("uid", entry.uid.as_str())
            .with("said", said.day(calendar).to_string())
            .with("held", held.day(calendar).to_string());
        self.report.note(note.at(file));
    }

    fn plan(&mut self, event: &Loose, formation: Option<&FormationId>) -> Result<(), Refusal> {
        let (Some(when), Some(formation)) = (event.whens.first(), formation) else { return Ok(()) };
        let plan = Plan {
            formation: formation.clone(),
            times: times(when, self.members.calendar()),
            status: if event.cancelled { Status::Cancelled } else { Status::Confirmed },
            title: None,
            location: None,
            video: None,
            note: None,
            imported: Some(Imported { uids: vec![event.uid.clone()], ..Imported::default() }),
        };
        self.give(Command::Plan(plan))
    }

    fn unsettled(&mut self, event: &Loose, summaries: &BTreeMap<String, String>) {
        let code = if event.whens.len() > 1 { "meetings-import-disagree" } else { "meetings-import-which" };
        let summary = summaries.get(&event.uid).cloned().unwrap_or_default();
        let note = Note::new(Level::Unsettled, code).with("uid", event.uid.as_str()).with("summary", summary);
        self.report.note(note.with("days", self.days(event)));
    }
}

/// When an entry says that its event is.
fn when(entry: &CalendarEntry, calendar: &Calendar) -> When {
    if entry.all_day {
        return When::Day(entry.start.date());
    }
    let zone = entry.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
    let at = |local| match &zone {
        Some(zone) => zone
            .to_ambiguous_zoned_datetime(local)
            .compatible()
            .map_or_else(|_| calendar.instant_of(local), |zoned| zoned.timestamp().into()),
        None => calendar.instant_of(local),
    };
    When::Hours { start: at(entry.start), end: entry.end.map(at) }
}

/// What the council's clocks show; an end on another day is not known here.
fn times(when: &When, calendar: &Calendar) -> Times {
    let local = |at: Instant| at.timestamp().to_zoned_datetime(calendar.zone().clone()).datetime();
    match when {
        When::Day(day) => Times { day: *day, start: None, end: None },
        When::Hours { start, end } => {
            let start = local(*start);
            let end = end.map(local).filter(|end| end.date() == start.date());
            Times { day: start.date(), start: Some(start.time()), end: end.map(DateTime::time) }
        }
    }
}
