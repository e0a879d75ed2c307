//! What is the same for every visit: the house, the words, the theme, the address, the rooms' fronts.

use std::sync::{Arc, PoisonError, RwLock};

use pluriel_house::{House, Snapshot};
use pluriel_mail::Post;
use pluriel_pages::{Html, Theme};
use pluriel_printing::Press;
use pluriel_speech::{Language, Names, Speech, TimeZone, Words};

use crate::{Front, Visit, public_pages::PublicPages};

/// The site of one council. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    parts: SiteParts,
    words: RwLock<Arc<Words>>,
    public_pages: PublicPages,
}

/// What a site is made of.
pub struct SiteParts {
    /// The house.
    pub house: House,
    /// How pages look.
    pub theme: Theme,
    /// How letters leave.
    pub post: Arc<dyn Post>,
    /// The address that every link outside of pages begins with, without a slash at its end.
    pub public_url: String,
    /// What each room adds.
    pub fronts: Vec<Front>,
    /// What the common parts say of the council.
    pub facts: fn(&Snapshot, &House) -> Facts,
    /// What a demonstration adds.
    pub extras: Extras,
}

/// What the common parts of pages say of the council.
#[derive(Clone)]
pub struct Facts {
    /// Its name; that of Pluriel while nobody has described the council.
    pub name: String,
    /// Its time zone.
    pub zone: TimeZone,
    /// The language of whoever prefers none.
    pub language: Language,
    /// How its members are called.
    pub names: Names,
}

/// What a program says otherwise than by default: a demonstration's bar, how long drafts are kept.
#[derive(Clone, Default)]
pub struct Extras {
    /// For how many days a draft is kept.
    pub draft_days: DraftDays,
    /// For how many days a person is kept after its last mandate ended.
    pub former_days: FormerDays,
    /// What is put above every page.
    pub bar: Option<Bar>,
    /// What sets documents for print; `None`: its program is not installed.
    pub press: Option<Press>,
}

/// A bar above every page.
#[derive(Clone, Copy)]
pub struct Bar {
    /// Its HTML, made for each visit.
    pub html: fn(&Visit) -> Html,
    /// A number that is another whenever the bar may be another although council, words and clock are the same.
    pub version: fn() -> u64,
}

/// For how many days a draft is kept: thirty unless the operator says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftDays(pub u16);

impl Default for DraftDays {
    fn default() -> Self {
        Self(30)
    }
}

/// For how many days a person is kept after its last mandate ended: three years unless the operator says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormerDays(pub u16);

impl Default for FormerDays {
    fn default() -> Self {
        Self(3 * 365)
    }
}

impl Site {
    /// A site with these words.
    pub fn new(parts: SiteParts, words: Arc<Words>) -> Self {
        Self(Arc::new(Inner { parts, words: RwLock::new(words), public_pages: PublicPages::default() }))
    }

    /// The house.
    pub fn house(&self) -> &House {
        &self.0.parts.house
    }

    /// How letters leave.
    pub fn post(&self) -> Arc<dyn Post> {
        Arc::clone(&self.0.parts.post)
    }

    /// The words as they stand.
    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&self.0.words.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Replaces the words: the council changed its own.
    pub fn set_words(&self, words: Arc<Words>) {
        *self.0.words.write().unwrap_or_else(PoisonError::into_inner) = words;
    }

    /// The theme.
    pub fn theme(&self) -> &Theme {
        &self.0.parts.theme
    }

    /// The address that every link outside of pages begins with, without a slash at its end.
    pub fn public_url(&self) -> &str {
        &self.0.parts.public_url
    }

    /// What each room adds.
    pub fn fronts(&self) -> &[Front] {
        &self.0.parts.fronts
    }

    /// What the common parts say of the council at this moment.
    pub fn facts(&self, snapshot: &Snapshot) -> Facts {
        (self.0.parts.facts)(snapshot, self.house())
    }

    /// Speech in this language, in the council's time zone, calling members by their names.
    pub fn speech(&self, snapshot: &Snapshot, language: Language) -> Speech {
        let facts = self.facts(snapshot);
        Speech::new(self.words(), language, facts.zone).naming(facts.names).texts_in(facts.language)
    }

    /// For how many days a draft is kept.
    pub fn draft_days(&self) -> u16 {
        self.0.parts.extras.draft_days.0
    }

    /// For how many days a person is kept after its last mandate ended.
    pub fn former_days(&self) -> u16 {
        self.0.parts.extras.former_days.0
    }

    /// What sets documents for print, where its program is installed.
    pub fn press(&self) -> Option<&Press> {
        self.0.parts.extras.press.as_ref()
    }

    pub(crate) fn extras(&self) -> &Extras {
        &self.0.parts.extras
    }

    pub(crate) fn public_pages(&self) -> &PublicPages {
        &self.0.public_pages
    }
}

impl std::fmt::Debug for Site {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Site")
            .field("house", self.house())
            .field("public_url", &self.public_url())
            .finish_non_exhaustive()
    }
}
