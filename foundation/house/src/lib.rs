//! # The one way through the house
//!
//! A command, from a page, the API, the command line or a bridge, joins one queue. Its room decides on the state as it
//! stands; what happened is written to the journal, many commands in one durable commit; only then is the new state
//! published, and only then is the answer given. Readers take a [`Snapshot`] and never wait.
//!
//! ```text
//! page, API, command line ──▶ House::submit ──▶ queue ──▶ Room::decide ──▶ journal (commit) ──▶ Snapshot ──▶ readers
//!                                                  ▲                            │
//!                                       deadlines ─┘                            └──▶ effects (mail, …)
//! ```

mod acts;
mod clock;
mod command;
mod house;
mod machine;
mod receipt;
mod registered;
mod replay;
mod tending;
mod texts;

pub use acts::Acts;
pub use clock::{Clock, FixedClock, ShiftedClock, SystemClock};
pub use command::{AnyCommand, Key};
pub use house::{Effect, House, OpenError, SubmitError};
pub use pluriel_journal::WriteError;
pub use receipt::{EntryReceipt, Receipt};
pub use registered::{Happened, RegisteredRoom};
pub use replay::{ReplayError, Replayed, replay};
pub use texts::Texts;

use std::sync::Arc;

use pluriel_council::{Actor, Instant, Rooms};

/// Everything at one moment, after a commit: what pages read.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The states of all rooms and the register of people.
    pub rooms: Rooms,
    /// The number of the last entry that it includes.
    pub seq: u64,
    /// When that entry was written; `None` while the journal is empty.
    pub at: Option<Instant>,
}

impl Snapshot {
    /// The same as somebody may read it: what pages, feeds, files and answers for it are made from.
    #[must_use]
    pub fn shown_to(self: Arc<Self>, actor: &Actor, now: Instant) -> Arc<Self> {
        match self.rooms.shown_to(actor, now) {
            Some(rooms) => Arc::new(Self { rooms, seq: self.seq, at: self.at }),
            None => self,
        }
    }
}
