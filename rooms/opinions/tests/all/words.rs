//! Every refusal has its words in both languages: what was refused and, unless it is a field's, why and what instead.

use std::collections::BTreeSet;

use pluriel_opinions::words::{Advice, BlockKind, Position, ShownAs, Stage};
use pluriel_room_tests::words::{self, Quoted};
use pluriel_speech::{Language, Source};

const WORDS: Source = Source {
    room: "opinions",
    fr: include_str!("../../words/fr.ftl"),
    en: include_str!("../../words/en.ftl"),
};

/// What of a source says words to a reader, and is no decision: its codes are messages.
const READERS: [&str; 9] =
    ["answers", "pages", "pages.rs", "api", "api.rs", "front.rs", "feeds.rs", "letters.rs", "view"];

/// Whether a code is a refusal, and not a plain message, a field's or a note's, which need no reason of their own.
fn is_refusal(quoted: &Quoted<'_>) -> bool {
    let reads = quoted.path.iter().any(|name| READERS.iter().any(|reader| name == *reader));
    // A field's code follows the field's name, quoted or passed on.
    let of_field =
        ["\",", "field,", "bound.path,", "(path,"].iter().any(|name| quoted.before.ends_with(name));
    let plain =
        of_field || quoted.code.starts_with("opinions-import-") || (reads && !words::makes_a_refusal(quoted));
    !plain
}

#[test]
fn every_code_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "opinions-", is_refusal);
    let refusals = codes.values().filter(|is_refusal| **is_refusal).count();
    assert!(codes.len() > 70 && refusals > 40, "{} codes, {refusals} refusals", codes.len());
    words::are_said(&WORDS, &codes);
}

#[test]
fn every_noun_is_said_in_both_languages() {
    let words = words::words(&WORDS);
    let mut nouns: BTreeSet<String> =
        Stage::ALL.map(|stage| format!("opinions-stage-{}", stage.name())).into();
    nouns.extend(Position::ALL.map(|position| format!("opinions-position-{}", position.name())));
    nouns.extend(Advice::ALL.map(|advice| format!("opinions-advice-{}", advice.name())));
    nouns.extend(ShownAs::ALL.map(|shown| format!("opinions-shown-as-{}", shown.name())));
    nouns.extend(BlockKind::ALL.map(|kind| format!("opinions-block-{}", kind.name())));
    for noun in nouns {
        for language in Language::ALL {
            assert!(words.has(language, &noun), "{noun} in {language}");
        }
    }
}

#[test]
fn both_languages_say_the_same_messages() {
    words::agree(&WORDS);
}
