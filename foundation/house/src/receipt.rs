//! What whoever gave a command gets: numbers, instant and hashes of the entries, and the address of what was made.

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

/// The answer to an accepted command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The entries that were written, in order; empty when nothing had to happen.
    pub entries: Vec<EntryReceipt>,
    /// When it was recorded.
    pub at: Instant,
    /// The address of what was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Whether the same key had been recorded before: this is the answer of that time.
    #[serde(default)]
    pub already: bool,
}

/// One entry that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryReceipt {
    /// Its number in the journal.
    pub seq: u64,
    /// The hash of its leaf, SHA-256(0x00 ‖ leaf), 64 hexadecimal digits.
    pub leaf: String,
}

impl Receipt {
    /// The number of the last entry written, if any.
    pub fn seq(&self) -> Option<u64> {
        self.entries.last().map(|entry| entry.seq)
    }
}
