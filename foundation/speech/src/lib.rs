//! # What the house says, and how it reads what people type
//!
//! Each room writes its words in two Fluent files, `words/fr.ftl` and `words/en.ftl`. [`Words`] gathers them, refuses
//! what is said twice, lays a council's own words over them (avis may be vœu) and sets French typography: nobody types a
//! no-break space. [`Speech`] is what a template holds: words, language, time zone.
//!
//! ```
//! use std::{collections::BTreeMap, sync::Arc};
//! use pluriel_speech::{Arg, Language, Source, Speech, TimeZone, Words};
//!
//! const WORDS: Source = Source {
//!     room: "opinions",
//!     fr: "opinions-count = { $count ->\n    [one] un avis\n   *[other] { $count } avis\n }",
//!     en: "opinions-count = { $count ->\n    [one] one opinion\n   *[other] { $count } opinions\n }",
//! };
//! let words = Arc::new(Words::new(&[WORDS], &BTreeMap::new())?);
//! let speech = Speech::new(words, Language::Fr, TimeZone::UTC);
//! assert_eq!(speech.with("opinions-count", &[("count", Arg::Number(1200))]), "1\u{202f}200 avis");
//! # Ok::<(), pluriel_speech::WordsError>(())
//! ```

mod date;
mod language;
mod moment;
mod number;
mod quoting;
mod reading;
mod relative;
mod speech;
mod typography;
mod words;

pub use jiff::{civil, tz::TimeZone};
pub use language::{Language, UnknownLanguage};
pub use moment::{Day, Moment};
pub use pluriel_council::Arg;
pub use quoting::{QUOTE_END, beginning, has_marks, is_mark, quoted_in, unquoted};
pub use reading::{NoSuchDay, NotADate, NotATime, read_date, read_time};
pub use speech::{Names, Speech};
pub use typography::french;
pub use words::{Difference, Source, Words, WordsError, differences};
