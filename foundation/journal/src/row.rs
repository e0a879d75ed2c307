//! A row of the journal.

use pluriel_council::Instant;
use pluriel_vault::{SEAL, TextRow, commitment};

use crate::entry::{Entry, EntryError, Leaf};

/// What a command carries so that the same form sent twice is one act: 16 random bytes made with the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IdempotencyKey(pub [u8; 16]);

/// One event as the journal stores it. `room`, `kind`, `version` and `at` repeat the header of the open form, so that a
/// store can be asked by them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number, from 1, without gap.
    pub seq: u64,
    /// The room that wrote it.
    pub room: String,
    /// The kind of event.
    pub kind: String,
    /// The version of that kind.
    pub version: u16,
    /// When it was written.
    pub at: Instant,
    /// The bytes that the public record hashes.
    pub leaf: Vec<u8>,
    /// The open form that a sealed leaf stands for, and the salt of the seal; `None` for an open entry.
    pub inner: Option<Inner>,
    /// The key of the command that wrote it.
    pub key: Option<IdempotencyKey>,
    /// What that command was answered, kept with its last row so that a repeated command gets the same answer.
    pub answer: Option<String>,
}

/// What a sealed entry hides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inner {
    /// The bytes of the open form.
    pub form: Vec<u8>,
    /// The salt of the seal.
    pub salt: [u8; 32],
}

/// A stored row that is not what it says: the file was damaged or changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// Leaf or inner form cannot be read.
    #[error("entry {seq} cannot be read: {error}")]
    Entry {
        /// Which.
        seq: u64,
        /// Why.
        error: EntryError,
    },
    /// A column differs from the header.
    #[error("entry {seq} is damaged: its column {column} differs from its header")]
    Column {
        /// Which.
        seq: u64,
        /// The column.
        column: &'static str,
    },
    /// The seal does not cover the inner form, or one of them is missing.
    #[error("entry {seq} is damaged: its seal does not cover its inner form")]
    Seal {
        /// Which.
        seq: u64,
    },
}

impl Row {
    /// Whether the public sees only a commitment.
    pub const fn sealed(&self) -> bool {
        self.inner.is_some()
    }

    /// The bytes of the open form: the leaf, or what a sealed leaf stands for.
    pub fn open_form(&self) -> &[u8] {
        self.inner.as_ref().map_or(&self.leaf, |inner| &inner.form)
    }

    /// Reads the open form and checks it against leaf, seal and columns.
    pub fn read(&self) -> Result<Entry<'_>, RowError> {
        let seq = self.seq;
        let unreadable = |error| RowError::Entry { seq, error };
        let entry = match (Leaf::read(&self.leaf).map_err(unreadable)?, &self.inner) {
            (Leaf::Open(entry), None) => entry,
            (Leaf::Sealed(seal), Some(inner)) => {
                if seal.seq != seq {
                    return Err(RowError::Column { seq, column: "seq" });
                }
                if commitment(SEAL, &inner.salt, &inner.form) != seal.commitment {
                    return Err(RowError::Seal { seq });
                }
                Entry::read_inner(&inner.form).map_err(unreadable)?
            }
            _ => return Err(RowError::Seal { seq }),
        };
        let columns = [
            (entry.seq == seq, "seq"),
            (entry.room == self.room, "room"),
            (entry.kind == self.kind, "kind"),
            (entry.version == self.version, "version"),
            (entry.at == self.at, "at"),
        ];
        match columns.iter().find(|(same, _)| !same) {
            Some((_, column)) => Err(RowError::Column { seq, column }),
            None => Ok(entry),
        }
    }

    /// Whether a text of the vault is the one that this entry commits to.
    pub fn commits_to(&self, text: &TextRow) -> bool {
        self.read().is_ok_and(|entry| {
            text.seq == self.seq
                && text.purpose == pluriel_vault::purpose(&self.room, &text.name)
                && entry.commitment(&text.name) == Some(&text.commitment())
        })
    }
}
