//! What the mathematics promises, on made and on degenerate consultations.
#![expect(
    clippy::expect_used,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::similar_names,
    clippy::float_cmp,
    reason = "a test that meets the unexpected fails; counts are small; equality is meant to the bit"
)]

mod colleges;
mod degenerate;
mod explanations;
mod groups;
mod intervals;
mod live;
mod made;
mod measures;
mod order;
mod robustness;
mod routing;

/// So many cases, the same ones in every run; as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn fixed(cases: u32) -> proptest::test_runner::Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    let seed = proptest::test_runner::RngSeed::Fixed(7);
    proptest::test_runner::Config { cases, rng_seed: seed, failure_persistence: None, ..Default::default() }
}
