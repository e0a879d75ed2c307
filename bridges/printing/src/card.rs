//! The picture of an opinion beside a link to it.

use serde::{Deserialize, Serialize};

/// What others show beside a link to an opinion: 1200 × 630 points.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The language of the words (ISO 639, two letters).
    pub language: String,
    /// The language of the title (ISO 639, two letters).
    pub text_language: String,
    /// The council's name.
    pub council: String,
    /// Number and state ("Avis n° 3 · publié").
    pub over: String,
    /// The title.
    pub title: String,
    /// The outcome in words; empty while there is none.
    pub outcome: String,
    /// That the opinion is invented ("exemple fictif"); empty when it is not.
    pub fictitious: String,
}
