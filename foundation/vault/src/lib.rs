//! # What can be erased
//!
//! The journal lives for ever, so it holds no free text and no person: it holds [`commitment`]s. What they commit to
//! lives here, in rows that can be deleted for good: the journal stays whole and verifiable (`specs/record.md` §§3, 8).
//!
//! - [`commitment`]: the hash that stands in the journal for a text, a person or a sealed entry;
//! - [`TextRow`]: salt and text of one commitment;
//! - [`VaultChange`]: what a decision changes in the vault, applied in the same transaction as its entries;
//! - [`Vault`]: the vault in memory, which is also what a store loads at start;
//! - `sqlite`: the tables of the embedded store (feature `sqlite`).

mod change;
mod commitment;
#[cfg(feature = "sqlite")]
pub mod sqlite;
mod vault;

pub use change::{EffectChange, Setting, TextRow, VaultChange};
pub use commitment::{PERSON, SEAL, commitment, purpose};
pub use vault::{Effect, Vault};
