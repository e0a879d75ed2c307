//! Who acted: the numbers of the entries that each person's acts appended, as the vault ties them. Only the person itself is
//! told (`specs/record.md` §8), and an erased person has none.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError, RwLock},
};

use pluriel_council::PersonId;

/// The entries of each person. Cheap to clone.
#[derive(Debug, Clone, Default)]
pub struct Acts(Arc<RwLock<BTreeMap<PersonId, Vec<u64>>>>);

impl Acts {
    /// The entries that this person's acts appended, oldest first.
    pub fn of(&self, person: PersonId) -> Vec<u64> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(&person).cloned().unwrap_or_default()
    }

    pub(crate) fn add(&self, acts: impl IntoIterator<Item = (PersonId, u64)>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        for (person, seq) in acts {
            kept.entry(person).or_default().push(seq);
        }
    }

    pub(crate) fn erase(&self, person: PersonId) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).remove(&person);
    }
}
