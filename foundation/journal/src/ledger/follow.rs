//! Following entries that exist: the same head, rebuilt, and proof that nothing is missing.

use pluriel_council::Stream;

use super::Ledger;
use crate::{
    Row, RowError,
    entry::{Entry, Link},
};

/// A journal that is not what was written: an entry is missing, doubled, or out of order. The program must not start on
/// it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BrokenChain {
    /// The row itself is damaged.
    #[error(transparent)]
    Row(#[from] RowError),
    /// Numbers have a gap or go back.
    #[error("entry {found} follows entry {after}: the journal is not whole; restore it from a backup")]
    Gap {
        /// The entry before.
        after: u64,
        /// The entry found.
        found: u64,
    },
    /// Time goes back.
    #[error("entry {0} is dated before the entry before it: the journal was changed")]
    Time(u64),
    /// The thing's id is not 26 characters of Crockford base32.
    #[error("entry {0} belongs to a thing whose id is not one of this program's")]
    Thing(u64),
    /// The chain of its stream has a gap.
    #[error(
        "entry {seq} says {found:?} of its place in its stream, {expected:?} was expected: the journal was changed"
    )]
    Stream {
        /// Which entry.
        seq: u64,
        /// What it says.
        found: Link,
        /// What the entries before it demand.
        expected: Link,
    },
}

impl Ledger {
    /// Checks that a stored row is exactly the next one, and takes note of it. Returns its open form and its thing.
    pub fn follow<'a>(&mut self, row: &'a Row) -> Result<(Entry<'a>, Stream), BrokenChain> {
        let entry = row.read()?;
        let seq = entry.seq;
        if seq != self.seq + 1 {
            return Err(BrokenChain::Gap { after: self.seq, found: seq });
        }
        if self.at.is_some_and(|last| entry.at < last) {
            return Err(BrokenChain::Time(seq));
        }
        let stream = Stream(entry.place.thing.parse().map_err(|_| BrokenChain::Thing(seq))?);
        if let Some(found) = entry.place.link {
            let expected = self.next_link(entry.place.room, stream);
            if found != expected {
                return Err(BrokenChain::Stream { seq, found, expected });
            }
        }
        self.advance(seq, entry.at, entry.place.link.map(|link| (entry.place.room, stream, link)));
        Ok((entry, stream))
    }
}
