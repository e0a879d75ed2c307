//! Tests of the room, without web, clock or database.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod admission;
mod composition;
mod delegates;
mod files;
mod golden;
mod histories;
#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
mod pages_of_people;
mod people;
mod setting;
#[cfg(feature = "web")]
mod site;
mod words;

/// How many random cases a property has: few as a rule, as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(ordinarily: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinarily)
}
