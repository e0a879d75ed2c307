//! The relying party against a provider that lies in every way.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hostile;
mod lies;
