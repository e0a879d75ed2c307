//! What hostile people type, by family (`tests/data/hostile`). Everything that would run or be seen holds the mark, so that a
//! trace of it is found.

use serde::Deserialize;

/// In every payload that could become an element, an attribute, a header or a line.
pub const MARK: &str = "x-hostile";

const CORPUS: &str = include_str!("../../../../tests/data/hostile/corpus.json");

#[derive(Deserialize)]
struct Family {
    #[serde(rename = "family")]
    name: String,
    #[serde(default)]
    texts: Vec<String>,
    #[serde(default)]
    repeated: Vec<(String, usize)>,
}

/// The families: name, and what is typed.
pub fn families() -> Vec<(String, Vec<String>)> {
    let families: Vec<Family> = serde_json::from_str(CORPUS).unwrap();
    let whole = |family: Family| {
        let repeated = family.repeated.into_iter().map(|(text, times)| text.repeat(times));
        (family.name, family.texts.into_iter().chain(repeated).collect())
    };
    families.into_iter().map(whole).collect()
}
