//! How the writer is doing.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::{Checkpoint, StoreError};

/// Counts since the start, and whether the disk is full. Read by pages of health and metrics while the writer works.
#[derive(Debug, Default)]
pub struct Health {
    full: AtomicBool,
    batches: AtomicU64,
    commands: AtomicU64,
    entries: AtomicU64,
    failed_batches: AtomicU64,
    checkpoints: AtomicU64,
    failed_checkpoints: AtomicU64,
    log_pages: AtomicU64,
}

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        pub fn $name(&self) -> u64 {
            self.$name.load(Ordering::Relaxed)
        }
    )*};
}

impl Health {
    /// Whether the last batch found no space: reading works, writing does not.
    pub fn is_full(&self) -> bool {
        self.full.load(Ordering::Relaxed)
    }

    counts! {
        /// Batches made durable.
        batches,
        /// Commands answered.
        commands,
        /// Entries made durable.
        entries,
        /// Batches that failed.
        failed_batches,
        /// Checkpoints done.
        checkpoints,
        /// Checkpoints that failed: somebody must look at the disk.
        failed_checkpoints,
        /// Pages that the last checkpoint left in the write-ahead log.
        log_pages,
    }

    pub(super) fn committed(&self, commands: usize, entries: usize) {
        self.full.store(false, Ordering::Relaxed);
        self.batches.fetch_add(1, Ordering::Relaxed);
        self.commands.fetch_add(commands as u64, Ordering::Relaxed);
        self.entries.fetch_add(entries as u64, Ordering::Relaxed);
    }

    pub(super) fn failed(&self, full: bool) {
        self.full.store(full, Ordering::Relaxed);
        self.failed_batches.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn checkpointed(&self, done: &Result<Checkpoint, StoreError>) {
        match done {
            Ok(checkpoint) => {
                self.checkpoints.fetch_add(1, Ordering::Relaxed);
                self.log_pages.store(checkpoint.pages.saturating_sub(checkpoint.moved), Ordering::Relaxed);
            }
            Err(_) => {
                self.failed_checkpoints.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}
