//! Why bytes are no entry.

use super::{BodyError, MAX_BYTES};

/// Why bytes are no entry, or why an entry cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EntryError {
    /// Longer than [`MAX_BYTES`].
    #[error("the entry has {0} bytes; {MAX_BYTES} are allowed: put long texts behind a commitment")]
    TooLong(usize),
    /// Not UTF-8, or no empty line between header and body.
    #[error("not an entry: a header, an empty line and a body in UTF-8 are expected")]
    NotAnEntry,
    /// The first line names another format or a newer version.
    #[error("not an entry of a version that this program knows: its first line must be pluriel/entry/v1")]
    Version,
    /// A header line is missing, out of order or misspelt.
    #[error("the header's line {0} is missing, out of order or misspelt")]
    Line(&'static str),
    /// A sealed form holds a body, or a position where none is allowed.
    #[error("a sealed entry shows its number and its commitment, nothing else")]
    Sealed,
    /// The body breaks the rules.
    #[error("the entry's body is refused: {0}")]
    Body(#[from] BodyError),
}
