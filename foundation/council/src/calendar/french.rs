//! The eleven French holidays of a year.

use jiff::{
    ToSpan,
    civil::{Date, date},
};

/// The eleven holidays of French law (Code du travail, L3133-1), for a year of the Gregorian calendar.
pub fn french_holidays(year: i16) -> [Date; 11] {
    let easter = easter(year);
    [
        date(year, 1, 1),
        easter.saturating_add(1.day()),
        date(year, 5, 1),
        date(year, 5, 8),
        easter.saturating_add(39.days()),
        easter.saturating_add(50.days()),
        date(year, 7, 14),
        date(year, 8, 15),
        date(year, 11, 1),
        date(year, 11, 11),
        date(year, 12, 25),
    ]
}

/// Easter Sunday by the Gregorian computus: golden number, century corrections, Paschal full moon, Sunday after it
/// (Knuth, *The Art of Computer Programming*, 1.3.2, exercise 14, algorithm E).
fn easter(year: i16) -> Date {
    let y = i32::from(year);
    let golden = y % 19 + 1;
    let century = y / 100 + 1;
    let skipped_leap_years = 3 * century / 4 - 12;
    let moon_correction = (8 * century + 5) / 25 - 5;
    let sunday = 5 * y / 4 - skipped_leap_years - 10;
    let mut epact = (11 * golden + 20 + moon_correction - skipped_leap_years).rem_euclid(30);
    if (epact == 25 && golden > 11) || epact == 24 {
        epact += 1;
    }
    let mut full_moon = 44 - epact;
    if full_moon < 21 {
        full_moon += 30;
    }
    let day = full_moon + 7 - (sunday + full_moon) % 7;
    date(year, 3, 1).saturating_add((day - 1).days())
}
