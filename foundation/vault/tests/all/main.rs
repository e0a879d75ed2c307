//! The vault from outside: vectors of commitments, and tables that hold what the vault in memory holds.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod commitments;
#[cfg(feature = "sqlite")]
mod tables;
