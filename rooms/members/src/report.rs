//! What an import tells the person who asked for it, beside what it changes.

use pluriel_council::Arg;
use serde::Serialize;

/// How much attention a note asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// What was done.
    Done,
    /// What the file did not say and was assumed.
    Assumed,
    /// What the file did not settle: the person decides.
    Unsettled,
}

/// One thing to tell: a Fluent message, what it quotes, and the place of the file that it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How much attention it asks for.
    pub level: Level,
    /// The Fluent message.
    pub code: &'static str,
    /// What the message quotes.
    pub args: Vec<(&'static str, Arg)>,
    /// The place: a JSON pointer (RFC 6901), or the name of a file.
    pub place: Option<String>,
}

/// Everything that an import tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The notes, in the order of the file.
    pub notes: Vec<Note>,
}

impl Note {
    /// A note that quotes nothing and is about no place.
    pub const fn new(level: Level, code: &'static str) -> Self {
        Self { level, code, args: Vec::new(), place: None }
    }

    /// Adds a value that the message quotes.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Says which place of the file the note is about.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }
}

impl Report {
    /// Adds a note.
    pub fn note(&mut self, note: Note) {
        self.notes.push(note);
    }

    /// The notes of one level.
    pub fn of_level(&self, level: Level) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.level == level)
    }
}
