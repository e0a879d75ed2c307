//! The letters that a rehearsal writes: who would have got what, when. Nothing leaves.

use std::collections::BTreeSet;

use pluriel_council::Instant;
use pluriel_house::Happened;
use pluriel_web::Site;

use crate::effects;

/// A letter that would have left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// When.
    pub at: Instant,
    /// To which address.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its words.
    pub body: String,
}

/// The letters so far; one with an id that was seen is not written again.
#[derive(Debug, Default)]
pub struct Letters {
    seen: BTreeSet<String>,
    sent: Vec<Sent>,
}

impl Letters {
    /// All of them, oldest first.
    pub fn sent(&self) -> &[Sent] {
        &self.sent
    }

    /// Writes what an event causes, and lays the council's own words when they changed.
    pub fn follow(&mut self, site: &Site, happened: &Happened) {
        effects::lay_words_if_changed(site, happened);
        for letter in effects::letters(site, happened) {
            if self.seen.insert(letter.id) {
                let at = happened.recorded.at;
                self.sent.push(Sent { at, to: letter.to, subject: letter.subject, body: letter.body });
            }
        }
    }
}
