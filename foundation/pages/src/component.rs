//! The named components: what a page is composed of and what an operator's theme may replace
//! (`docs/operators/themes.md`). Each holds final words and values, in the reader's language; its template is beside it
//! under `templates/components/`.

mod action;
mod breadcrumb;
mod card;
mod empty;
mod errors;
mod facts;
mod field;
mod footer;
mod gauge;
mod header;
mod history;
mod notice;
mod pagination;
mod samples;
mod tally;
mod timeline;

use askama::Template;
use serde::Serialize;

use crate::Html;

/// Prints an enum as the class that its template and the stylesheet know, in either template engine.
macro_rules! as_class {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.class())
            }
        }

        impl askama::filters::HtmlSafe for $name {}

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.class() == *other
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.class())
            }
        }
    };
}
use as_class;

pub use action::{Action, ActionKind};
pub use breadcrumb::Breadcrumb;
pub use card::Card;
pub use empty::Empty;
pub use errors::ErrorSummary;
pub use facts::{Fact, Facts};
pub use field::FieldBox;
pub use footer::Footer;
pub use gauge::{Carriage, Gauge, GaugeRow};
pub use header::{Header, LanguageLink, NavLink};
pub use history::{Act, History};
pub use notice::{Notice, NoticeKind};
pub use pagination::Pagination;
pub use samples::{Sampled, all};
pub use tally::{Tally, TallyRow};
pub use timeline::{Step, StepState, Timeline};

/// A part of pages that a theme may draw in its own way.
pub trait Component: Template + Serialize {
    /// The component's name: its template in a theme is `components/<NAME>.html` (header and footer: `<NAME>.html`).
    const NAME: &'static str;
    /// The template of the built-in theme: what an operator copies and changes.
    const TEMPLATE: &'static str;

    /// Samples that fill every field, then as few as possible: a theme's template is tried with them before the program
    /// starts.
    fn samples() -> Vec<Self>
    where
        Self: Sized;

    /// The component drawn by the built-in theme.
    fn plain(&self) -> Html
    where
        Self: Sized,
    {
        Html::of(self)
    }
}

/// A link and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where to: an own path, or an address that the council gave.
    pub href: String,
    /// Its words, which say where it leads.
    pub label: String,
}

impl Link {
    /// A link.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self { href: href.into(), label: label.into() }
    }
}
