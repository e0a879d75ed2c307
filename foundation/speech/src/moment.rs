//! What can be said as a day or as a moment: by value or, as templates pass their fields, by reference.

use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use pluriel_council::Instant;

/// What falls on a day: a day itself, or an instant in the council's time zone.
pub trait Day {
    /// The day in this time zone.
    fn day(&self, zone: &TimeZone) -> Date;
}

/// What a clock shows: local date and time themselves, or an instant in the council's time zone.
pub trait Moment {
    /// Date and time in this time zone.
    fn local(&self, zone: &TimeZone) -> DateTime;
}

impl Day for Date {
    fn day(&self, _: &TimeZone) -> Date {
        *self
    }
}

impl Day for Instant {
    fn day(&self, zone: &TimeZone) -> Date {
        self.local(zone).date()
    }
}

impl Moment for DateTime {
    fn local(&self, _: &TimeZone) -> DateTime {
        *self
    }
}

impl Moment for Instant {
    fn local(&self, zone: &TimeZone) -> DateTime {
        zone.to_datetime(self.timestamp())
    }
}

impl<D: Day + ?Sized> Day for &D {
    fn day(&self, zone: &TimeZone) -> Date {
        (**self).day(zone)
    }
}

impl<M: Moment + ?Sized> Moment for &M {
    fn local(&self, zone: &TimeZone) -> DateTime {
        (**self).local(zone)
    }
}
