//! Reads a consultation from files, runs its analysis, and writes the result for people and programs.
//!
//! The mathematics is in `pluriel-deliberation`; here are the files: Polis openData exports and our own form
//! of them, the documented JSON, the drawings, the summary, and what the program's commands call.
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    clippy::similar_names,
    reason = "numbers of votes, bytes and pixels stay far below 2^53"
)]

pub mod cli;
pub mod drawing;
pub mod json;
mod language;
pub mod polis_json;
mod progress;
pub mod read;
mod reading;
pub mod summary;
pub mod synthesise;

pub use language::Language;
pub use read::{Consultation, Member, ReadError, StatementRecord};
pub use reading::{Reading, votes_hash};
