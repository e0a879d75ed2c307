//! Whether the public may read along: the words.

use pluriel_speech::Source;
use pluriel_web::Front;

/// The words of doors.
pub const WORDS: Source = Source {
    room: "opinions (doors)",
    fr: include_str!("../../words/doors.fr.ftl"),
    en: include_str!("../../words/doors.en.ftl"),
};

/// The front of doors.
pub fn doors_front() -> Front {
    Front::new("opinions", WORDS, Vec::new)
}
