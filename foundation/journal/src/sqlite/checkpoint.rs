//! The store's own checkpoints: the write-ahead log moved into the file, on a connection of its own, its answer read.

use super::SqliteStore;
use crate::{Batch, Checkpoint, Row, StoreError};

/// How much may be in the write-ahead log before it is moved even while commands wait, in bytes, roughly.
const LONGEST_LOG: u64 = 8 << 20;
/// What a batch writes beside its own bytes: the last page of each table it touches.
const BATCH_OVERHEAD: u64 = 4 * 4096;

impl SqliteStore {
    /// Takes note of what a batch left in the write-ahead log.
    pub(super) fn note(&mut self, batch: &Batch) {
        let inner = |row: &Row| row.inner.as_ref().map_or(0, |inner| inner.form.len());
        let bytes: usize = batch.rows.iter().map(|row| row.leaf.len() + inner(row)).sum();
        self.unmoved += bytes as u64 + BATCH_OVERHEAD;
        self.erasing |= batch.vault.iter().any(pluriel_vault::VaultChange::erases);
    }

    pub(super) const fn log_is_long(&self) -> bool {
        self.erasing || self.unmoved > LONGEST_LOG
    }

    /// `TRUNCATE` empties the log, which an erasure demands, and waits for readers; `PASSIVE` waits for nobody.
    pub(super) fn move_log(&mut self) -> Result<Checkpoint, StoreError> {
        let mode = if self.erasing { "TRUNCATE" } else { "PASSIVE" };
        let (busy, pages, moved) =
            self.keeper.0.query_row(&format!("PRAGMA wal_checkpoint({mode})"), (), |row| {
                Ok((row.get::<_, i64>(0)? != 0, row.get::<_, i64>(1)?, row.get::<_, i64>(2)?))
            })?;
        let complete = !busy && pages == moved;
        if complete {
            self.unmoved = 0;
            self.erasing = false;
        }
        // -1 stands for a log that does not exist.
        let count = |pages: i64| u64::try_from(pages).unwrap_or(0);
        Ok(Checkpoint { pages: count(pages), moved: count(moved), complete })
    }
}
