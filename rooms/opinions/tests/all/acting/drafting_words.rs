//! Words of the text through time and of disputed votes: said in both languages, each refusal with its reason and what would be
//! accepted.

use std::{collections::BTreeMap, fs, path::Path};

use pluriel_opinions::{acting::BALLOTS_WORDS, drafting::WORDS};
use pluriel_speech::{Language, Source, Words, differences};

/// The ids quoted in the sources, and whether each is a refusal of its own: a field's says all in its line.
fn ids(prefix: &str, folder: &Path, found: &mut BTreeMap<String, bool>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            ids(prefix, &path, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for (place, _) in source.match_indices(&format!("\"{prefix}-")) {
            let id = source[place + 1..].split('"').next().unwrap();
            let before = source[..place].trim_end();
            let refuses = ["forbidden(", "not_found(", "conflict("].iter().any(|made| before.ends_with(made));
            if !id.contains('{') && !id.ends_with('-') {
                *found.entry(id.to_owned()).or_default() |= refuses;
            }
        }
    }
}

/// What belongs to the words of the whole site, and is quoted in these.
const SHARED: Source = Source {
    room: "opinions",
    fr: include_str!("../../../words/fr.ftl"),
    en: include_str!("../../../words/en.ftl"),
};

#[test]
fn everything_is_said_in_both_languages() {
    for (prefix, source) in [("drafting", WORDS), ("ballots", BALLOTS_WORDS)] {
        let mut found = BTreeMap::new();
        ids(prefix, &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 20 && found.values().any(|refuses| *refuses), "{}", found.len());
        let words = Words::new(&[SHARED, source], &BTreeMap::new()).unwrap();
        for (id, refuses) in found {
            for language in Language::ALL {
                assert!(words.has(language, &id), "{id} in {language}");
                for attribute in ["why", "instead"] {
                    let said = words.has(language, &format!("{id}.{attribute}"));
                    assert!(said || !refuses, "{id}.{attribute} in {language}");
                }
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_messages() {
    assert_eq!(differences(&WORDS), Ok(Vec::new()));
    assert_eq!(differences(&BALLOTS_WORDS), Ok(Vec::new()));
}
