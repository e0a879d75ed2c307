//! Whole consultations, read from files.
#![expect(
    clippy::expect_used,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_cmp,
    clippy::cast_sign_loss,
    reason = "a test that meets the unexpected fails; counts are small"
)]

mod attack;
mod bad_input;
mod factorisation;
mod masking;
mod polis_cold;
mod reference;
mod same_bytes;
mod stability;
mod told;

/// So many cases, the same ones in every run; as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn fixed(cases: u32) -> proptest::test_runner::Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    let seed = proptest::test_runner::RngSeed::Fixed(7);
    proptest::test_runner::Config { cases, rng_seed: seed, failure_persistence: None, ..Default::default() }
}
