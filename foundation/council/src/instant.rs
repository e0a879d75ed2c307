//! Instants: whole seconds of UTC, as the record keeps them.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A whole second of UTC between the years 1 and 9999, written `YYYY-MM-DDTHH:MM:SSZ` (`specs/record.md` §2).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// A text or number that is not an instant of the record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an instant: YYYY-MM-DDTHH:MM:SSZ is expected, for example 2025-12-08T15:00:00Z")]
pub struct InvalidInstant;

const FIRST: i64 = -62_135_596_800;
const LAST: i64 = 253_402_207_200;

impl Instant {
    /// The instant so many seconds after 1970-01-01T00:00:00Z; refuses years that the record cannot write.
    pub const fn from_unix(seconds: i64) -> Result<Self, InvalidInstant> {
        if seconds < FIRST || seconds > LAST { Err(InvalidInstant) } else { Ok(Self(seconds)) }
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    pub const fn unix(self) -> i64 {
        self.0
    }

    /// This instant moved by so many seconds, held within the years 1 to 9999.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds).clamp(FIRST, LAST))
    }

    /// The same instant for date arithmetic.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_second(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }
}

impl From<Timestamp> for Instant {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_second().clamp(FIRST, LAST))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.timestamp(), f)
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Instant {
    type Err = InvalidInstant;

    fn from_str(text: &str) -> Result<Self, InvalidInstant> {
        let instant: Self = text.parse::<Timestamp>().map_err(|_| InvalidInstant)?.into();
        if instant.to_string() == text { Ok(instant) } else { Err(InvalidInstant) }
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Instant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
