//! When a person last looked at a thing, for that person alone.

use serde::{Deserialize, Serialize};

use super::People;
use crate::{Id, Instant, PersonId};

/// When a person last looked at one thing. There is one row for each person and thing, and nothing tells how often it looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// Who.
    pub person: PersonId,
    /// At what.
    pub subject: Id,
    /// The end of the visit before the last one: what happened since is news. `None`: the last visit is the first.
    pub since: Option<Instant>,
    /// When the person was last seen there, to within some minutes.
    pub seen: Instant,
}

impl People {
    /// When a person last looked at a thing.
    pub fn look(&self, person: PersonId, subject: Id) -> Option<&Look> {
        self.looks.get(&(person, subject))
    }

    /// All looks of a person, by thing.
    pub fn looks_of(&self, person: PersonId) -> impl Iterator<Item = &Look> {
        let of_person = self.looks.range((person, Id::from_bits(0))..);
        of_person.map(|(_, look)| look).take_while(move |look| look.person == person)
    }

    /// All looks, by person and thing.
    pub fn looks(&self) -> impl Iterator<Item = &Look> {
        self.looks.values()
    }
}
