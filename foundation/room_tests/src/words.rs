//! Every code that a room's sources quote is said in both languages, and each refusal with its reason.

use std::{collections::BTreeMap, fs, path::Path};

use pluriel_speech::{Language, Source, Words, differences};

/// How a source quotes a code.
#[derive(Debug, Clone, Copy)]
pub struct Quoted<'a> {
    /// The code, whole: `opinions-text-changed`.
    pub code: &'a str,
    /// What stands before it in the file.
    pub before: &'a str,
    /// The file, below the crate's folder.
    pub path: &'a Path,
}

/// Whether a refusal is made of the code where it is quoted, and not a field's error or a note.
pub fn makes_a_refusal(quoted: &Quoted<'_>) -> bool {
    ["forbidden(", "not_found(", "conflict(", "invalid("].iter().any(|made| quoted.before.ends_with(made))
}

/// The codes that begin with `prefix` in the sources of the crate in the folder `manifest`, each with whether `is_refusal`
/// holds of one of its places. Codes that are put together (`opinions-{…}`, `opinions-stage-`) are left out.
///
/// # Panics
/// When a source cannot be read.
pub fn codes(
    manifest: &str,
    prefix: &str,
    is_refusal: impl Fn(&Quoted<'_>) -> bool,
) -> BTreeMap<String, bool> {
    let (root, mut found) = (Path::new(manifest), BTreeMap::new());
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(source) = fs::read_to_string(&path) {
                let path = path.strip_prefix(root).unwrap_or(&path);
                for (place, _) in source.match_indices(&format!("\"{prefix}")) {
                    let code = source[place + 1..].split(['"', ' ']).next().unwrap_or_default();
                    if code.ends_with('-') || code.contains('{') {
                        continue;
                    }
                    let code = code.split('.').next().unwrap_or(code);
                    let quoted = Quoted { code, before: source[..place].trim_end(), path };
                    *found.entry(code.to_owned()).or_default() |= is_refusal(&quoted);
                }
            }
        }
    }
    found
}

/// Claims that every code is said in both languages, and a refusal with why it is refused and what would be accepted.
///
/// # Panics
/// When a message or an attribute is missing.
#[track_caller]
pub fn are_said(source: &Source, codes: &BTreeMap<String, bool>) {
    let words = words(source);
    for (code, is_refusal) in codes {
        for language in Language::ALL {
            assert!(words.has(language, code), "{code} in {language}");
            for attribute in ["why", "instead"] {
                let said = words.has(language, &format!("{code}.{attribute}"));
                assert!(said || !is_refusal, "{code}.{attribute} in {language}");
            }
        }
    }
}

/// Claims that both languages say the same messages, with the same attributes and values.
///
/// # Panics
/// When they differ.
#[track_caller]
pub fn agree(source: &Source) {
    assert_eq!(differences(source), Ok(Vec::new()));
}

/// The words of one source alone.
///
/// # Panics
/// When they are not well written.
#[track_caller]
pub fn words(source: &Source) -> Words {
    Words::new(&[*source], &BTreeMap::new()).unwrap_or_else(|error| panic!("{error}"))
}
