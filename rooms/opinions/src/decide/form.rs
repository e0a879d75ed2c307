//! The texts of a command, cleaned at the door. Every field at fault is told at once.

use pluriel_council::{FieldError, Refusal, door};

use crate::words::TextName;

/// Gathers the faults of a form.
#[derive(Default)]
pub(super) struct Form {
    errors: Vec<FieldError>,
}

impl Form {
    /// A line that must be there.
    pub fn line(&mut self, field: &'static str, value: &str, name: TextName) -> String {
        self.keep(door::line(field, value, name.limit())).unwrap_or_default()
    }

    /// A text that must be there.
    pub fn text(&mut self, field: &'static str, value: &str, name: TextName) -> String {
        self.keep(door::text(field, value, name.limit())).unwrap_or_default()
    }

    /// A text that may be empty.
    pub fn optional(&mut self, field: &'static str, value: &str, name: TextName) -> Option<String> {
        self.keep(door::optional(field, value, name.limit())).flatten()
    }

    /// Records what else is wrong.
    pub fn fault(&mut self, error: FieldError) {
        self.errors.push(error);
    }

    /// Keeps what is right, records what is wrong.
    pub fn keep<T>(&mut self, checked: Result<T, FieldError>) -> Option<T> {
        checked.map_err(|error| self.errors.push(error)).ok()
    }

    /// Refuses a form with a fault.
    pub fn finish(self) -> Result<(), Refusal> {
        if self.errors.is_empty() {
            return Ok(());
        }
        Err(self.errors.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field))
    }
}
