//! Words of everything that one does: said in both languages, each refusal with its reason.

use std::{collections::BTreeMap, fs, path::Path};

use pluriel_opinions::acting::{
    AFTERLIFE_WORDS, ANSWERS_WORDS, DOORS_WORDS, PUBLICITY_WORDS, SECRET_WORDS, WORDS,
};
use pluriel_room_tests::words;
use pluriel_speech::{Language, Words};

/// Refusals that are not made by a decision.
const REFUSALS: [&str; 4] =
    ["acting-sign-in-again", "acting-no-receipt", "acting-api-not-json", "acting-api-unreadable"];

#[test]
fn everything_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "acting-", |quoted| REFUSALS.contains(&quoted.code));
    assert!(codes.len() > 150, "{}", codes.len());
    assert!(REFUSALS.iter().all(|refusal| codes.contains_key(*refusal)));
    words::are_said(&WORDS, &codes);
}

#[test]
fn both_languages_say_the_same_messages() {
    words::agree(&WORDS);
}

/// The ids of this prefix that the sources quote, complete ones alone.
fn quoted(folder: &Path, prefix: &str, found: &mut BTreeMap<String, bool>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            quoted(&path, prefix, found);
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        for (place, _) in source.match_indices(&format!("\"{prefix}")) {
            let id = source[place + 1..].split('"').next().unwrap();
            if id.contains('{') || id.ends_with('-') {
                continue;
            }
            let refuses = ["forbidden(", "not_found(", "conflict("];
            let before = source[..place].trim_end();
            *found.entry(id.to_owned()).or_insert(false) |= refuses.iter().any(|made| before.ends_with(made));
        }
    }
}

#[test]
fn what_follows_a_publication_is_said_in_both_languages_and_each_refusal_with_its_reason() {
    let mut found = BTreeMap::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "answers-", &mut found);
    assert!(found.len() > 90 && found.values().filter(|refuses| **refuses).count() > 9);
    let said = Words::new(&[ANSWERS_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        let parts =
            if refuses { vec![id.clone(), format!("{id}.why"), format!("{id}.instead")] } else { vec![id] };
        for (part, language) in parts.iter().flat_map(|part| Language::ALL.map(|language| (part, language))) {
            assert!(said.has(language, part), "{part} in {language}");
        }
    }
    words::agree(&ANSWERS_WORDS);
}

#[test]
fn secret_ballots_are_said_in_both_languages_and_each_refusal_with_its_reason() {
    let mut found = BTreeMap::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "secret-", &mut found);
    assert!(found.len() > 35 && found.values().filter(|refuses| **refuses).count() > 7, "{}", found.len());
    let said = Words::new(&[SECRET_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        for language in Language::ALL {
            // A button has its words in attributes; a purpose names a letter.
            let letter = id.replacen("secret-", "secret-letter-", 1);
            let known =
                [id.clone(), format!("{id}.send"), letter].into_iter().any(|part| said.has(language, &part));
            assert!(known, "{id} in {language}");
            for part in ["why", "instead"] {
                assert!(!refuses || said.has(language, &format!("{id}.{part}")), "{id}.{part} in {language}");
            }
        }
    }
    words::agree(&SECRET_WORDS);
}

#[test]
fn what_happens_around_a_publication_is_said_in_both_languages_and_each_refusal_with_its_reason() {
    let mut found = BTreeMap::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "afterlife-", &mut found);
    assert!(found.len() > 40 && found.values().filter(|refuses| **refuses).count() > 4, "{}", found.len());
    let said = Words::new(&[AFTERLIFE_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        for language in Language::ALL {
            // A button has its words in attributes; a purpose names a letter.
            let letter = id.replacen("afterlife-", "afterlife-letter-", 1);
            let known =
                [id.clone(), format!("{id}.send"), letter].into_iter().any(|part| said.has(language, &part));
            assert!(known, "{id} in {language}");
            for part in ["why", "instead"] {
                assert!(!refuses || said.has(language, &format!("{id}.{part}")), "{id}.{part} in {language}");
            }
        }
    }
    words::agree(&AFTERLIFE_WORDS);
}

#[test]
fn publicity_is_said_in_both_languages_and_each_refusal_with_its_reason() {
    let mut found = BTreeMap::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "publicity-", &mut found);
    assert!(found.values().filter(|refuses| **refuses).count() > 3, "{found:?}");
    let said = Words::new(&[PUBLICITY_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        let parts =
            if refuses { vec![id.clone(), format!("{id}.why"), format!("{id}.instead")] } else { vec![id] };
        for (part, language) in parts.iter().flat_map(|part| Language::ALL.map(|language| (part, language))) {
            assert!(said.has(language, part), "{part} in {language}");
        }
    }
    words::agree(&PUBLICITY_WORDS);
}

#[test]
fn doors_are_said_in_both_languages_and_each_refusal_with_its_reason() {
    let mut found = BTreeMap::new();
    quoted(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "doors-", &mut found);
    assert!(found.len() > 8 && found.values().any(|refuses| *refuses), "{found:?}");
    let said = Words::new(&[DOORS_WORDS], &BTreeMap::new()).unwrap();
    for (id, refuses) in found {
        let parts =
            if refuses { vec![id.clone(), format!("{id}.why"), format!("{id}.instead")] } else { vec![id] };
        for (part, language) in parts.iter().flat_map(|part| Language::ALL.map(|language| (part, language))) {
            assert!(said.has(language, part), "{part} in {language}");
        }
    }
    words::agree(&DOORS_WORDS);
}
