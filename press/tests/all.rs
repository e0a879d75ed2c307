//! The press: documents set, and read back by another reader.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "all/documents.rs"]
mod documents;
#[path = "all/hostile.rs"]
mod hostile;
#[path = "all/program.rs"]
mod program;
#[path = "all/reading.rs"]
mod reading;
#[path = "all/standards.rs"]
mod standards;
