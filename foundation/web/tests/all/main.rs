//! The web over a house in memory.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod public_pages;
mod tally;

/// How many random cases a property has: few as a rule, as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(ordinarily: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinarily)
}
