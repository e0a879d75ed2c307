//! Speech: words, language and time zone, as a template holds them.

use std::{fmt, sync::Arc};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;
use pluriel_council::{Arg, MemberId};

use crate::{Language, Words};

/// How members are called: names live in a room's state, messages quote ids.
pub type Names = Arc<dyn Fn(MemberId) -> String + Send + Sync>;

/// What a page says: in the reader's language and the council's time zone. Cheap to clone.
#[derive(Clone)]
pub struct Speech {
    words: Arc<Words>,
    language: Language,
    zone: TimeZone,
    names: Option<Names>,
    texts: Option<Language>,
}

impl Speech {
    /// Speech in a language and a time zone.
    pub const fn new(words: Arc<Words>, language: Language, zone: TimeZone) -> Self {
        Self { words, language, zone, names: None, texts: None }
    }

    /// The same, knowing in which language the council writes its texts: those of another language than the reader's are
    /// marked where they are quoted ([`Speech::quoted`]).
    #[must_use]
    pub const fn texts_in(mut self, language: Language) -> Self {
        self.texts = Some(language);
        self
    }

    /// The language of the council's texts, when it is another one than the reader's.
    pub fn language_of_texts(&self) -> Option<Language> {
        self.texts.filter(|language| *language != self.language)
    }

    /// The same, calling members by these names; without them a member is called by its id.
    #[must_use]
    pub fn naming(mut self, names: Names) -> Self {
        self.names = Some(names);
        self
    }

    /// The same words in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// The reader's language.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The code of the language, as in `<html lang>`.
    pub const fn code(&self) -> &'static str {
        self.language.code()
    }

    /// The council's time zone.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The words of the house.
    pub const fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// Says a message that quotes nothing, or an attribute of one (`message.attribute`). What nobody says is shown by its
    /// id and noted in [`Words::missing`]. Takes one look-up and copies nothing.
    pub fn say<'a>(&'a self, id: &'a str) -> &'a str {
        self.words.plain(self.language, id).unwrap_or_else(|| {
            self.words.note_missing(id);
            id
        })
    }

    /// Says a message, or an attribute of one (`message.attribute`), that quotes values. Values are never read as
    /// Fluent: `{ $x }` typed by somebody is shown as it is.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        self.words.quoting(self.language, id, &self.values(args)).unwrap_or_else(|| {
            self.words.note_missing(id);
            id.to_owned()
        })
    }

    /// Says a message that quotes one value.
    ///
    /// In a template: `{{ speech.quote("opinions-of", "member", name) }}`.
    pub fn quote(&self, id: &str, name: &str, value: impl Into<Arg>) -> String {
        self.with(id, &[(name, value.into())])
    }

    /// Says a message that quotes a number as `$count`: the plural follows it.
    pub fn count(&self, id: &str, count: usize) -> String {
        self.quote(id, "count", count)
    }

    /// An attribute of a message, when the message has it.
    pub fn attr(&self, id: &str, attribute: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.words.quoting(self.language, &format!("{id}.{attribute}"), &self.values(args))
    }

    /// A value as messages quote it.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Number(number) => self.number(*number),
            Arg::Text(text) => text.clone(),
            Arg::Instant(instant) => self.date_time(instant),
            Arg::Deadline(deadline) => self.deadline(*deadline),
            Arg::Member(member) => {
                self.names.as_ref().map_or_else(|| member.to_string(), |names| names(*member))
            }
        }
    }

    fn values<'a>(&self, args: &'a [(&'a str, Arg)]) -> FluentArgs<'a> {
        args.iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Number(number) => FluentValue::from(*number),
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    other => FluentValue::from(self.arg(other)),
                };
                (*name, value)
            })
            .collect()
    }
}

impl fmt::Debug for Speech {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Speech")
            .field("language", &self.language)
            .field("zone", &self.zone)
            .finish_non_exhaustive()
    }
}
