//! What is kept of a person, in its own hands: seen, taken away, erased; and erased without being asked when the last mandate
//! ended long ago.

mod kept;
mod pages;
mod retention;
mod room;

use pluriel_speech::Source;
use pluriel_web::Front;

pub use retention::erase_former;
pub use room::OwnData;

const WORDS: Source = Source {
    room: "own_data",
    fr: include_str!("own_data/words/fr.ftl"),
    en: include_str!("own_data/words/en.ftl"),
};

/// What this adds to the site.
pub fn front() -> Front {
    Front::new("own_data", WORDS, pages::routes)
}
