//! What is printed of an opinion: its PDF, and the picture that others show beside a link to it. Both are set by a program of its own
//! (`pluriel_printing`), from what everybody may read.

use pluriel_council::Room;
use pluriel_speech::Source;
use pluriel_web::Front;

use crate::{Opinions, pages::printed};

/// Its words.
pub(crate) const WORDS: Source = Source {
    room: "opinions (printed)",
    fr: include_str!("../words/printed.fr.ftl"),
    en: include_str!("../words/printed.en.ftl"),
};

/// The front of what is printed.
pub fn printed_front() -> Front {
    Front::new(Opinions::NAME, WORDS, printed::routes)
}
