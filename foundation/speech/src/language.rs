//! The languages of the house and how a reader's is found.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A language in which everything that a person reads is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// French.
    Fr,
    /// English, with British usage.
    En,
}

/// A code that is no language of the house.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("unknown language: fr or en is expected")]
pub struct UnknownLanguage;

/// An `Accept-Language` header is read up to here: nobody ranks more languages than this holds.
const HEADER_BYTES: usize = 512;

impl Language {
    /// Every language, in the order of the switch on the page.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The code of BCP 47, as in `<html lang>` and `?lang=`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
        }
    }

    /// The reader's language: what the address asks (`?lang=`), else what the cookie kept, else what the browser prefers,
    /// else the council's own. What is unknown or malformed is passed over.
    pub fn negotiate(
        asked: Option<&str>,
        cookie: Option<&str>,
        accept_language: Option<&str>,
        council: Self,
    ) -> Self {
        let known = |code: &str| code.parse().ok();
        asked
            .and_then(known)
            .or_else(|| cookie.and_then(known))
            .or_else(|| accept_language.and_then(preferred))
            .unwrap_or(council)
    }
}

/// The first language of the house by falling quality (RFC 9110, 12.5.4); equal qualities keep their order.
fn preferred(header: &str) -> Option<Language> {
    let bounded = header.get(..HEADER_BYTES).map_or(header, |start| start);
    let mut best: Option<(u16, Language)> = None;
    for range in bounded.split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let quality = parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1000), per_mille);
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let (Some(quality), Ok(language)) = (quality, primary.parse()) else { continue };
        if quality > 0 && best.is_none_or(|(highest, _)| quality > highest) {
            best = Some((quality, language));
        }
    }
    best.map(|(_, language)| language)
}

/// A quality from `0` to `1.000` in thousandths.
fn per_mille(quality: &str) -> Option<u16> {
    let (whole, decimals) = quality.trim().split_once('.').unwrap_or((quality.trim(), ""));
    let thousandths: u16 = format!("{decimals:0<3}").get(..3)?.parse().ok()?;
    match whole {
        "0" => Some(thousandths),
        "1" => Some(1000),
        _ => None,
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
