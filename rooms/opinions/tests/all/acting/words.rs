//! Words of everything that one does: said in both languages, each refusal with its reason.

use std::{collections::BTreeMap, fs, path::Path};

use pluriel_opinions::acting::WORDS;
use pluriel_speech::{Language, Words, differences};

/// The ids quoted in the sources, complete ones alone.
fn ids(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids(&path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        let quoted = source
            .match_indices("\"acting-")
            .map(|(place, _)| source[place + 1..].split('"').next().unwrap());
        found.extend(quoted.filter(|id| !id.contains('{')).map(str::to_owned));
    }
}

#[test]
fn everything_is_said_in_both_languages() {
    let mut found = Vec::new();
    ids(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 200, "{}", found.len());
    let words = Words::new(&[WORDS], &BTreeMap::new()).unwrap();
    for id in found {
        for language in Language::ALL {
            assert!(words.has(language, &id), "{id} in {language}");
        }
    }
    for refusal in [
        "acting-sign-in-again",
        "acting-no-receipt",
        "acting-api-not-json",
        "acting-api-unreadable",
        "acting-api-key",
    ] {
        for attribute in ["why", "instead"] {
            for language in Language::ALL {
                assert!(
                    words.has(language, &format!("{refusal}.{attribute}")),
                    "{refusal}.{attribute} in {language}"
                );
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_messages() {
    assert_eq!(differences(&WORDS), Ok(Vec::new()));
}
