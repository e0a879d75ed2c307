//! The embedded store: one SQLite file in the data folder, journal and vault in one transaction.
//!
//! Every connection is opened with [`DURABLE`] pragmas whose answers are read back; a store that does not get what it
//! demands refuses to open, since a failing sync can leave another journal mode without any error (`specs/trust.md` §0.4).

mod append;
mod checkpoint;
mod lock;
mod open;
mod pragmas;
mod read;

use std::{ops::ControlFlow, path::PathBuf};

use pluriel_council::Instant;
use pluriel_vault::{TextRow, Vault};
use rusqlite::Connection;

pub use open::OpenError;
pub use pragmas::{DURABLE, Demand};
pub use read::SqliteReader;

use crate::{AppendError, Batch, BatchId, Checkpoint, KeyedAct, Reader, Row, Store, StoreError};
use lock::FolderLock;

/// The file that holds journal and vault, in the data folder.
pub const FILE: &str = "pluriel.db";

/// A journal in one SQLite file. The data folder is locked while it lives: a second program is refused.
#[derive(Debug)]
pub struct SqliteStore {
    folder: PathBuf,
    demands: Vec<Demand>,
    /// Appends.
    writer: Connection,
    /// Moves the write-ahead log into the file, and reads for [`Reader`](crate::Reader).
    keeper: SqliteReader,
    /// Bytes in the write-ahead log that are not in the file yet, roughly.
    unmoved: u64,
    /// Something was erased, and its bytes may still be in the write-ahead log.
    erasing: bool,
    _lock: FolderLock,
}

impl Store for SqliteStore {
    fn append(&mut self, batch: &Batch) -> Result<(), AppendError> {
        self.commit(batch)?;
        self.note(batch);
        Ok(())
    }

    fn outcome(&mut self, id: BatchId) -> Result<bool, StoreError> {
        let last: [u8; 16] = self.writer.query_row("SELECT batch FROM head", (), |row| row.get(0))?;
        Ok(last == id.0)
    }

    fn needs_checkpoint(&self) -> bool {
        self.log_is_long()
    }

    fn checkpoint(&mut self) -> Result<Checkpoint, StoreError> {
        self.move_log()
    }

    fn reader(&self) -> Result<Box<dyn Reader>, StoreError> {
        let reader =
            open::connect(&self.folder, &self.demands).map_err(|error| StoreError(error.to_string()))?;
        reader.pragma_update(None, "query_only", "ON")?;
        Ok(Box::new(SqliteReader(reader)))
    }
}

impl Reader for SqliteStore {
    fn head(&self) -> Result<u64, StoreError> {
        self.keeper.head()
    }

    fn read(&self, after: u64, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), StoreError> {
        self.keeper.read(after, each)
    }

    fn read_vault(&self, each: &mut dyn FnMut(TextRow)) -> Result<Vault, StoreError> {
        self.keeper.read_vault(each)
    }

    fn recent_keys(&self, since: Instant) -> Result<Vec<KeyedAct>, StoreError> {
        self.keeper.recent_keys(since)
    }
}
