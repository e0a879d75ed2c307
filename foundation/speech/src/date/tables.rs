//! Names of months and weekdays.

use jiff::civil::Weekday;

use crate::Language;

pub(crate) const MONTHS: [[&str; 2]; 12] = [
    ["janvier", "January"],
    ["février", "February"],
    ["mars", "March"],
    ["avril", "April"],
    ["mai", "May"],
    ["juin", "June"],
    ["juillet", "July"],
    ["août", "August"],
    ["septembre", "September"],
    ["octobre", "October"],
    ["novembre", "November"],
    ["décembre", "December"],
];

/// Short names of months, as the Lexique of the Imprimerie nationale and the Oxford style write them.
pub(crate) const SHORT_MONTHS: [[&str; 2]; 12] = [
    ["janv.", "Jan"],
    ["févr.", "Feb"],
    ["mars", "Mar"],
    ["avr.", "Apr"],
    ["mai", "May"],
    ["juin", "Jun"],
    ["juill.", "Jul"],
    ["août", "Aug"],
    ["sept.", "Sep"],
    ["oct.", "Oct"],
    ["nov.", "Nov"],
    ["déc.", "Dec"],
];

pub(crate) const WEEKDAYS: [[&str; 2]; 7] = [
    ["lundi", "Monday"],
    ["mardi", "Tuesday"],
    ["mercredi", "Wednesday"],
    ["jeudi", "Thursday"],
    ["vendredi", "Friday"],
    ["samedi", "Saturday"],
    ["dimanche", "Sunday"],
];

const fn column(language: Language) -> usize {
    match language {
        Language::Fr => 0,
        Language::En => 1,
    }
}

fn nth<const N: usize>(table: &'static [[&str; 2]; N], language: Language, number: i8) -> &'static str {
    usize::try_from(number - 1)
        .ok()
        .and_then(|index| table.get(index))
        .map_or("", |names| names[column(language)])
}

/// A month, 1 to 12.
pub(super) fn month(language: Language, number: i8) -> &'static str {
    nth(&MONTHS, language, number)
}

/// A month in short, 1 to 12.
pub(super) fn short_month(language: Language, number: i8) -> &'static str {
    nth(&SHORT_MONTHS, language, number)
}

pub(super) fn weekday(language: Language, day: Weekday) -> &'static str {
    nth(&WEEKDAYS, language, day.to_monday_one_offset())
}
