//! Urns in memory, for tests and rehearsals: gone when the program ends.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use super::{Slip, UrnError, UrnId, Urns};
use crate::MemberId;

type Kept = BTreeMap<UrnId, BTreeMap<MemberId, Slip>>;

/// Urns in memory. A clone is a store of its own.
#[derive(Default)]
pub struct MemoryUrns(Mutex<Kept>);

impl MemoryUrns {
    fn locked(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clone for MemoryUrns {
    fn clone(&self) -> Self {
        Self(Mutex::new(self.locked().clone()))
    }
}

impl fmt::Debug for MemoryUrns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MemoryUrns(…)")
    }
}

impl Urns for MemoryUrns {
    fn open(&self, urn: UrnId) -> Result<(), UrnError> {
        self.locked().insert(urn, BTreeMap::new());
        Ok(())
    }

    fn put(&self, urn: UrnId, member: MemberId, slip: Option<Slip>) -> Result<Option<Slip>, UrnError> {
        let mut kept = self.locked();
        let slips = kept.get_mut(&urn).ok_or(UrnError::Lost)?;
        Ok(match slip {
            Some(slip) => slips.insert(member, slip),
            None => slips.remove(&member),
        })
    }

    fn slips(&self, urn: UrnId) -> Result<BTreeMap<MemberId, Slip>, UrnError> {
        self.locked().get(&urn).cloned().ok_or(UrnError::Lost)
    }

    fn is_there(&self, urn: UrnId) -> bool {
        self.locked().contains_key(&urn)
    }

    fn kept(&self) -> Result<BTreeSet<UrnId>, UrnError> {
        Ok(self.locked().keys().copied().collect())
    }

    fn destroy(&self, urn: UrnId) -> Result<(), UrnError> {
        self.locked().remove(&urn);
        Ok(())
    }
}
