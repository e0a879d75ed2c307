//! The fields of a form as they were typed.

use std::collections::BTreeMap;

use pluriel_council::{FieldError, Refusal, door};
use pluriel_pages::Values;

use crate::{KEY_FIELD, TOKEN_FIELD};

/// What was typed, by field; a field sent several times (boxes that were ticked) keeps all its values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<String, Vec<String>>);

/// A form has at most so many fields: three for each of the 300 blocks that a text may have, and some besides.
pub const MOST_FIELDS: usize = 1_000;

/// Why a body is no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAForm {
    /// More than [`MOST_FIELDS`].
    TooManyFields,
    /// Not UTF-8 after decoding.
    NotText,
}

impl Fields {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn decode(body: &[u8]) -> Result<Self, NotAForm> {
        let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (count, (name, value)) in form_urlencoded::parse(body).enumerate() {
            if count >= MOST_FIELDS {
                return Err(NotAForm::TooManyFields);
            }
            // The decoder puts U+FFFD in place of what is not UTF-8: nobody types it.
            if name.contains('\u{fffd}') || value.contains('\u{fffd}') {
                return Err(NotAForm::NotText);
            }
            fields.entry(name.into_owned()).or_default().push(value.into_owned());
        }
        Ok(Self(fields))
    }

    /// What was typed in a field; nothing when the field was not sent.
    pub fn raw(&self, field: &str) -> &str {
        self.0.get(field).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a field.
    pub fn all(&self, field: &str) -> &[String] {
        self.0.get(field).map_or(&[], Vec::as_slice)
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, field: &str) -> bool {
        self.0.contains_key(field)
    }

    /// Every field with its values, in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|(name, values)| values.iter().map(move |value| (name.as_str(), value.as_str())))
    }

    /// What was typed, to be given back by a form; what every form carries unseen is left out.
    pub fn values(&self) -> Values {
        let typed = self.iter().filter(|(name, _)| *name != TOKEN_FIELD && *name != KEY_FIELD);
        typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    /// Starts reading: errors are gathered, so that a person sees all of them at once.
    pub fn read(&self) -> Reading<'_> {
        Reading { fields: self, errors: Vec::new() }
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(pairs: I) -> Self {
        let mut fields = Self::default();
        for (name, value) in pairs {
            fields.0.entry(name).or_default().push(value);
        }
        fields
    }
}

/// Reads fields one after the other and gathers what is wrong.
#[derive(Debug)]
pub struct Reading<'a> {
    fields: &'a Fields,
    errors: Vec<FieldError>,
}

impl Reading<'_> {
    /// A line that must be there.
    pub fn line(&mut self, field: &'static str, max_chars: usize) -> String {
        self.keep(door::line(field, self.fields.raw(field), max_chars))
    }

    /// A text that must be there.
    pub fn text(&mut self, field: &'static str, max_chars: usize) -> String {
        self.keep(door::text(field, self.fields.raw(field), max_chars))
    }

    /// A text that may be empty.
    pub fn optional(&mut self, field: &'static str, max_chars: usize) -> Option<String> {
        self.keep(door::optional(field, self.fields.raw(field), max_chars))
    }

    /// Anything else, read from what was typed.
    pub fn with<T: Default>(
        &mut self,
        field: &'static str,
        read: impl FnOnce(&str) -> Result<T, FieldError>,
    ) -> T {
        self.keep(read(self.fields.raw(field)))
    }

    /// Notes an error found elsewhere.
    pub fn error(&mut self, error: FieldError) {
        self.errors.push(error);
    }

    /// Refuses when anything was wrong.
    pub fn end(self) -> Result<(), Refusal> {
        if self.errors.is_empty() {
            return Ok(());
        }
        let mut refusal = Refusal::invalid("form-to-correct");
        refusal.fields = self.errors;
        Err(refusal)
    }

    fn keep<T: Default>(&mut self, read: Result<T, FieldError>) -> T {
        read.unwrap_or_else(|error| {
            self.errors.push(error);
            T::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_decoded_as_browsers_send_them() {
        let fields =
            Fields::decode(b"title=Logiciels+libres%20%C3%A9t%C3%A9&box=a&box=b&empty=&odd=100%").unwrap();
        assert_eq!(fields.raw("title"), "Logiciels libres été");
        assert_eq!(fields.all("box"), ["a", "b"]);
        assert_eq!(fields.raw("odd"), "100%");
        assert!(fields.ticked("empty") && !fields.ticked("other"));
        assert_eq!(Fields::decode(b"a=%ff"), Err(NotAForm::NotText));
        assert_eq!(Fields::decode("a=1&".repeat(1_001).as_bytes()), Err(NotAForm::TooManyFields));
    }

    #[test]
    fn all_errors_are_told_at_once() {
        let fields = Fields::decode(b"title=&text=abcdef").unwrap();
        let mut reading = fields.read();
        reading.line("title", 10);
        reading.text("text", 3);
        let refusal = reading.end().unwrap_err();
        let codes: Vec<_> = refusal.fields.iter().map(|field| (field.field, field.code)).collect();
        assert_eq!(codes, [("title", "field-required"), ("text", "field-too-long")]);
    }
}
