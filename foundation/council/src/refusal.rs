//! Refusals: part of the product. Each says what was refused, why, and what would be accepted.

use crate::{Instant, MemberId};

/// Why a command was refused. `code` names a Fluent message of the room: its value says what was refused, its attribute
/// `why` the rule, its attribute `instead` what would be accepted. The same words serve page, API and command line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}")]
pub struct Refusal {
    /// What kind of refusal: decides the HTTP status.
    pub kind: RefusalKind,
    /// The Fluent message, for example `opinions-call-closed`; also the last part of the problem's type.
    pub code: &'static str,
    /// What the message quotes.
    pub args: Vec<(&'static str, Arg)>,
    /// Fields of the form that are at fault, in their order.
    pub fields: Vec<FieldError>,
}

/// What kind of refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefusalKind {
    /// The access table says no: 403.
    Forbidden,
    /// There is no such thing, or not for this reader: 404.
    NotFound,
    /// The thing is not in a state that allows it, or somebody was faster: 409.
    Conflict,
    /// Something in the command itself is wrong: 422.
    Invalid,
    /// Too often: 429.
    TooMany,
}

/// One field of a form at fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form and in the API.
    pub field: &'static str,
    /// The Fluent message that says what is wrong with it and what would be accepted.
    pub code: &'static str,
    /// What the message quotes.
    pub args: Vec<(&'static str, Arg)>,
}

/// A value quoted in a message, formatted in the reader's language and the council's time zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A whole number; chooses the plural.
    Number(i64),
    /// Words taken as they are.
    Text(String),
    /// An instant, shown as date and time.
    Instant(Instant),
    /// A deadline: the first instant of the day after the last day, shown "24 h" of that last day.
    Deadline(Instant),
    /// A member, shown by its name.
    Member(MemberId),
}

impl Refusal {
    /// A refusal with neither quotes nor fields.
    pub const fn new(kind: RefusalKind, code: &'static str) -> Self {
        Self { kind, code, args: Vec::new(), fields: Vec::new() }
    }

    /// The access table says no.
    pub const fn forbidden(code: &'static str) -> Self {
        Self::new(RefusalKind::Forbidden, code)
    }

    /// There is no such thing, or not for this reader.
    pub const fn not_found(code: &'static str) -> Self {
        Self::new(RefusalKind::NotFound, code)
    }

    /// The thing is not in a state that allows it.
    pub const fn conflict(code: &'static str) -> Self {
        Self::new(RefusalKind::Conflict, code)
    }

    /// Something in the command itself is wrong.
    pub const fn invalid(code: &'static str) -> Self {
        Self::new(RefusalKind::Invalid, code)
    }

    /// Adds a value that the message quotes.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Adds a field at fault.
    #[must_use]
    pub fn field(mut self, error: FieldError) -> Self {
        self.fields.push(error);
        self
    }
}

impl FieldError {
    /// A field at fault, without quotes.
    pub const fn new(field: &'static str, code: &'static str) -> Self {
        Self { field, code, args: Vec::new() }
    }

    /// Adds a value that the message quotes.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }
}

impl From<FieldError> for Refusal {
    fn from(error: FieldError) -> Self {
        Self::invalid("form-to-correct").field(error)
    }
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident),*) => {$(
        impl From<$from> for Arg {
            fn from(value: $from) -> Self { Self::$variant(value.into()) }
        }
    )*};
}
arg_from!(i64 => Number, u32 => Number, u16 => Number, String => Text, &str => Text, Instant => Instant, MemberId => Member);

impl From<usize> for Arg {
    fn from(value: usize) -> Self {
        Self::Number(i64::try_from(value).unwrap_or(i64::MAX))
    }
}
