//! The calendar of the procedure: one function for each kind of delay, quoted by pages, mails, iCalendar and refusals
//! (`specs/opinions.md`, "Deadlines").
//!
//! A deadline is the first instant of the day after the last day, in the council's time zone; people read it as "24 h"
//! of the last day.

mod french;
mod quiet;

use std::collections::BTreeSet;

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

use crate::Instant;

pub use french::french_holidays;
pub use quiet::{InvalidQuietPeriod, QuietPeriod};

/// Time zone, holidays and quiet periods of one council.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    zone: TimeZone,
    holidays: Holidays,
    quiet: Vec<QuietPeriod>,
    /// How many working days every delay lasts, where all last as long.
    pace: Option<u32>,
}

/// Which days are holidays.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holidays {
    /// A country whose holidays are computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// Other days on which nobody is expected to work.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub days: BTreeSet<Date>,
}

/// A country whose holidays Pluriel computes for every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Country {
    /// The eleven holidays of French law (Code du travail, L3133-1).
    #[serde(rename = "FR")]
    France,
}

/// A name that is no time zone of the IANA database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown time zone {0}: a name of the IANA database is expected, for example Europe/Paris")]
pub struct UnknownZone(pub String);

/// No delay looks further than this many days ahead: beyond it a calendar has no working day left.
const HORIZON_DAYS: u32 = 4_000;

impl Calendar {
    /// A calendar of this IANA time zone.
    pub fn new(zone: &str, holidays: Holidays, quiet: Vec<QuietPeriod>) -> Result<Self, UnknownZone> {
        let zone = TimeZone::get(zone).map_err(|_| UnknownZone(zone.to_owned()))?;
        Ok(Self { zone, holidays, quiet, pace: None })
    }

    /// The same for what is urgent: every delay counted in days or working days lasts so many working days, and no quiet period
    /// suspends it. Months stay as long as they are, and a delay of no day is still of none.
    #[must_use]
    pub fn hurried(self, working_days: u32) -> Self {
        Self { quiet: Vec::new(), pace: Some(working_days), ..self }
    }

    /// Whether every delay lasts as long, since it is urgent.
    pub const fn is_hurried(&self) -> bool {
        self.pace.is_some()
    }

    /// The council's time zone.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The council's day at this instant.
    pub fn day_of(&self, instant: Instant) -> Date {
        instant.timestamp().to_zoned_datetime(self.zone.clone()).date()
    }

    /// The first instant of a day in the council's time zone.
    pub fn start_of(&self, day: Date) -> Instant {
        self.zone
            .to_ambiguous_zoned_datetime(day.to_datetime(jiff::civil::Time::midnight()))
            .compatible()
            .map_or(Instant::from(jiff::Timestamp::MAX), |zoned| zoned.timestamp().into())
    }

    /// The instant at which the clocks of the council show this; in a gap or a fold the earlier offset is taken.
    pub fn instant_of(&self, local: jiff::civil::DateTime) -> Instant {
        self.zone
            .to_ambiguous_zoned_datetime(local)
            .compatible()
            .map_or(Instant::from(jiff::Timestamp::MAX), |zoned| zoned.timestamp().into())
    }

    /// Whether people of the council work on this day: Monday to Friday, holidays aside.
    pub fn is_working_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.is_holiday(day)
    }

    /// Whether the day is a holiday.
    pub fn is_holiday(&self, day: Date) -> bool {
        self.holidays.days.contains(&day)
            || match self.holidays.country {
                Some(Country::France) => french_holidays(day.year()).contains(&day),
                None => false,
            }
    }

    /// Whether the day is in a quiet period, which suspends every delay counted in days or working days.
    pub fn is_quiet(&self, day: Date) -> bool {
        self.quiet.iter().any(|period| period.contains(day))
    }

    /// The deadline after so many days: the day of the act is not counted, quiet days are not counted, and a last day
    /// that is not a working day moves to the next one.
    pub fn after_days(&self, act: Instant, days: u32) -> Instant {
        if self.is_hurried() {
            return self.after_working_days(act, days);
        }
        let last = self.count(self.day_of(act), days, |calendar, day| !calendar.is_quiet(day));
        self.end_of(self.working_from(last))
    }

    /// The deadline after so many working days: the day of the act is not counted, nor are quiet days.
    pub fn after_working_days(&self, act: Instant, days: u32) -> Instant {
        self.working_days_after(self.day_of(act), days)
    }

    /// The deadline so many working days after a day.
    pub fn working_days_after(&self, day: Date, days: u32) -> Instant {
        let days = self.pace.filter(|_| days > 0).unwrap_or(days);
        self.end_of(self.count(day, days, Self::is_open))
    }

    /// The deadline after so many months: the same day number or the month's last; months are not suspended, and a last
    /// day that is not a working day moves to the next one.
    pub fn after_months(&self, act: Instant, months: u32) -> Instant {
        let last = self.day_of(act).saturating_add(i64::from(months).months());
        let mut day = last;
        for _ in 0..HORIZON_DAYS {
            if self.is_working_day(day) {
                break;
            }
            day = day.saturating_add(1.day());
        }
        self.end_of(day)
    }

    /// How many working days that are not quiet lie strictly after the first day, up to and including the second.
    pub fn working_days_between(&self, first: Date, last: Date) -> u32 {
        let mut count = 0;
        let mut day = first;
        for _ in 0..HORIZON_DAYS {
            if day >= last {
                break;
            }
            day = day.saturating_add(1.day());
            count += u32::from(self.is_open(day));
        }
        count
    }

    /// The last day before a deadline: the one whose "24 h" people read.
    pub fn last_day(&self, deadline: Instant) -> Date {
        self.day_of(deadline.plus_seconds(-1))
    }

    fn is_open(&self, day: Date) -> bool {
        self.is_working_day(day) && !self.is_quiet(day)
    }

    fn working_from(&self, day: Date) -> Date {
        if self.is_open(day) { day } else { self.count(day, 1, Self::is_open) }
    }

    fn end_of(&self, day: Date) -> Instant {
        self.start_of(day.saturating_add(1.day()))
    }

    /// The day on which the `wanted`-th day that counts falls, strictly after `from`.
    fn count(&self, from: Date, wanted: u32, counts: impl Fn(&Self, Date) -> bool) -> Date {
        let mut day = from;
        let mut left = wanted;
        for _ in 0..HORIZON_DAYS {
            if left == 0 {
                break;
            }
            day = day.saturating_add(1.day());
            left -= u32::from(counts(self, day));
        }
        day
    }
}

#[cfg(test)]
mod tests;
