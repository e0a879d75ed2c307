//! The journal from outside: the record's vectors, golden entries, stores, replay, the writer.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bodies;
mod entries;
mod golden;
mod ledger;
#[cfg(feature = "sqlite")]
mod sqlite;
mod stores;
mod support;
mod vectors;
mod writer;
