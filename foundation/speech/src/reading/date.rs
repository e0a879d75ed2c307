//! Days as typed.

use jiff::civil::Date;

use super::{NoSuchDay, NotADate, simplified};
use crate::date::{MONTHS, SHORT_MONTHS, WEEKDAYS};

/// Reads a day: `27/10/2025`, `27.10.2025`, `27-10-25`, `2025-10-27`, `27 octobre 2025`, `lundi 27 oct.`, `1er mars`,
/// `27 October`, `October 27, 2025`, `27/10`, `demain`, `tomorrow`. The day comes before the month in either language. A
/// day without its year is the next one from `today` on. A weekday that does not fit the day is passed over: people
/// copy it from last year.
pub fn read_date(text: &str, today: Date) -> Result<Date, NotADate> {
    let text = simplified(text).ok_or(NotADate::Unreadable)?;
    match text.as_str() {
        "aujourd'hui" | "aujourd’hui" | "today" => return Ok(today),
        "demain" | "tomorrow" => return today.tomorrow().map_err(|_| NotADate::Unreadable),
        _ => {}
    }
    let words: Vec<&str> =
        text.split([' ', ',', '/', '.', '-']).filter(|word| !word.is_empty() && !is_filler(word)).collect();
    let typed = numbers(&words).or_else(|| named(&words)).ok_or(NotADate::Unreadable)?;
    typed.date(today)
}

/// A day as typed, not yet known to exist.
struct Typed {
    day: u16,
    month: u16,
    year: Option<i16>,
}

impl Typed {
    fn date(&self, today: Date) -> Result<Date, NotADate> {
        let in_year = |year: i16| {
            let (day, month) = (i8::try_from(self.day).ok()?, i8::try_from(self.month).ok()?);
            Date::new(year, month, day).ok()
        };
        let absent = |year| NoSuchDay { day: self.day, month: self.month, year };
        if let Some(year) = self.year {
            return in_year(year).ok_or_else(|| absent(year).into());
        }
        // Without a year 29 February may be up to eight years away.
        let next =
            (today.year()..=today.year().saturating_add(8)).filter_map(in_year).find(|date| *date >= today);
        next.ok_or_else(|| absent(today.year()).into())
    }
}

/// `27/10/2025`, `27/10`, `2025-10-27`.
fn numbers(words: &[&str]) -> Option<Typed> {
    let all: Option<Vec<u16>> = words.iter().map(|word| number(word)).collect();
    match (all?.as_slice(), words) {
        (&[year, month, day], [first, ..]) if first.len() == 4 => {
            Some(Typed { day, month, year: i16::try_from(year).ok() })
        }
        (&[day, month, _], [.., last]) => Some(Typed { day, month, year: Some(typed_year(last)?) }),
        (&[day, month], _) => Some(Typed { day, month, year: None }),
        _ => None,
    }
}

/// `27 octobre 2025`, `octobre 27`.
fn named(words: &[&str]) -> Option<Typed> {
    let (day, month, year) = match *words {
        [first, second] => (first, second, None),
        [first, second, year] => (first, second, Some(year)),
        _ => return None,
    };
    let (day, month) = match (day_number(day), month_number(month)) {
        (Some(day), Some(month)) => (day, month),
        _ => (day_number(month)?, month_number(day)?),
    };
    let year = match year {
        Some(year) => Some(typed_year(year)?),
        None => None,
    };
    Some(Typed { day, month, year })
}

fn number(word: &str) -> Option<u16> {
    (word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit())).then(|| word.parse().ok())?
}

/// Two digits are a year of this century.
fn typed_year(word: &str) -> Option<i16> {
    let year = i16::try_from(number(word)?).ok()?;
    match word.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn day_number(word: &str) -> Option<u16> {
    let digits = word.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    matches!(&word[digits.len()..], "" | "er" | "st" | "nd" | "rd" | "th").then(|| number(digits))?
}

/// A month by its name or at least three of its first letters that fit one month alone, accents or not.
fn month_number(word: &str) -> Option<u16> {
    let word = without_accents(word);
    if word.chars().count() < 3 {
        return None;
    }
    let fits = |name: &&str| without_accents(&name.to_lowercase()).trim_end_matches('.').starts_with(&word);
    let mut found = None;
    for (index, names) in MONTHS.iter().zip(SHORT_MONTHS).enumerate() {
        let (long, short) = names;
        if long.iter().chain(&short).any(fits) {
            // "jui" is June or July.
            if found.is_some() {
                return None;
            }
            found = u16::try_from(index + 1).ok();
        }
    }
    found
}

fn without_accents(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'é' | 'è' => 'e',
            'û' => 'u',
            other => other,
        })
        .collect()
}

/// What may stand round a day: a weekday, an article.
fn is_filler(word: &str) -> bool {
    let is_weekday = || {
        WEEKDAYS.iter().flatten().any(|name| {
            let name = name.to_lowercase();
            word.len() >= 3 && name.starts_with(word)
        })
    };
    // "mar" is the month: a weekday is passed over anyhow.
    matches!(word, "le" | "the" | "of" | "on") || (month_number(word).is_none() && is_weekday())
}
