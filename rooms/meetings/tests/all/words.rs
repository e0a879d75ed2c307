//! Every refusal and note has its words in both languages.

use std::{collections::BTreeMap, fs, path::Path};

use pluriel_speech::{Language, Source, Words, differences};

const WORDS: Source = Source {
    room: "meetings",
    fr: include_str!("../../words/fr.ftl"),
    en: include_str!("../../words/en.ftl"),
};

/// The codes quoted in the sources, with whether each makes a refusal of its own (and not a field's or a note's).
fn codes(folder: &Path, found: &mut BTreeMap<String, bool>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            codes(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for (place, _) in source.match_indices("\"meetings-") {
            let code = source[place + 1..].split(['"', '.', ' ']).next().unwrap();
            let before = source[..place].trim_end();
            let refusal = ["forbidden(", "not_found(", "conflict(", "invalid("]
                .iter()
                .any(|made| before.ends_with(made));
            *found.entry(code.to_owned()).or_default() |= refusal;
        }
    }
}

#[test]
fn every_code_is_said_in_both_languages() {
    let words = Words::new(&[WORDS], &BTreeMap::new()).unwrap();
    let mut found = BTreeMap::new();
    codes(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 30);
    for (code, refusal) in found {
        for language in Language::ALL {
            assert!(words.has(language, &code), "{code} in {language}");
            for attribute in ["why", "instead"] {
                let said = words.has(language, &format!("{code}.{attribute}"));
                assert!(said || !refusal, "{code}.{attribute} in {language}");
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_messages() {
    assert_eq!(differences(&WORDS), Ok(Vec::new()));
}
