//! The two languages of summaries and drawings.

use std::cmp::Ordering;

/// A language for what a person reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// Français.
    French,
    /// English.
    #[default]
    English,
}

impl Language {
    /// The text of this language.
    pub fn pick<'a>(self, french: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::French => french,
            Self::English => english,
        }
    }

    /// `count` with the singular or the plural: in French 0 and 1 are singular, in English 1 alone.
    pub fn count(self, count: usize, singular: &str, plural: &str) -> String {
        let one = match self {
            Self::French => count < 2,
            Self::English => count == 1,
        };
        format!("{} {}", self.number(count), if one { singular } else { plural })
    }

    /// A number with its thousands apart.
    pub fn number(self, number: usize) -> String {
        let digits = number.to_string();
        let separator = self.pick("\u{202f}", ",");
        let mut parts: Vec<&str> = Vec::new();
        let mut end = digits.len();
        while end > 0 {
            let start = end.saturating_sub(3);
            parts.push(&digits[start..end]);
            end = start;
        }
        parts.reverse();
        parts.join(separator)
    }

    /// A share as a percentage, without decimals; never rounded across one half.
    pub fn percent(self, share: f64) -> String {
        let mut digits = format!("{:.0}", share * 100.0);
        if digits == "50" {
            // "50%" is said of one half alone; what is near it keeps a decimal, on its own side.
            digits = match share.total_cmp(&0.5) {
                Ordering::Less => format!("{:.1}", (share * 100.0).min(49.9)),
                Ordering::Greater => format!("{:.1}", (share * 100.0).max(50.1)),
                Ordering::Equal => digits,
            };
        }
        match self {
            Self::French => format!("{}\u{a0}%", digits.replace('.', ",")),
            Self::English => format!("{digits}%"),
        }
    }
}

impl std::str::FromStr for Language {
    type Err = String;

    fn from_str(tag: &str) -> Result<Self, String> {
        match tag {
            "fr" => Ok(Self::French),
            "en" => Ok(Self::English),
            other => Err(format!("\"{other}\" is no language of this program: fr or en")),
        }
    }
}
