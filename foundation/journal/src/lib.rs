//! # The append-only log of everything the council did
//!
//! One row an event, in order, for ever. A row's [`entry`] bytes are what the public record hashes: stored once, never
//! re-serialised (`specs/record.md` §§1-3).
//!
//! - [`entry`]: the bytes of an entry, open or sealed, written and read strictly;
//! - [`Ledger`]: what is needed to write the next entry; turns a [`Draft`] into a [`Row`] and the vault's changes;
//! - [`Store`]: where batches of rows become durable. [`MemoryStore`] for tests, `SqliteStore` (feature `sqlite`);
//! - [`Writer`]: the one thread that decides commands and commits them in groups;
//! - [`replay`](replay()): reads everything back in order and checks that nothing is missing.
//!
//! ```
//! use pluriel_council::{Context, Instant, Kind, Stream};
//! use pluriel_journal::{Batch, BatchId, Draft, Ledger, MemoryStore, Reader, Store};
//!
//! let mut context = Context::seeded(Instant::from_unix(1_764_000_000).unwrap(), [7; 32]);
//! let mut ledger = Ledger::default();
//! let draft = Draft {
//!     room: "opinions",
//!     kind: Kind { name: "referred", version: 1 },
//!     stream: Stream(context.id()),
//!     body: r#"{"number":7}"#.to_owned(),
//!     sealed: false,
//!     by: None,
//!     texts: vec![("text", "Which licence?".to_owned())],
//!     key: None,
//!     answer: None,
//! };
//! let (row, vault) = ledger.write(draft, &mut context)?;
//! let mut store = MemoryStore::default();
//! store.append(&Batch { id: BatchId([1; 16]), rows: vec![row], vault })?;
//! assert_eq!(store.head()?, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod entry;
mod ledger;
mod replay;
mod row;
#[cfg(feature = "sqlite")]
pub mod sqlite;
mod store;
mod writer;

pub use ledger::{BrokenChain, Draft, Ledger, Mark, Unwritable};
pub use replay::{Replayed, Stopped, replay};
pub use row::{IdempotencyKey, Inner, Row, RowError};
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use store::{
    AppendError, Batch, BatchId, Checkpoint, KeyedAct, Reader, Store, StoreError,
    memory::{Fault, MemoryStore},
};
pub use writer::{Ended, Fatal, Health, Machine, Verdict, WriteError, Writer};
