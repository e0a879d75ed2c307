//! What is needed to write the next entry, and the writing itself.

mod draft;
mod follow;

use std::collections::{BTreeMap, HashMap};

use pluriel_council::{Instant, Stream};

pub use draft::{Draft, Unwritable};
pub use follow::BrokenChain;

use crate::entry::Link;

/// The journal's head as the next entry needs it: the last number and instant, and the last open entry of every stream.
/// Rebuilt by [replay](crate::replay()); never stored.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    seq: u64,
    at: Option<Instant>,
    /// By room and thing, the position of its next open entry and the number of its last.
    streams: BTreeMap<String, HashMap<Stream, Link>>,
    /// What to put back, newest last, since [`Ledger::settle`].
    undo: Vec<Undo>,
}

#[derive(Debug, Clone)]
struct Undo {
    room: String,
    stream: Stream,
    next: Option<Link>,
}

/// A state of the ledger to which it can go back.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    seq: u64,
    at: Option<Instant>,
    undo: usize,
}

impl Ledger {
    /// The number of the last entry; 0 before the first.
    pub const fn seq(&self) -> u64 {
        self.seq
    }

    /// When the last entry was written.
    pub const fn last_at(&self) -> Option<Instant> {
        self.at
    }

    /// Where the next open entry of a thing stands in its chain.
    pub fn next_link(&self, room: &str, stream: Stream) -> Link {
        let known = self.streams.get(room).and_then(|streams| streams.get(&stream));
        known.copied().unwrap_or(Link { position: 0, previous: 0 })
    }

    /// Remembers this state for [`Ledger::rollback`].
    pub const fn mark(&self) -> Mark {
        Mark { seq: self.seq, at: self.at, undo: self.undo.len() }
    }

    /// Goes back to a mark: what was written since is written no more. Marks are good until the next
    /// [`Ledger::settle`].
    pub fn rollback(&mut self, mark: Mark) {
        for Undo { room, stream, next } in self.undo.drain(mark.undo.min(self.undo.len())..).rev() {
            let streams = self.streams.entry(room).or_default();
            match next {
                Some(link) => streams.insert(stream, link),
                None => streams.remove(&stream),
            };
        }
        self.seq = mark.seq;
        self.at = mark.at;
    }

    /// What was written so far is durable: there is no way back.
    pub fn settle(&mut self) {
        self.undo.clear();
    }

    /// Takes note of a written entry.
    fn advance(&mut self, seq: u64, at: Instant, open: Option<(&str, Stream, Link)>) {
        self.seq = seq;
        self.at = Some(at);
        let Some((room, stream, link)) = open else { return };
        let next = Link { position: link.position + 1, previous: seq };
        if !self.streams.contains_key(room) {
            self.streams.insert(room.to_owned(), HashMap::new());
        }
        let before = self.streams.get_mut(room).and_then(|streams| streams.insert(stream, next));
        self.undo.push(Undo { room: room.to_owned(), stream, next: before });
    }
}
