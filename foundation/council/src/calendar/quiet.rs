//! Quiet periods: parts of every year that suspend delays.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A part of every year, both ends included, written `MM-DD/MM-DD`; it may run over the new year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietPeriod {
    first: (i8, i8),
    last: (i8, i8),
}

/// A text that is no quiet period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a quiet period: MM-DD/MM-DD is expected, for example 12-20/01-03")]
pub struct InvalidQuietPeriod;

impl QuietPeriod {
    /// The first and the last day, in a leap year so that every day of a year can be told.
    pub fn ends(&self) -> [Date; 2] {
        [self.first, self.last].map(|(month, day)| jiff::civil::date(2024, month, day))
    }

    /// Whether a day is in the period.
    pub fn contains(&self, day: Date) -> bool {
        let day = (day.month(), day.day());
        if self.first <= self.last {
            (self.first..=self.last).contains(&day)
        } else {
            day >= self.first || day <= self.last
        }
    }
}

impl FromStr for QuietPeriod {
    type Err = InvalidQuietPeriod;

    fn from_str(text: &str) -> Result<Self, InvalidQuietPeriod> {
        let day = |text: &str| {
            let (month, day) = text.split_once('-')?;
            let valid = month.len() == 2 && day.len() == 2;
            let day = Date::new(2024, month.parse().ok()?, day.parse().ok()?).ok()?;
            valid.then_some((day.month(), day.day()))
        };
        let (first, last) = text.split_once('/').ok_or(InvalidQuietPeriod)?;
        Ok(Self { first: day(first).ok_or(InvalidQuietPeriod)?, last: day(last).ok_or(InvalidQuietPeriod)? })
    }
}

impl fmt::Display for QuietPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ((m1, d1), (m2, d2)) = (self.first, self.last);
        write!(f, "{m1:02}-{d1:02}/{m2:02}-{d2:02}")
    }
}

impl Serialize for QuietPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for QuietPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
