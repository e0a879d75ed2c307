//! Every refusal has its words in both languages: what was refused and, unless it is a field's, why and what instead.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use pluriel_opinions::words::{Advice, BlockKind, Position, ShownAs, Stage};
use pluriel_speech::{Language, Source, Words, differences};

const WORDS: Source = Source {
    room: "opinions",
    fr: include_str!("../../words/fr.ftl"),
    en: include_str!("../../words/en.ftl"),
};

/// What of a source says words to a reader, and is no decision: its codes are messages.
const READERS: [&str; 8] =
    ["pages", "pages.rs", "api", "api.rs", "front.rs", "feeds.rs", "letters.rs", "view"];

/// The codes quoted in the sources; whether each is a plain message, a field's or a note's, and needs no reason of its own.
fn codes(folder: &Path, reads: bool, found: &mut BTreeMap<String, bool>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let reads = reads || READERS.iter().any(|name| path.file_name().unwrap() == *name);
        if path.is_dir() {
            codes(&path, reads, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for (place, _) in source.match_indices("\"opinions-") {
            let code = source[place + 1..].split('"').next().unwrap();
            let is_whole = !code.ends_with('-') && !code.contains('{');
            if !is_whole {
                continue;
            }
            // A field's code follows the field's name, quoted or passed on.
            let before = source[..place].trim_end();
            let of_field = before.ends_with("\",")
                || before.ends_with("field,")
                || before.ends_with("bound.path,")
                || before.ends_with("(path,");
            let makes = ["forbidden(", "not_found(", "conflict(", "invalid("]
                .iter()
                .any(|made| before.ends_with(made));
            let plain = of_field || code.starts_with("opinions-import-") || (reads && !makes);
            *found.entry(code.to_owned()).or_insert(true) &= plain;
        }
    }
}

#[test]
fn every_code_is_said_in_both_languages() {
    let mut found = BTreeMap::new();
    codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), false, &mut found);
    let refusals = found.values().filter(|plain| !**plain).count();
    assert!(found.len() > 70 && refusals > 40, "{} codes, {refusals} refusals", found.len());
    let words = Words::new(&[WORDS], &BTreeMap::new()).unwrap();
    for (code, plain) in found {
        for language in Language::ALL {
            assert!(words.has(language, &code), "{code} in {language}");
            for attribute in ["why", "instead"] {
                let said = words.has(language, &format!("{code}.{attribute}"));
                assert!(said || plain, "{code}.{attribute} in {language}");
            }
        }
    }
}

#[test]
fn every_noun_is_said_in_both_languages() {
    let words = Words::new(&[WORDS], &BTreeMap::new()).unwrap();
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
    assert_eq!(differences(&WORDS), Ok(Vec::new()));
}
