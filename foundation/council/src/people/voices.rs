//! Who speaks for whom: absences, invitations, who asks for a seat, and the one voice of a person in a ballot.

use serde::{Deserialize, Serialize};

use super::{Mandate, People};
use crate::{Capacity, Id, Instant, MemberId, PersonId, Standing};

/// A titular handed its mandate over to an alternate for the time of an absence. It ends by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Absence {
    /// Its id.
    pub id: Id,
    /// The mandate of who is absent.
    pub mandate: Id,
    /// The mandate of who stands in.
    pub alternate: Id,
    /// From this instant.
    pub from: Instant,
    /// Until before this instant.
    pub until: Instant,
}

impl Absence {
    /// Whether it lasts at this instant.
    pub fn holds_at(&self, now: Instant) -> bool {
        self.from <= now && now < self.until
    }
}

/// An invitation to sign in, by mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Who was invited; a person has one.
    pub person: PersonId,
    /// When the last letter was sent.
    pub sent: Instant,
    /// How many letters were sent.
    pub times: u32,
    /// When the person first signed in after it was invited; `None`: it has not answered.
    pub answered: Option<Instant>,
}

/// Who asks for the seat of an organisation, and is written to about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// The request.
    pub request: Id,
    /// Who.
    pub person: PersonId,
    /// When the request ended; `None`: it is under way.
    pub until: Option<Instant>,
}

/// When a delegate's turn to be in charge comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// It stands in for the titular.
    StandsIn,
    /// It is titular.
    Titular,
    /// It is an alternate.
    Alternate,
    /// It is titular and absent.
    Absent,
}

impl Turn {
    /// Its place among the delegates of a member: whoever its member declared in charge comes before titular and alternates.
    pub(super) const fn place(self, is_declared: bool) -> u8 {
        match (self, is_declared) {
            (Self::StandsIn, _) => 0,
            (Self::Titular | Self::Alternate, true) => 1,
            (Self::Titular, false) => 2,
            (Self::Alternate, false) => 3,
            (Self::Absent, _) => 4,
        }
    }
}

impl People {
    /// All absences, ended ones included, by id.
    pub fn absences(&self) -> impl Iterator<Item = &Absence> {
        self.absences.values()
    }

    /// The absence under way of who holds this mandate.
    pub fn absence_of(&self, mandate: Id, now: Instant) -> Option<&Absence> {
        self.absences.values().find(|absence| absence.mandate == mandate && absence.holds_at(now))
    }

    /// The invitation of a person.
    pub fn invitation(&self, person: PersonId) -> Option<&Invitation> {
        self.invitations.get(&person)
    }

    /// All invitations, by person.
    pub fn invitations(&self) -> impl Iterator<Item = &Invitation> {
        self.invitations.values()
    }

    /// Who asks for a seat by this request.
    pub fn applicant(&self, request: Id) -> Option<&Applicant> {
        self.applicants.get(&request)
    }

    /// Everybody who asks or asked for a seat, by request.
    pub fn applicants(&self) -> impl Iterator<Item = &Applicant> {
        self.applicants.values()
    }

    /// When a delegate's turn to be written to comes: the alternate who stands in, the titular, the other alternates, and a
    /// titular who is absent.
    pub(super) fn turn_of(&self, mandate: &Mandate, standing: Standing, now: Instant) -> Turn {
        let stands_in = |absence: &Absence| absence.alternate == mandate.id && absence.holds_at(now);
        match standing {
            Standing::Titular if self.absence_of(mandate.id, now).is_some() => Turn::Absent,
            Standing::Titular => Turn::Titular,
            Standing::Alternate if self.absences.values().any(stands_in) => Turn::StandsIn,
            Standing::Alternate => Turn::Alternate,
        }
    }

    /// The member in whose name a person speaks in a ballot, of the members that are asked in it: a person has one voice.
    /// The one of which it is titular and not absent, else the one whose mandate is the oldest; `None` when it speaks for
    /// none of them.
    pub fn voice(
        &self,
        person: PersonId,
        is_asked: impl Fn(MemberId) -> bool,
        now: Instant,
    ) -> Option<MemberId> {
        let held = self.mandates_of(person, now).filter_map(|mandate| match mandate.capacity {
            Capacity::Delegate { member, standing } if is_asked(member) => {
                let absent = self.absence_of(mandate.id, now).is_some();
                Some(((absent, standing, mandate.from, mandate.id), member))
            }
            _ => None,
        });
        held.min().map(|(_, member)| member)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::PeopleChange;

    fn now() -> Instant {
        Instant::from_unix(1_764_000_000).unwrap()
    }

    fn member(bits: u128) -> MemberId {
        MemberId(Id::from_bits(bits))
    }

    fn mandate(bits: u128, member: MemberId, standing: Standing) -> Mandate {
        let capacity = Capacity::Delegate { member, standing };
        let (person, from) = (PersonId(Id::from_bits(1)), now());
        Mandate { id: Id::from_bits(bits), person, capacity, from, until: None }
    }

    #[test]
    fn a_person_has_one_voice_in_a_ballot_and_keeps_its_other_mandates_elsewhere() {
        let person = PersonId(Id::from_bits(1));
        let (one, other) = (member(10), member(20));
        let mut people = People::default();
        people.apply(&PeopleChange::Mandate(mandate(5, one, Standing::Alternate)));
        people.apply(&PeopleChange::Mandate(mandate(6, other, Standing::Titular)));
        assert_eq!(people.voice(person, |_| true, now()), Some(other));
        assert_eq!(people.voice(person, |asked| asked == one, now()), Some(one));
        assert_eq!(people.voice(person, |_| false, now()), None);
        let absence = Absence {
            id: Id::from_bits(7),
            mandate: Id::from_bits(6),
            alternate: Id::from_bits(8),
            from: now(),
            until: now().plus_seconds(60),
        };
        people.apply(&PeopleChange::Absence(absence));
        assert_eq!(people.voice(person, |_| true, now()), Some(one));
        assert_eq!(people.voice(person, |_| true, now().plus_seconds(60)), Some(other));
        people.apply(&PeopleChange::Erased(person));
        assert_eq!((people.absences().count(), people.rows().len()), (0, 0));
    }
}
