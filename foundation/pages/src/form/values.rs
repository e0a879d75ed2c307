//! What a form sent.

use std::collections::BTreeMap;

use pluriel_council::FieldError;
use pluriel_speech::{
    civil::{Date, Time},
    read_date, read_time,
};

/// The values of a form as typed, by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values {
    values: BTreeMap<String, Vec<String>>,
}

impl Values {
    /// What was typed in a field; empty when nothing was.
    pub fn get(&self, name: &str) -> &str {
        self.all(name).first().map_or("", String::as_str)
    }

    /// Every value of a field that may have several.
    pub fn all(&self, name: &str) -> &[String] {
        self.values.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a box was ticked.
    pub fn is_ticked(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }

    /// Whether the field was sent at all.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// The day typed in a field, in French or in English; none when nothing was typed. A day without its year is the next
    /// one from `today` on. What is no day is an error of the field that gives today as its example.
    pub fn date(&self, field: &'static str, today: Date) -> Result<Option<Date>, FieldError> {
        match self.get(field).trim() {
            "" => Ok(None),
            typed => read_date(typed, today).map(Some).map_err(|error| error.of_field(field, today)),
        }
    }

    /// The time of the day typed in a field; none when nothing was typed.
    pub fn time(&self, field: &'static str) -> Result<Option<Time>, FieldError> {
        match self.get(field).trim() {
            "" => Ok(None),
            typed => read_time(typed).map(Some).map_err(|error| error.of_field(field)),
        }
    }

    /// Sets a value: what a form shows before anything was typed.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.entry(name.to_owned()).or_default().push(value.into());
        self
    }
}

impl FromIterator<(String, String)> for Values {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut values = Self::default();
        for (name, value) in pairs {
            values.values.entry(name).or_default().push(value);
        }
        values
    }
}
