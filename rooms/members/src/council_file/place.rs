//! A value of the file together with its place, so that every refusal says where.

use std::str::FromStr;

use jiff::civil::{Date, Time};
use serde_json::{Map, Value};

use super::{Expected, ImportError, dates};
use crate::words::{Language, Names, Texts};

/// A value and its place.
#[derive(Debug, Clone)]
pub(super) struct Place<'a> {
    value: &'a Value,
    pointer: String,
}

/// The fields of an object, each of which is asked for at most once.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    pointer: String,
    asked: Vec<&'a str>,
}

/// The place of a key or index in the value at another place (RFC 6901).
pub(super) fn join(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

impl<'a> Place<'a> {
    pub(super) const fn root(value: &'a Value) -> Self {
        Self { value, pointer: String::new() }
    }

    pub(super) fn pointer(&self) -> &str {
        &self.pointer
    }

    pub(super) const fn value(&self) -> &'a Value {
        self.value
    }

    fn expect<T>(&self, value: Option<T>, expected: Expected) -> Result<T, ImportError> {
        value.ok_or_else(|| ImportError::shape(self, expected))
    }

    pub(super) fn object(&self) -> Result<Fields<'a>, ImportError> {
        let object = self.expect(self.value.as_object(), Expected::Object)?;
        Ok(Fields { object, pointer: self.pointer.clone(), asked: Vec::new() })
    }

    pub(super) fn list(&self) -> Result<Vec<Self>, ImportError> {
        let list = self.expect(self.value.as_array(), Expected::List)?;
        let place = |(index, value)| Self { value, pointer: format!("{}/{index}", self.pointer) };
        Ok(list.iter().enumerate().map(place).collect())
    }

    /// A text with something in it, its ends trimmed.
    pub(super) fn text(&self) -> Result<&'a str, ImportError> {
        let text = self.value.as_str().map(str::trim).filter(|text| !text.is_empty());
        self.expect(text, Expected::Text)
    }

    pub(super) fn owned(&self) -> Result<String, ImportError> {
        self.text().map(str::to_owned)
    }

    pub(super) fn boolean(&self) -> Result<bool, ImportError> {
        self.expect(self.value.as_bool(), Expected::Boolean)
    }

    pub(super) fn year(&self) -> Result<i16, ImportError> {
        let year = self.value.as_i64().filter(|year| (1..=9999).contains(year));
        self.expect(year.and_then(|year| i16::try_from(year).ok()), Expected::Integer(1, 9999))
    }

    pub(super) fn slug<T: FromStr>(&self) -> Result<T, ImportError> {
        self.expect(self.value.as_str().and_then(|text| text.parse().ok()), Expected::ShortName)
    }

    pub(super) fn date(&self) -> Result<Date, ImportError> {
        self.expect(self.value.as_str().and_then(dates::date), Expected::Date)
    }

    pub(super) fn time(&self) -> Result<Time, ImportError> {
        self.expect(self.value.as_str().and_then(dates::time), Expected::Time)
    }

    /// One of these words; gives what it stands for.
    pub(super) fn word<T: Copy>(
        &self,
        words: &'static [&'static str],
        meanings: &[T],
    ) -> Result<T, ImportError> {
        let meaning = self
            .value
            .as_str()
            .and_then(|text| words.iter().position(|word| *word == text))
            .and_then(|index| meanings.get(index).copied());
        self.expect(meaning, Expected::OneOf(words))
    }

    pub(super) fn names(&self) -> Result<Names, ImportError> {
        let mut fields = self.object()?;
        let names = Names { fr: fields.required("fr")?.owned()?, en: fields.required("en")?.owned()? };
        fields.finish()?;
        Ok(names)
    }

    /// A text by language.
    pub(super) fn texts(&self) -> Result<Texts, ImportError> {
        let mut fields = self.object()?;
        let mut texts = Texts::new();
        for language in [Language::French, Language::English] {
            if let Some(text) = fields.optional(language.code()) {
                texts.insert(language, text.owned()?);
            }
        }
        fields.finish()?;
        Ok(texts)
    }
}

impl<'a> Fields<'a> {
    fn place(&self, key: &str, value: &'a Value) -> Place<'a> {
        Place { value, pointer: join(&self.pointer, key) }
    }

    /// A field that may be missing; `null` is missing.
    pub(super) fn optional(&mut self, key: &str) -> Option<Place<'a>> {
        let (key, value) = self.object.get_key_value(key)?;
        self.asked.push(key);
        (!value.is_null()).then(|| self.place(key, value))
    }

    pub(super) fn required(&mut self, key: &str) -> Result<Place<'a>, ImportError> {
        self.optional(key).ok_or_else(|| ImportError::Missing { place: join(&self.pointer, key) })
    }

    /// The entries of a list that may be missing.
    pub(super) fn entries(&mut self, key: &str) -> Result<Vec<Place<'a>>, ImportError> {
        self.optional(key).map_or_else(|| Ok(Vec::new()), |list| list.list())
    }

    pub(super) fn optional_text(&mut self, key: &str) -> Result<Option<String>, ImportError> {
        self.optional(key).map(|text| text.owned()).transpose()
    }

    /// The fields that nobody has asked for.
    pub(super) fn rest(&self) -> Vec<(&'a str, Place<'a>)> {
        self.object
            .iter()
            .filter(|(key, _)| !self.asked.contains(&key.as_str()))
            .map(|(key, value)| (key.as_str(), self.place(key, value)))
            .collect()
    }

    /// Refuses a field that nobody has asked for.
    pub(super) fn finish(self) -> Result<(), ImportError> {
        match self.rest().first() {
            Some((_, unknown)) => Err(ImportError::Unknown { place: unknown.pointer.clone() }),
            None => Ok(()),
        }
    }
}
