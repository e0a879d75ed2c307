//! What pages and later rooms read.

use pluriel_council::{Id, Instant, calendar::Calendar};
use pluriel_members::FormationId;

use super::{CalendarEntry, Meeting, State};
use crate::words::{MeetingId, Status, Subject};

impl State {
    /// One meeting.
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.meetings.get(&id)
    }

    /// All meetings, by their beginning, cancelled ones included.
    pub fn meetings(&self, calendar: &Calendar) -> Vec<&Meeting> {
        let mut meetings: Vec<_> = self.meetings.values().collect();
        meetings.sort_by_cached_key(|meeting| (meeting.when.start(calendar), meeting.id));
        meetings
    }

    /// The meetings that are not over, by their beginning, cancelled ones included.
    pub fn upcoming(&self, calendar: &Calendar, now: Instant) -> Vec<&Meeting> {
        self.meetings(calendar).into_iter().filter(|meeting| meeting.when.over(calendar) > now).collect()
    }

    /// The meetings that are over, newest first, cancelled ones included.
    pub fn past(&self, calendar: &Calendar, now: Instant) -> Vec<&Meeting> {
        self.meetings(calendar)
            .into_iter()
            .rev()
            .filter(|meeting| meeting.when.over(calendar) <= now)
            .collect()
    }

    /// The next meeting of a formation that begins after an instant and is not cancelled; announced ones count.
    pub fn next_of(&self, formation: &FormationId, calendar: &Calendar, after: Instant) -> Option<&Meeting> {
        self.meetings
            .values()
            .filter(|meeting| meeting.formation == *formation && meeting.status != Status::Cancelled)
            .filter(|meeting| meeting.when.start(calendar) > after)
            .min_by_key(|meeting| (meeting.when.start(calendar), meeting.id))
    }

    /// The next meeting that is not over nor cancelled and has an opinion on its agenda.
    pub fn opinion_on_agenda(&self, opinion: Id, calendar: &Calendar, now: Instant) -> Option<&Meeting> {
        self.upcoming(calendar, now).into_iter().find(|meeting| {
            meeting.status != Status::Cancelled
                && meeting.agenda.iter().any(|item| item.about == Subject::Opinion(opinion))
        })
    }

    /// The meeting that calendar files know under a UID.
    pub fn by_uid(&self, uid: &str) -> Option<&Meeting> {
        self.by_uid.get(uid).and_then(|id| self.meetings.get(id))
    }

    /// What calendar files said of each UID, in the order in which it was read.
    pub fn seen(&self) -> impl Iterator<Item = (&str, &[CalendarEntry])> {
        self.seen.iter().map(|(uid, entries)| (uid.as_str(), entries.as_slice()))
    }
}
