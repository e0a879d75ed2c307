//! Reading days and times that people type, in French or in English whatever the page's language.

mod date;
mod time;

use jiff::civil::Date;
use pluriel_council::FieldError;

pub use date::read_date;
pub use time::read_time;

/// Nothing longer is a day or a time.
const MAX_BYTES: usize = 64;

/// A text that is no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotADate {
    /// Nothing in it is understood as a day.
    #[error("not a day: 27/10/2025, 27 octobre 2025, 27 October 2025 or 2025-10-27 is expected")]
    Unreadable,
    /// A day that no calendar has, for example 31 February.
    #[error(transparent)]
    NoSuchDay(#[from] NoSuchDay),
}

/// A day that no calendar has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no day {day} in month {month} of {year}")]
pub struct NoSuchDay {
    /// The day of the month that was typed.
    pub day: u16,
    /// The month, 1 to 12, or what was typed in its place.
    pub month: u16,
    /// The year.
    pub year: i16,
}

/// A text that is no time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a time: 14 h 30, 14:30 or 2:30 pm is expected")]
pub struct NotATime;

impl NotADate {
    /// The same said of a field of a form: `field-date-unreadable` (quotes `example`, the day given) or
    /// `field-date-impossible` (quotes `day`).
    pub fn of_field(&self, field: &'static str, example: Date) -> FieldError {
        match self {
            Self::Unreadable => FieldError::new(field, "field-date-unreadable")
                .with("example", format!("{:02}/{:02}/{}", example.day(), example.month(), example.year())),
            Self::NoSuchDay(NoSuchDay { day, month, year }) => {
                FieldError::new(field, "field-date-impossible")
                    .with("day", format!("{day:02}/{month:02}/{year}"))
            }
        }
    }
}

impl NotATime {
    /// The same said of a field of a form: `field-time-unreadable`.
    pub const fn of_field(self, field: &'static str) -> FieldError {
        FieldError::new(field, "field-time-unreadable")
    }
}

/// Lower case, without no-break spaces, commas and points of abbreviations.
fn simplified(text: &str) -> Option<String> {
    (text.len() <= MAX_BYTES).then(|| {
        text.chars()
            .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
            .flat_map(char::to_lowercase)
            .collect::<String>()
            .trim()
            .to_owned()
    })
}
