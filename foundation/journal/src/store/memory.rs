//! A store in memory, for tests: shared by its clones, and able to fail in every way that a real one does.

use std::{
    collections::VecDeque,
    ops::ControlFlow,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use pluriel_council::Instant;
use pluriel_vault::{TextRow, Vault};

use super::{AppendError, Batch, BatchId, Checkpoint, KeyedAct, Reader, Store, StoreError, group_by_key};
use crate::Row;

/// A journal in memory. Clones share it, so that a test can keep one while a writer owns another.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    shared: Arc<Mutex<Shared>>,
}

/// How an append fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The batch becomes durable but the answer is lost.
    UnknownWritten,
    /// The batch does not become durable and the answer is lost.
    UnknownLost,
    /// No space is left.
    Full,
    /// The store refuses the batch.
    Refused,
    /// Another process leads.
    Fenced,
    /// The disk fails.
    Broken,
}

#[derive(Debug, Default)]
struct Shared {
    rows: Vec<Row>,
    vault: Vault,
    last_batch: Option<BatchId>,
    faults: VecDeque<Option<Fault>>,
    outcome_fails: bool,
    checkpoint_fails: bool,
    appends: u64,
}

impl MemoryStore {
    /// The next appends fail so, one after the other; `None` lets one succeed.
    pub fn fail_next(&self, faults: impl IntoIterator<Item = Option<Fault>>) {
        self.lock().faults.extend(faults);
    }

    /// Asking for an outcome fails too from now on.
    pub fn fail_outcome(&self) {
        self.lock().outcome_fails = true;
    }

    /// Checkpoints fail from now on.
    pub fn fail_checkpoints(&self) {
        self.lock().checkpoint_fails = true;
    }

    /// How many batches became durable.
    pub fn appends(&self) -> u64 {
        self.lock().appends
    }

    /// All rows.
    pub fn rows(&self) -> Vec<Row> {
        self.lock().rows.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shared {
    fn commit(&mut self, batch: &Batch) {
        self.rows.extend(batch.rows.iter().cloned());
        for change in &batch.vault {
            self.vault.apply(change);
        }
        self.last_batch = Some(batch.id);
        self.appends += 1;
    }
}

impl Store for MemoryStore {
    fn append(&mut self, batch: &Batch) -> Result<(), AppendError> {
        let mut shared = self.lock();
        let head = shared.rows.len() as u64;
        if let Some((expected, row)) =
            (head + 1..).zip(&batch.rows).find(|(expected, row)| row.seq != *expected)
        {
            return Err(AppendError::Fenced(format!("entry {} where {expected} follows", row.seq)));
        }
        match shared.faults.pop_front().flatten() {
            None => {
                shared.commit(batch);
                Ok(())
            }
            Some(Fault::UnknownWritten) => {
                shared.commit(batch);
                Err(AppendError::Unknown("told to fail".to_owned()))
            }
            Some(Fault::UnknownLost) => Err(AppendError::Unknown("told to fail".to_owned())),
            Some(Fault::Full) => Err(AppendError::Full),
            Some(Fault::Refused) => Err(AppendError::Refused("told to fail".to_owned())),
            Some(Fault::Fenced) => Err(AppendError::Fenced("told to fail".to_owned())),
            Some(Fault::Broken) => Err(AppendError::Broken("told to fail".to_owned())),
        }
    }

    fn outcome(&mut self, id: BatchId) -> Result<bool, StoreError> {
        let shared = self.lock();
        if shared.outcome_fails {
            return Err(StoreError("told to fail".to_owned()));
        }
        Ok(shared.last_batch == Some(id))
    }

    fn needs_checkpoint(&self) -> bool {
        false
    }

    fn checkpoint(&mut self) -> Result<Checkpoint, StoreError> {
        if self.lock().checkpoint_fails {
            return Err(StoreError("told to fail".to_owned()));
        }
        Ok(Checkpoint { pages: 0, moved: 0, complete: true })
    }

    fn reader(&self) -> Result<Box<dyn Reader>, StoreError> {
        Ok(Box::new(self.clone()))
    }
}

impl Reader for MemoryStore {
    fn head(&self) -> Result<u64, StoreError> {
        Ok(self.lock().rows.len() as u64)
    }

    fn read(&self, after: u64, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), StoreError> {
        let rows: Vec<Row> = self.lock().rows.iter().filter(|row| row.seq > after).cloned().collect();
        let _ = rows.into_iter().try_for_each(each);
        Ok(())
    }

    fn read_vault(&self, each: &mut dyn FnMut(TextRow)) -> Result<Vault, StoreError> {
        let mut vault = self.lock().vault.clone();
        vault.take_texts().for_each(each);
        Ok(vault)
    }

    fn recent_keys(&self, since: Instant) -> Result<Vec<KeyedAct>, StoreError> {
        let shared = self.lock();
        let recent = shared.rows.iter().filter(|row| row.at >= since);
        Ok(group_by_key(recent.filter_map(|row| Some((row.seq, row.at, row.key?, row.answer.clone())))))
    }
}
