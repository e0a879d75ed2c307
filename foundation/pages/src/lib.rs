//! # What every page of the house is made of
//!
//! A room draws its part of a page (an askama template beside its page) and gives a [`Page`]; the house's [`Shell`] puts
//! it between head and foot. What a page is composed of are the named [`component`]s, which an operator's [`Theme`] may
//! replace; [`charts`] are drawn as SVG with their twin in a table; a [`Form`] is data and gives back what was typed; a
//! refusal becomes a [`Problem`], in the same words on the page and in the API.
//!
//! ```
//! # use std::{collections::BTreeMap, sync::Arc};
//! # use pluriel_speech::{Language, Speech, TimeZone, Words};
//! use pluriel_pages::{Theme, component::{Notice, NoticeKind}};
//!
//! let words = Arc::new(Words::new(&[pluriel_pages::WORDS], &BTreeMap::new())?);
//! let speech = Speech::new(words, Language::Fr, TimeZone::UTC);
//! let theme = Theme::neutral();
//! let notice = theme.html(&Notice::new(NoticeKind::Done, speech.say("saved")));
//! assert!(notice.as_str().contains("Enregistré"));
//! # Ok::<(), pluriel_speech::WordsError>(())
//! ```

pub mod charts;
pub mod component;
mod error_page;
pub mod feeds;
mod form;
mod html;
mod markdown;
mod marked;
mod problem;
mod quoting;
mod shell;
mod theme;
mod times;

use pluriel_speech::Source;

pub use error_page::error_page;
pub use form::{
    ASK, AUTOSAVE, Choice, DRAFT, DraftKept, Field, Form, FormKeys, PREVIEW, PasskeyQuestion, THROW, Values,
};
pub use html::Html;
pub use markdown::{markdown, paragraphs};
pub use marked::{marked, typed};
pub use problem::{FieldProblem, Problem, status};
pub use shell::{Account, Alternate, Page, Preview, Shell, Width};
pub use theme::{Asset, Colour, Module, Scheme, Theme, ThemeFolder, ThemeRefused, Tokens, contrast};
pub use times::{day, deadline, exact_time, relative_time, short_day};

/// The words of all this: common words, the access table's names, forms, errors, signs.
pub const WORDS: Source =
    Source { room: "pages", fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
