//! What is published of positions, and who reads an opinion: their words.

use pluriel_speech::Source;
use pluriel_web::Front;

/// The words of publicity.
pub const WORDS: Source = Source {
    room: "opinions (publicity)",
    fr: include_str!("../../words/publicity.fr.ftl"),
    en: include_str!("../../words/publicity.en.ftl"),
};

/// The front of publicity.
pub fn publicity_front() -> Front {
    Front::new("opinions", WORDS, Vec::new)
}
