//! The members of the file.

use super::Import;
use crate::{
    commands::{ChangeSeat, Command, DescribeMember, EndSeat, ProposeKind, ProposedKind, SeatMember},
    council_file::{CouncilFile, ImportError, MemberEntry},
    report::{Level, Note},
    skeleton::skeleton,
    state::Member,
    words::KindStanding,
};

impl Import {
    pub(super) fn members(&mut self, file: &CouncilFile) -> Result<(), ImportError> {
        for entry in &file.members {
            match self.state().by_name(&skeleton(&entry.name)).cloned() {
                Some(known) => self.known_member(entry, &known)?,
                None => self.new_member(entry)?,
            }
        }
        self.not_in_file(file);
        Ok(())
    }

    fn new_member(&mut self, entry: &MemberEntry) -> Result<(), ImportError> {
        let kind = entry.kind.clone().map(|(kind, source)| ProposedKind { kind, source });
        let command = SeatMember {
            name: entry.name.clone(),
            natural_person: false,
            url: entry.url.clone(),
            college: entry.college.clone(),
            from: entry.from,
            last_day: entry.last_day,
            kind,
        };
        self.give(&entry.place, Command::SeatMember(command))
    }

    fn known_member(&mut self, entry: &MemberEntry, known: &Member) -> Result<(), ImportError> {
        let name = known.naming.public().unwrap_or(&entry.name);
        if name != entry.name {
            self.unsettled("members-import-spelled-otherwise", entry, known);
        }
        if entry.url.is_some() && entry.url != known.url {
            let (member, name, url) = (known.id, name.to_owned(), entry.url.clone());
            self.give(&entry.place, Command::DescribeMember(DescribeMember { member, name, url }))?;
        }
        self.seat(entry, known)?;
        let Some((kind, source)) = entry.kind.clone() else { return Ok(()) };
        match known.kinds.last() {
            Some(held) if held.standing == KindStanding::Declared => {
                if held.kind != kind {
                    self.unsettled("members-import-kind-declared", entry, known);
                }
                Ok(())
            }
            _ => {
                self.give(&entry.place, Command::ProposeKind(ProposeKind { member: known.id, kind, source }))
            }
        }
    }

    fn seat(&mut self, entry: &MemberEntry, known: &Member) -> Result<(), ImportError> {
        let Some(seat) = known.seats.last() else { return Ok(()) };
        if seat.college != entry.college {
            let (Some(from), None) = (entry.from, entry.last_day) else {
                self.unsettled("members-import-other-college", entry, known);
                return Ok(());
            };
            let (member, college) = (known.id, entry.college.clone());
            let command = ChangeSeat { member, college, from, reason: None };
            return self.give(&entry.place, Command::ChangeSeat(command));
        }
        match (entry.last_day, seat.period.until) {
            (Some(last_day), None) => {
                let command = EndSeat { member: known.id, last_day, reason: None };
                self.give(&entry.place, Command::EndSeat(command))
            }
            (None, Some(_)) => {
                self.unsettled("members-import-seat-ended", entry, known);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Says which seated members the file does not name, in the colleges that it names.
    fn not_in_file(&mut self, file: &CouncilFile) {
        let now = self.context.now();
        let missing: Vec<_> = file
            .colleges
            .iter()
            .filter(|college| file.members.iter().any(|member| member.college == college.id))
            .flat_map(|college| self.state().seated(&college.id, now))
            .filter_map(|member| member.naming.public().map(|name| (member.id, skeleton(name))))
            .filter(|(_, name)| file.members.iter().all(|entry| skeleton(&entry.name) != *name))
            .map(|(member, _)| member)
            .collect();
        for member in missing {
            self.report
                .note(Note::new(Level::Unsettled, "members-import-not-in-file").with("member", member));
        }
    }

    fn unsettled(&mut self, code: &'static str, entry: &MemberEntry, known: &Member) {
        let note =
            Note::new(Level::Unsettled, code).with("member", known.id).with("name", entry.name.as_str());
        self.report.note(note.at(&entry.place));
    }
}
