//! Words of all rooms and of the council, in every language, ready to be said.

mod difference;
mod load;
mod references;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Mutex,
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

use crate::Language;

pub use difference::{Difference, differences};

/// The words of one room: its two files, embedded in the program.
///
/// ```ignore
/// pub const WORDS: Source = Source { room: "opinions", fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The room's name: only quoted in errors.
    pub room: &'static str,
    /// `words/fr.ftl`.
    pub fr: &'static str,
    /// `words/en.ftl`.
    pub en: &'static str,
}

/// Words that the program does not start with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// A file that is not Fluent.
    #[error("{file}, line {line}: {reason}")]
    Unreadable {
        /// The file, `opinions/words/fr.ftl` or `the council's own words (fr)`.
        file: String,
        /// The line, from 1.
        line: usize,
        /// What Fluent says of it.
        reason: String,
    },
    /// Two rooms say the same message or term.
    #[error("{id} is said by {first} and again by {second}: rename one of them")]
    Duplicate {
        /// The message's or the term's (`-opinion`) id.
        id: String,
        /// The file that says it first.
        first: String,
        /// The file that says it again.
        second: String,
    },
    /// The council's own words replace a message that nobody says.
    #[error("{file} replace {id}, which no room says: look for its name in the rooms' words files")]
    UnknownReplacement {
        /// The council's own words, in which language.
        file: String,
        /// The message, term or attribute (`message.attribute`).
        id: String,
    },
    /// A message quotes words that nobody says.
    #[error("{file}: {id} quotes {reference}, which no room says")]
    UnknownReference {
        /// The file.
        file: String,
        /// The message or term.
        id: String,
        /// What it quotes: a message or a `-term`.
        reference: String,
    },
}

/// All words of the house.
pub struct Words {
    tongues: BTreeMap<Language, Tongue>,
    missing: Mutex<BTreeSet<String>>,
}

/// The words of one language.
struct Tongue {
    bundle: FluentBundle<FluentResource>,
    /// Every message and attribute (`message.attribute`), said once. Looked up only, never listed.
    said: HashMap<String, Said>,
}

/// A message said once, when words are loaded.
struct Said {
    text: String,
    /// Whether it quotes values, so that the text shows their names in their place.
    quotes: bool,
}

/// No more missing ids than this are remembered.
const MISSING: usize = 100;

impl Words {
    /// Loads the words of all rooms and lays the council's own over them: Fluent text that replaces messages, attributes
    /// and terms already said by a room. What it does not replace stays.
    pub fn new(sources: &[Source], overlay: &BTreeMap<Language, String>) -> Result<Self, WordsError> {
        let mut tongues = BTreeMap::new();
        for language in Language::ALL {
            let own = overlay.get(&language).map_or("", String::as_str);
            tongues.insert(language, load::tongue(sources, language, own)?);
        }
        Ok(Self { tongues, missing: Mutex::default() })
    }

    /// What was asked for and is said nowhere, at most a hundred ids: a test that renders pages checks that it is empty.
    pub fn missing(&self) -> Vec<String> {
        self.missing.lock().map(|missing| missing.iter().cloned().collect()).unwrap_or_default()
    }

    /// Whether a message or attribute (`message.attribute`) is said.
    pub fn has(&self, language: Language, id: &str) -> bool {
        self.said(language, id).is_some()
    }

    /// A message or attribute as said without values: `None` when nobody says it.
    pub(crate) fn plain(&self, language: Language, id: &str) -> Option<&str> {
        let said = self.said(language, id)?;
        if said.quotes {
            self.note_missing(&format!("{id} (said without the values that it quotes)"));
        }
        Some(&said.text)
    }

    /// A message or attribute with the values that it quotes: `None` when nobody says it.
    pub(crate) fn quoting(&self, language: Language, id: &str, args: &FluentArgs) -> Option<String> {
        let said = self.said(language, id)?;
        if !said.quotes {
            return Some(said.text.clone());
        }
        let tongue = self.tongues.get(&language)?;
        let mut errors = Vec::new();
        let text = tongue.bundle.format_pattern(tongue.pattern(id)?, Some(args), &mut errors).into_owned();
        if !errors.is_empty() {
            self.note_missing(&format!("{id} (said without some of the values that it quotes)"));
        }
        Some(text)
    }

    fn said(&self, language: Language, id: &str) -> Option<&Said> {
        self.tongues.get(&language)?.said.get(id)
    }

    /// Remembers an id that nobody says.
    pub(crate) fn note_missing(&self, id: &str) {
        if let Ok(mut missing) = self.missing.lock()
            && missing.len() < MISSING
        {
            missing.insert(id.to_owned());
        }
    }
}

impl Source {
    const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}

impl Tongue {
    fn pattern(&self, id: &str) -> Option<&Pattern<&str>> {
        let (message, attribute) =
            id.split_once('.').map_or((id, None), |(message, attr)| (message, Some(attr)));
        let message = self.bundle.get_message(message)?;
        match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let sizes: BTreeMap<_, _> =
            self.tongues.iter().map(|(language, tongue)| (language.code(), tongue.said.len())).collect();
        f.debug_struct("Words").field("messages", &sizes).finish_non_exhaustive()
    }
}
