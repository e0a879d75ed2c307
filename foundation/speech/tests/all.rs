//! The words, numbers, dates and readings of the house.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "all/dates.rs"]
mod dates;
#[path = "all/languages.rs"]
mod languages;
#[path = "all/numbers.rs"]
mod numbers;
#[path = "all/reading.rs"]
mod reading;
#[path = "all/typography.rs"]
mod typography;
#[path = "all/words.rs"]
mod words;

use std::{collections::BTreeMap, sync::Arc};

use pluriel_council::Instant;
use pluriel_speech::{Language, Source, Speech, TimeZone, Words};
use proptest::test_runner::{Config as ProptestConfig, RngSeed};

/// Speech of these words in Paris.
fn speech(source: Source, language: Language) -> Speech {
    Speech::new(Arc::new(Words::new(&[source], &BTreeMap::new()).unwrap()), language, paris())
}

/// Speech without words of a room.
fn bare(language: Language) -> Speech {
    speech(Source { room: "empty", fr: "", en: "" }, language)
}

fn paris() -> TimeZone {
    TimeZone::get("Europe/Paris").unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// So many cases, the same on every run; as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(cases),
        rng_seed: RngSeed::Fixed(27_102_025),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// No-break spaces made visible: `_` is U+00A0 and `~` is U+202F.
fn visible(text: &str) -> String {
    text.replace('\u{a0}', "_").replace('\u{202f}', "~")
}
