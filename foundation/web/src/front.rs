//! The front of a room: what it adds to the site.

use pluriel_council::{Instant, people::Person};
use pluriel_house::{Happened, House, Snapshot};
use pluriel_mail::Letter;
use pluriel_speech::{Language, Source, Speech};

use crate::{Route, Site, Visit};

/// What one room adds to the site. Every part but room, words and routes is empty unless set.
#[derive(Clone)]
pub struct Front {
    /// The room's name.
    pub room: &'static str,
    /// Its words.
    pub words: Source,
    /// Its pages, feeds, forms and API.
    pub routes: fn() -> Vec<Route>,
    /// Its places in the navigation; only what exists.
    pub navigation: fn(&Visit) -> Vec<Place>,
    /// What awaits the visitor at its desk.
    pub awaits: fn(&Visit) -> Vec<Awaited>,
    /// Where the visitor's desk leads to besides: lists to keep, things to plan.
    pub tools: fn(&Visit) -> Vec<Place>,
    /// Pages for the site map that the navigation does not name.
    pub site_map: fn(&Visit) -> Vec<Place>,
    /// What it shows on the home page.
    pub home: fn(&Visit) -> Vec<HomePart>,
    /// What matches a search.
    pub search: fn(&Visit, &Search) -> Vec<Hit>,
    /// The letters that an event causes.
    pub letters: fn(&Happened, &Mailing<'_>) -> Vec<Letter>,
    /// Its open data.
    pub open_data: fn(&House) -> Vec<DataFile>,
    /// Its part of the OpenAPI document.
    pub api: fn() -> utoipa::openapi::OpenApi,
}

/// A link with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub label: String,
    /// Its order among the places of all rooms.
    pub order: u8,
}

/// Something that awaits a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// What is awaited, in a sentence.
    pub text: String,
    /// Where it is done.
    pub href: String,
    /// The act, as a verb.
    pub action: String,
    /// Until when.
    pub deadline: Option<Instant>,
    /// What happens if nothing is done.
    pub otherwise: Option<String>,
}

/// A part of the home page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HomePart {
    /// Its order among the parts of all rooms.
    pub order: u8,
    /// Its heading.
    pub title: String,
    /// Its HTML.
    pub html: String,
}

/// A search: words folded to lower case without accents; a thing matches when it holds all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    words: Vec<String>,
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is called.
    pub title: String,
    /// Where it is.
    pub href: String,
    /// What it is: an opinion, a meeting.
    pub what: String,
    /// The words around the match.
    pub excerpt: String,
    /// Whether it is invented, for a demonstration.
    pub fictitious: bool,
}

/// What a room needs to write letters.
pub struct Mailing<'a> {
    /// The site.
    pub site: &'a Site,
    /// The state after the event.
    pub snapshot: &'a Snapshot,
}

/// A file of open data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataFile {
    /// Its name, for example `members.csv`.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub content: String,
}

impl Front {
    /// The front of a room that adds nothing but its words and routes.
    pub fn new(room: &'static str, words: Source, routes: fn() -> Vec<Route>) -> Self {
        Self {
            room,
            words,
            routes,
            navigation: |_| Vec::new(),
            awaits: |_| Vec::new(),
            tools: |_| Vec::new(),
            site_map: |_| Vec::new(),
            home: |_| Vec::new(),
            search: |_, _| Vec::new(),
            letters: |_, _| Vec::new(),
            open_data: |_| Vec::new(),
            api: || {
                utoipa::openapi::OpenApi::new(
                    utoipa::openapi::Info::new("", ""),
                    utoipa::openapi::Paths::new(),
                )
            },
        }
    }
}

impl std::fmt::Debug for Front {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.room)
    }
}

impl Visit {
    /// The language in which a letter is written: its recipient's, if known, else the council's.
    pub fn language_of(&self, letter: &Letter) -> Language {
        let recipient = self.snapshot.rooms.people().by_email(&letter.to);
        let language = recipient.and_then(|person| person.language.parse().ok());
        language.unwrap_or_else(|| self.site.facts(&self.snapshot).language)
    }
}

impl Mailing<'_> {
    /// Speech in the person's language.
    pub fn speech(&self, person: &Person) -> Speech {
        let language = person.language.parse().unwrap_or_else(|_| self.site.facts(self.snapshot).language);
        self.site.speech(self.snapshot, language)
    }

    /// A letter to a person about the entry `seq`: the same person gets at most one letter of this `purpose` about it.
    pub fn letter(&self, person: &Person, seq: u64, purpose: &str, subject: String, body: String) -> Letter {
        Letter {
            id: format!("{seq}-{purpose}-{}", person.id),
            to: person.email.clone(),
            name: person.name.clone(),
            subject,
            body,
            unsubscribe: None,
        }
    }
}

impl Search {
    /// The words of what was typed; at most ten count.
    pub fn new(typed: &str) -> Self {
        let words = fold(typed).split_whitespace().take(10).map(str::to_owned).collect();
        Self { words }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words around the first match when the texts together hold every word; `None` otherwise.
    pub fn excerpt(&self, texts: &[&str]) -> Option<String> {
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let holds = |word: &String| folded.iter().any(|text| text.contains(word.as_str()));
        if self.is_empty() || !self.words.iter().all(holds) {
            return None;
        }
        let found = |word: &String| folded.iter().position(|text| text.contains(word.as_str()));
        let last = self.words.iter().filter_map(found).max()?;
        let word = self.words.iter().find(|word| folded[last].contains(word.as_str()))?;
        let place = folded[last][..folded[last].find(word.as_str())?].chars().count();
        Some(around(texts[last], place))
    }
}

const BEFORE: usize = 60;
const AFTER: usize = 140;

fn around(text: &str, place: usize) -> String {
    let from = place.saturating_sub(BEFORE);
    let cut: String = text.chars().skip(from).take(BEFORE + AFTER).collect();
    let words = cut.split_whitespace().collect::<Vec<_>>().join(" ");
    let before = if from > 0 { "… " } else { "" };
    let after = if text.chars().count() > from + BEFORE + AFTER { " …" } else { "" };
    format!("{before}{words}{after}")
}

/// Lower case without accents, one character for each of the text's, so that places agree.
fn fold(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.chars()
        .map(|character| {
            let base = std::iter::once(character).nfd().next().unwrap_or(character);
            base.to_lowercase().next().unwrap_or(base)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter_and_all_words_must_be_there() {
        let search = Search::new("Éditeur  PROTOCOLE");
        let title = "Protocoles ouverts";
        let text = "La notion d’éditeur ne doit pas être trop restrictive.";
        assert!(search.excerpt(&[title]).is_none());
        assert!(search.excerpt(&[title, text]).unwrap().contains("éditeur"));
        assert!(Search::new("  ").excerpt(&[text]).is_none());
    }
}
