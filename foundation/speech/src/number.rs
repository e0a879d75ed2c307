//! Numbers as people write them: `1 234,5 %` in French, `1,234.5%` in English.

use fluent_bundle::{FluentValue, types::FluentNumberStyle};

use crate::{Language, Speech};

/// U+202F: holds groups of digits and unit together without a full space.
pub(crate) const NARROW_SPACE: char = '\u{202f}';
const MINUS: char = '\u{2212}';

impl Speech {
    /// A whole number: `1 234` or `1,234`.
    pub fn number(&self, number: impl Into<i64>) -> String {
        decimal(self.language(), number.into(), 0)
    }

    /// A count of things in memory.
    pub fn quantity(&self, count: usize) -> String {
        decimal(self.language(), i64::try_from(count).unwrap_or(i64::MAX), 0)
    }

    /// A decimal number given in units of its last place: `decimal(12345, 1)` is `1 234,5`.
    pub fn decimal(&self, scaled: i64, places: u8) -> String {
        decimal(self.language(), scaled, places)
    }

    /// A share given in tenths of a percent: `percent(667)` is `66,7 %`, `percent(500)` is `50 %`.
    pub fn percent(&self, tenths: impl Into<i64>) -> String {
        let tenths = tenths.into();
        let number = if tenths % 10 == 0 {
            decimal(self.language(), tenths / 10, 0)
        } else {
            decimal(self.language(), tenths, 1)
        };
        match self.language() {
            Language::Fr => format!("{number}{NARROW_SPACE}%"),
            Language::En => format!("{number}%"),
        }
    }

    /// A rank: `1er`, `2e`; `1st`, `2nd`. The French first is masculine unless asked otherwise (`1re`).
    pub fn ordinal(&self, rank: impl Into<i64>, feminine: bool) -> String {
        let rank = rank.into();
        let suffix = match (self.language(), rank % 10, rank % 100) {
            (Language::Fr, ..) if rank == 1 && feminine => "re",
            (Language::Fr, ..) if rank == 1 => "er",
            (Language::Fr, ..) => "e",
            (Language::En, _, 11..=13) => "th",
            (Language::En, 1, _) => "st",
            (Language::En, 2, _) => "nd",
            (Language::En, 3, _) => "rd",
            (Language::En, ..) => "th",
        };
        format!("{}{suffix}", self.number(rank))
    }
}

fn decimal(language: Language, scaled: i64, places: u8) -> String {
    let digits = format!("{:0>width$}", scaled.unsigned_abs(), width = usize::from(places) + 1);
    let (whole, fraction) = digits.split_at(digits.len() - usize::from(places));
    written(language, scaled < 0, whole, fraction)
}

fn written(language: Language, negative: bool, whole: &str, fraction: &str) -> String {
    let (group, point) = match language {
        Language::Fr => (NARROW_SPACE, ','),
        Language::En => (',', '.'),
    };
    let mut text = String::with_capacity(whole.len() * 2 + fraction.len() + 4);
    if negative {
        text.push(MINUS);
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// How Fluent writes a number that a message quotes.
pub(crate) fn fluent_number(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let percent = number.options.style == FluentNumberStyle::Percent;
    let text = number.as_string();
    let (negative, text) = text.strip_prefix('-').map_or((false, &*text), |rest| (true, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let mut written = written(language, negative, whole, fraction);
    match (percent, language) {
        (true, Language::Fr) => written.extend([NARROW_SPACE, '%']),
        (true, Language::En) => written.push('%'),
        (false, _) => {}
    }
    Some(written)
}
