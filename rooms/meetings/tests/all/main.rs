//! Tests of the room, without web, clock or database.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendars;
mod golden;
mod histories;
mod ics;
mod minutes;
#[cfg(feature = "web")]
mod pages;
mod planning;
mod setting;
#[cfg(feature = "web")]
#[path = "../../../members/tests/all/site.rs"]
mod site;
mod words;

/// How many random cases a property has: few as a rule, as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(ordinarily: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinarily)
}
