//! The web over a house in memory.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod public_pages;
mod tally;
