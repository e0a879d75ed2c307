//! Gathers every field at fault, so that a form is corrected once.

use pluriel_council::{FieldError, Refusal};

/// The fields found at fault so far.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<FieldError>);

impl Faults {
    /// The value of a field, or notes its fault.
    pub(super) fn of<T>(&mut self, field: Result<T, FieldError>) -> Option<T> {
        field.map_err(|fault| self.0.push(fault)).ok()
    }

    /// Notes a fault.
    pub(super) fn add(&mut self, fault: FieldError) {
        self.0.push(fault);
    }

    /// Goes on when nothing is at fault.
    pub(super) fn none(self) -> Result<(), Refusal> {
        if self.0.is_empty() { Ok(()) } else { self.refuse() }
    }

    /// Refuses with every field at fault.
    pub(super) fn refuse<T>(self) -> Result<T, Refusal> {
        Err(self.0.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field))
    }
}
