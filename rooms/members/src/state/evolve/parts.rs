//! Colleges and kinds that close or change places, members that are excluded or suspended.

use pluriel_council::Recorded;

use crate::{
    events::{Event, PartsOrdered},
    state::{Part, State, Suspension},
    words::{Period, TextAt},
};

impl State {
    pub(super) fn part_changed(&mut self, event: &Event) {
        match event {
            Event::CollegeClosed(event) => {
                if let Some(college) = self.colleges.get_mut(&event.college) {
                    college.closed = event.from;
                }
            }
            Event::KindClosed(event) => {
                if let Some(kind) = self.kinds.get_mut(&event.kind) {
                    kind.closed = event.from;
                }
            }
            Event::PartsOrdered(PartsOrdered::Colleges(order)) => self.college_order.clone_from(order),
            Event::PartsOrdered(PartsOrdered::Kinds(order)) => self.kind_order.clone_from(order),
            _ => {}
        }
    }

    pub(super) fn seat_withheld(&mut self, event: &Event, recorded: &Recorded) {
        let id = match event {
            Event::MemberExcluded(event) => event.member,
            Event::MemberSuspended(event) => event.member,
            Event::SuspensionEnded(event) => event.member,
            _ => return,
        };
        let Some(member) = self.members.get_mut(&id) else { return };
        member.changed_at = recorded.at;
        match event {
            Event::MemberExcluded(_) => {
                if let Some(seat) = member.seats.last_mut() {
                    seat.excluded = true;
                }
            }
            Event::MemberSuspended(event) => {
                let period = Period { from: Some(event.from), until: event.until };
                let reason = TextAt { seq: recorded.seq, name: "reason" };
                member.suspensions.push(Suspension { period, reason });
            }
            Event::SuspensionEnded(event) => {
                if let Some(suspension) = member.suspensions.last_mut() {
                    suspension.period.until = Some(event.until);
                }
            }
            _ => {}
        }
    }

    /// What of the council an event changes, members and people aside.
    pub(super) fn part(&self, event: &Event) -> Option<Part> {
        match event {
            Event::CouncilDescribed(event) => Some(Part::Council(event.name.clone())),
            Event::CollegeOpened(event) => Some(Part::College(event.names.clone())),
            Event::KindDefined(event) => Some(Part::Kind(event.names.clone())),
            Event::FormationDefined(event) => Some(Part::Formation(event.names.clone())),
            Event::CollegeClosed(event) => {
                let known = self.colleges.get(&event.college)?;
                Some(Part::Closed(known.names.clone(), event.from.is_some()))
            }
            Event::KindClosed(event) => {
                let known = self.kinds.get(&event.kind)?;
                Some(Part::Closed(known.names.clone(), event.from.is_some()))
            }
            Event::PartsOrdered(_) => Some(Part::Order),
            Event::AdmissionSet(_) => Some(Part::Admission),
            _ => None,
        }
    }
}
