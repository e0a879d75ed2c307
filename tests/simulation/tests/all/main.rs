//! A scripted year of a council; the seed is printed, and the same seed gives the same bytes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod year;
