//! From one day or time to another: with "à", and nothing said twice.

use jiff::civil::Date;

use super::{Detail, NO_BREAK, tables};
use crate::{Language, Moment, Speech};

impl Speech {
    /// `de 14 h 30 à 16 h`, `2:30 pm to 4 pm`.
    pub fn time_range(&self, from: impl Moment, to: impl Moment) -> String {
        let (from, to) = (self.time(from), self.time(to));
        match self.language() {
            Language::Fr => format!("de {from} à {to}"),
            Language::En => format!("{from} to {to}"),
        }
    }

    /// `lundi 27 octobre 2025, de 14 h 30 à 16 h`; over several days `du lundi 27 octobre 2025 à 14 h 30 au mardi …`.
    pub fn range(&self, from: impl Moment, to: impl Moment) -> String {
        let (from, to) = (from.local(self.zone()), to.local(self.zone()));
        if from.date() == to.date() {
            return format!("{}, {}", self.date(from.date()), self.time_range(from, to));
        }
        let (from, to) = (self.date_time(from), self.date_time(to));
        match self.language() {
            Language::Fr => format!("du {from} au {to}"),
            Language::En => format!("{from} to {to}"),
        }
    }

    /// `du 27 au 29 octobre 2025`, `27 to 29 October 2025`: month and year are said once when they are the same.
    pub fn date_range(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let same_year = from.year() == to.year();
        let first = if same_year && from.month() == to.month() {
            self.day_number(from)
        } else {
            self.day(from, Detail { weekday: false, year: !same_year })
        };
        let last = self.plain_date(to);
        match self.language() {
            Language::Fr => format!("du {first} au {last}"),
            Language::En => format!("{first} to {last}"),
        }
    }

    /// `A, B et C`, `A, B and C`: what is listed is quoted as it is.
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let join = match self.language() {
            Language::Fr => " et ",
            Language::En => " and ",
        };
        let Some((last, first)) = items.split_last() else { return String::new() };
        let mut text = String::new();
        for (index, item) in first.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            text.push_str(item.as_ref());
        }
        if !first.is_empty() {
            text.push_str(join);
        }
        text.push_str(last.as_ref());
        text
    }

    /// A day and a month alone: `27 oct.`, `27 Oct`: on a timeline whose years are marked.
    pub fn day_and_month(&self, day: Date) -> String {
        format!("{}{NO_BREAK}{}", self.day_number(day), tables::short_month(self.language(), day.month()))
    }
}
