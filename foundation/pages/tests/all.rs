//! What pages are made of: components, theme, forms, pictures, texts, feeds.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "all/components.rs"]
mod components;
#[path = "../examples/specimen/content.rs"]
mod content;
#[path = "all/feeds.rs"]
mod feeds;
#[path = "all/forms.rs"]
mod forms;
#[path = "all/hemicycle.rs"]
mod hemicycle;
#[path = "all/markdown.rs"]
mod markdown;
#[path = "all/pages.rs"]
mod pages;
#[path = "all/problems.rs"]
mod problems;
#[path = "all/style.rs"]
mod style;
#[path = "all/theme.rs"]
mod theme;
#[path = "all/words.rs"]
mod words;

use std::{collections::BTreeMap, sync::Arc};

use pluriel_speech::{Language, Source, Speech, TimeZone, Words};
use proptest::test_runner::{Config, RngSeed};

/// Speech of the house's words in Paris.
fn speech(language: Language) -> Speech {
    speech_with(&[], language)
}

/// Speech of the house's words and those of a room.
fn speech_with(room: &[Source], language: Language) -> Speech {
    let sources: Vec<Source> = room.iter().copied().chain([pluriel_pages::WORDS]).collect();
    let words = Words::new(&sources, &BTreeMap::new()).unwrap();
    Speech::new(Arc::new(words), language, TimeZone::get("Europe/Paris").unwrap())
}

/// So many cases, the same on every run; as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(cases: u32) -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let cases = asked.unwrap_or(cases);
    Config { cases, rng_seed: RngSeed::Fixed(27_102_025), failure_persistence: None, ..Config::default() }
}
