//! Where the journal becomes durable.

pub(crate) mod memory;

use std::ops::ControlFlow;

use pluriel_council::Instant;
use pluriel_vault::{TextRow, Vault, VaultChange};

use crate::{IdempotencyKey, Row};

/// What is committed together: the entries of up to a thousand commands and the vault's changes that go with them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Names the batch, so that its outcome can be asked after a failure.
    pub id: BatchId,
    /// Rows in order, the first following the store's head.
    pub rows: Vec<Row>,
    /// Changes of the vault, in order.
    pub vault: Vec<VaultChange>,
}

/// 128 bits that no other batch has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BatchId(pub [u8; 16]);

/// Why a batch was not acknowledged. What may be said to those who wait depends on it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppendError {
    /// The answer of the commit was lost; the batch may be durable or not. Ask [`Store::outcome`] before answering
    /// anybody.
    #[error("the outcome of the commit is unknown: {0}")]
    Unknown(String),
    /// No space is left. Nothing was written; the same store goes on when there is space again.
    #[error("no space is left where the data are kept")]
    Full,
    /// The store refused the batch and is as before: held by another program for too long, or a rule of its tables
    /// broken. Nothing was written; the next batch may succeed.
    #[error("the batch was refused: {0}")]
    Refused(String),
    /// Another process leads now, or the rows do not follow the head: this process's state is not the journal's.
    /// Nothing was written; the process must stop.
    #[error("another process writes this journal: {0}")]
    Fenced(String),
    /// Reading or writing failed below the store. The batch may be durable or not, and what the system shows of the
    /// file may differ from what the disk holds: the process must stop and start again from the disk.
    #[error("the disk failed: {0}")]
    Broken(String),
}

/// Why a store cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the journal cannot be read: {0}")]
pub struct StoreError(pub String);

/// A command of the last days that carried a key: a repeated one gets the same answer instead of a second act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyedAct {
    /// The key.
    pub key: IdempotencyKey,
    /// The first entry that the command wrote.
    pub first: u64,
    /// The last entry that it wrote.
    pub last: u64,
    /// When.
    pub at: Instant,
    /// What it was answered.
    pub answer: Option<String>,
}

/// What a checkpoint did: how much of the write-ahead log is in the database file.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Checkpoint {
    /// Pages of the log.
    pub pages: u64,
    /// Pages of it that are in the file now.
    pub moved: u64,
    /// Whether nothing is left in the log, so that erased bytes are gone from it.
    pub complete: bool,
}

/// Reads a journal. Independent of the writer: what it sees is durable, and it never waits for a commit.
pub trait Reader: Send {
    /// The number of the last durable entry; 0 before the first.
    fn head(&self) -> Result<u64, StoreError>;

    /// Gives every row after this number, in order, until `each` breaks.
    fn read(&self, after: u64, each: &mut dyn FnMut(Row) -> ControlFlow<()>) -> Result<(), StoreError>;

    /// Reads the vault: gives each of its texts to `each`, by entry and name, and returns everything else. Texts are most
    /// of a vault, so that no store may hold them all to answer this.
    fn read_vault(&self, each: &mut dyn FnMut(TextRow)) -> Result<Vault, StoreError>;

    /// Reads the whole vault, texts included.
    fn load_vault(&self) -> Result<Vault, StoreError> {
        let mut texts = Vec::new();
        let mut vault = self.read_vault(&mut |row| texts.push(row))?;
        for row in texts {
            vault.apply(&VaultChange::Text(row));
        }
        Ok(vault)
    }

    /// The commands that carried a key and wrote since this instant, by their first entry.
    fn recent_keys(&self, since: Instant) -> Result<Vec<KeyedAct>, StoreError>;
}

/// Where batches become durable. One [`Writer`](crate::Writer) owns it.
///
/// # For whoever writes the next store
/// - [`Store::append`] is one transaction: rows, vault changes and batch id, or nothing. It returns `Ok` only when all of
///   it would survive the loss of power.
/// - Numbers are given by the writer, never by a sequence of the database: gaps and late commits would lose entries for
///   followers. `append` refuses rows that do not follow the head ([`AppendError::Fenced`]).
/// - **Several processes** (PostgreSQL): one leader, elected by an advisory lock on a session of its own; each election
///   raises a *term*, which the store keeps and which `append` checks inside its transaction (`SELECT … FOR SHARE` on the
///   row of the term). A leader that was paused finds a greater term and gets [`AppendError::Fenced`]. The uniqueness of
///   numbers is not a fence (`specs/trust.md` §0.7).
/// - **A failed commit has an unknown outcome** unless the database says otherwise: [`AppendError::Unknown`] when reading
///   back through a new connection tells the truth, [`AppendError::Broken`] when only a restart does.
/// - [`Store::outcome`] must be answerable for the last batch tried, also when another leader has written since.
/// - What [`VaultChange::erases`] must be gone from every file when `append` returns, or else at the next complete
///   [`Store::checkpoint`]; where that takes longer (backups, archives of the log), the store's documentation says until
///   when.
pub trait Store: Reader {
    /// Makes a batch durable, whole or not at all.
    fn append(&mut self, batch: &Batch) -> Result<(), AppendError>;

    /// Whether this batch, the last one tried, is durable.
    fn outcome(&mut self, id: BatchId) -> Result<bool, StoreError>;

    /// Whether [`Store::checkpoint`] should not wait for a quiet moment: much is to be put in order, or something erased
    /// may still be in a file.
    fn needs_checkpoint(&self) -> bool;

    /// Puts the store's files in order: called by the writer when nothing waits, when it is needed, and before it stops.
    /// A failure loses nothing, but somebody must hear of it: the writer counts it in its [`Health`](crate::Health).
    fn checkpoint(&mut self) -> Result<Checkpoint, StoreError>;

    /// A reader of its own for another thread.
    fn reader(&self) -> Result<Box<dyn Reader>, StoreError>;
}

/// Groups rows that carry a key into acts; rows of one command follow one another.
pub(crate) fn group_by_key(
    rows: impl IntoIterator<Item = (u64, Instant, IdempotencyKey, Option<String>)>,
) -> Vec<KeyedAct> {
    let mut acts: Vec<KeyedAct> = Vec::new();
    for (seq, at, key, answer) in rows {
        match acts.last_mut() {
            Some(act) if act.key == key => {
                act.last = seq;
                act.answer = answer.or(act.answer.take());
            }
            _ => acts.push(KeyedAct { key, first: seq, last: seq, at, answer }),
        }
    }
    acts
}
