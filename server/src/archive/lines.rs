//! The lines of the archive's JSON files, as they are written and read again.

use base64::{Engine, prelude::BASE64_STANDARD};
use pluriel_vault::TextRow;
use serde::{Deserialize, Serialize};

/// The entries, in order.
pub const ENTRIES: &str = "entries.jsonl";
/// Texts with their salts, in the folder of their part.
pub const OPENINGS: &str = "openings.jsonl";
/// The open forms of sealed entries.
pub const SEALED: &str = "sealed.jsonl";
/// Persons, and what they could act as.
pub const PERSONS: &str = "persons.jsonl";
/// Mandates.
pub const MANDATES: &str = "mandates.jsonl";

/// One entry: the bytes that the public record hashes.
#[derive(Debug, Serialize, Deserialize)]
pub struct EntryLine {
    /// Its number.
    pub seq: u64,
    /// Its leaf, exactly.
    pub leaf: String,
}

/// What a sealed entry hides.
#[derive(Debug, Serialize, Deserialize)]
pub struct SealedLine {
    /// The entry's number.
    pub seq: u64,
    /// The salt of the seal, base64.
    pub salt: String,
    /// The open form, exactly.
    pub form: String,
}

/// What opens a commitment.
#[derive(Debug, Serialize, Deserialize)]
pub struct OpeningLine {
    /// The entry that commits to it.
    pub seq: u64,
    /// The name in the entry's header.
    pub name: String,
    /// What the commitment is bound to.
    pub purpose: String,
    /// The salt, base64.
    pub salt: String,
    /// The text, exactly.
    pub text: String,
}

impl From<TextRow> for OpeningLine {
    fn from(row: TextRow) -> Self {
        let TextRow { seq, name, purpose, salt, text } = row;
        Self { seq, name, purpose, salt: BASE64_STANDARD.encode(salt), text }
    }
}

/// The 32 bytes of a salt.
pub fn salt(text: &str) -> Option<[u8; 32]> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}
