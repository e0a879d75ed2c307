//! The bytes of an entry: ASCII header lines, an empty line, the body (`specs/record.md` §2).
//!
//! An **open** entry is public for ever; its leaf is its open form. A **sealed** entry shows a commitment; the form that
//! it covers says `within` where an open entry says `stream`, since it holds no position and so leaves no gap.
//!
//! The grammar cannot change: a golden file of every version is read for ever. Reading is strict, so that one entry has
//! exactly one spelling: what [`Leaf::read`] accepts, writing gives back byte for byte.

mod body;
mod error;
mod read;
mod words;
mod write;

use pluriel_council::Instant;

pub use body::{BodyError, MAX_DEPTH, check_body};
pub use error::EntryError;
pub use words::is_name;

/// A leaf, or the inner form of a sealed entry, is at most this long: the record's entry bundles use 16-bit lengths.
pub const MAX_BYTES: usize = 60_000;

/// Numbers in an entry are below 2^53, so that any JSON reader keeps them exactly.
pub const MAX_NUMBER: u64 = (1 << 53) - 1;

/// What the public record holds for one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leaf<'a> {
    /// Its bytes are public.
    Open(Entry<'a>),
    /// Only a commitment is public.
    Sealed(Seal),
}

/// The public form of a sealed entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seal {
    /// The entry's number.
    pub seq: u64,
    /// The commitment (purpose `entry`) to the whole inner form.
    pub commitment: [u8; 32],
}

/// The open form of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Its number in the journal, from 1.
    pub seq: u64,
    /// When it was written; never before the entry before it.
    pub at: Instant,
    /// The room that wrote it.
    pub room: &'a str,
    /// The kind of event.
    pub kind: &'a str,
    /// The version of that kind, from 1.
    pub version: u16,
    /// The thing it belongs to.
    pub place: Place<'a>,
    /// Commitments, sorted by name, each name once.
    pub commits: Vec<(&'a str, [u8; 32])>,
    /// One JSON object, as stored.
    pub body: &'a str,
}

/// The thing that an entry belongs to, and where in its chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'a> {
    /// The room of the thing.
    pub room: &'a str,
    /// Its id: 26 characters of Crockford base32; at most as many are read, since the vectors use short ones.
    pub thing: &'a str,
    /// Its link in the thing's chain; `None` for a sealed entry, which holds no position.
    pub link: Option<Link>,
}

/// A link of the chain of open entries of one thing: the proof that nothing was left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// The position, from 0.
    pub position: u64,
    /// The `seq` of the entry before it in the chain, 0 for the first.
    pub previous: u64,
}

impl Leaf<'_> {
    /// The entry's number.
    pub const fn seq(&self) -> u64 {
        match self {
            Self::Open(entry) => entry.seq,
            Self::Sealed(seal) => seal.seq,
        }
    }
}

impl Entry<'_> {
    /// What the entry commits to under this name.
    pub fn commitment(&self, name: &str) -> Option<&[u8; 32]> {
        self.commits.iter().find(|(of, _)| *of == name).map(|(_, commitment)| commitment)
    }
}
