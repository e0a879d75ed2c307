//! Why a file cannot be imported.

use pluriel_council::{Arg, Refusal};

use super::{MAX_BYTES, MAX_DEPTH, place::Place};

/// Why a file cannot be imported. Nothing of it was taken. Places are JSON pointers (RFC 6901).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// It is larger than what is read.
    #[error("the file has {bytes} bytes; at most {MAX_BYTES} are read")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// It is not UTF-8.
    #[error("byte {offset} is not UTF-8")]
    NotUtf8 {
        /// The first byte at fault, from 0.
        offset: usize,
    },
    /// It is not JSON, or it was cut.
    #[error("line {line}, column {column}: not JSON, or cut")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is nested deeper than what is read.
    #[error("{place} is nested deeper than {MAX_DEPTH} levels")]
    TooDeep {
        /// Where.
        place: String,
    },
    /// A key is given twice in one object.
    #[error("{place} is given twice")]
    KeyTwice {
        /// Where.
        place: String,
    },
    /// Two entries name members that are, or look, the same.
    #[error("{place}: the member {name} is already at {first}")]
    MemberTwice {
        /// The second entry.
        place: String,
        /// The first entry.
        first: String,
        /// The name in the second entry.
        name: String,
    },
    /// A key is missing.
    #[error("{place} is missing")]
    Missing {
        /// Where it was expected.
        place: String,
    },
    /// A key is not known.
    #[error("{place} is not known")]
    Unknown {
        /// Where it stands.
        place: String,
    },
    /// A value is not what is expected there.
    #[error("{place} is not what is expected: {expected:?}")]
    Shape {
        /// Where it stands.
        place: String,
        /// What is expected there.
        expected: Expected,
    },
    /// The council's rules refuse an entry.
    #[error("{place}: {refusal}")]
    Refused {
        /// The entry.
        place: String,
        /// Why.
        refusal: Box<Refusal>,
    },
}

/// What is expected at a place of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// A text that is not empty.
    Text,
    /// A whole number of these bounds.
    Integer(i64, i64),
    /// `true` or `false`.
    Boolean,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// An hour of the day, `HH:MM`.
    Time,
    /// A short name: 1 to 40 characters a-z, 0-9 and -, the first a letter.
    ShortName,
    /// The name of a file below the folder of this one, parts parted by `/`.
    FileName,
    /// One of these texts.
    OneOf(&'static [&'static str]),
}

impl ImportError {
    pub(super) fn shape(place: &Place<'_>, expected: Expected) -> Self {
        Self::Shape { place: place.pointer().to_owned(), expected }
    }

    /// The refusal that tells the person, in its language. The one of an entry that the council's rules refuse is the
    /// rule's own, and quotes the `place` too.
    pub fn refusal(&self) -> Refusal {
        match self {
            Self::TooLarge { bytes } => {
                Refusal::invalid("members-import-too-large").with("bytes", *bytes).with("max", MAX_BYTES)
            }
            Self::NotUtf8 { offset } => Refusal::invalid("members-import-not-utf8").with("offset", *offset),
            Self::NotJson { line, column } => {
                Refusal::invalid("members-import-not-json").with("line", *line).with("column", *column)
            }
            Self::TooDeep { place } => Refusal::invalid("members-import-too-deep")
                .with("place", quoted(place))
                .with("max", MAX_DEPTH),
            Self::KeyTwice { place } => {
                Refusal::invalid("members-import-key-twice").with("place", quoted(place))
            }
            Self::MemberTwice { place, first, name } => Refusal::invalid("members-import-member-twice")
                .with("place", quoted(place))
                .with("first", quoted(first))
                .with("name", name.as_str()),
            Self::Missing { place } => {
                Refusal::invalid("members-import-missing").with("place", quoted(place))
            }
            Self::Unknown { place } => {
                Refusal::invalid("members-import-unknown").with("place", quoted(place))
            }
            Self::Shape { place, expected } => {
                let refusal = Refusal::invalid(expected.code()).with("place", quoted(place));
                match expected {
                    Expected::Integer(min, max) => refusal.with("min", *min).with("max", *max),
                    Expected::OneOf(words) => refusal.with("words", words.join(", ")),
                    _ => refusal,
                }
            }
            Self::Refused { place, refusal } => refusal.as_ref().clone().with("place", quoted(place)),
        }
    }
}

/// A place to be read: the whole document has the empty pointer.
fn quoted(place: &str) -> Arg {
    Arg::Text(if place.is_empty() { "/".to_owned() } else { place.to_owned() })
}

impl Expected {
    const fn code(self) -> &'static str {
        match self {
            Self::Object => "members-import-expects-object",
            Self::List => "members-import-expects-list",
            Self::Text => "members-import-expects-text",
            Self::Integer(..) => "members-import-expects-integer",
            Self::Boolean => "members-import-expects-boolean",
            Self::Date => "members-import-expects-date",
            Self::Time => "members-import-expects-time",
            Self::ShortName => "members-import-expects-short-name",
            Self::FileName => "members-import-expects-file-name",
            Self::OneOf(_) => "members-import-expects-one-of",
        }
    }
}
