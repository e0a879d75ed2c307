//! Files read whole: real ones, made ones, hostile ones.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod council;
mod hostile;
mod made;
mod packages;
mod pasted;
mod pdfs;
