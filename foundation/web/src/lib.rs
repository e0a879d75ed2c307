//! # How rooms meet the web
//!
//! A room's pages are plain functions: they take a [`Visit`] (who asks, in which language, the state at the last commit)
//! or a [`Posted`] form, and answer with a page or a [`Refused`]. What every page shares (the shell, navigation, refusals
//! drawn as pages or problem details, forms that give back what was typed) is here, once.
//!
//! - [`Site`]: what is the same for every visit;
//! - [`Front`]: what one room adds: words, routes, navigation, desk, home, search, letters, open data;
//! - [`Route`]: address, method, the action the access table must allow, who answers.

mod answering;
mod anybody;
mod browser;
mod composing;
pub mod cookies;
mod drafts;
mod fields;
mod front;
mod key;
mod leaving;
mod page;
mod posted;
mod public_pages;
mod refused;
mod route;
mod site;
mod typed;
mod uploaded;
mod visit;

pub use browser::{fresh_secret, with_cookie};
pub use composing::NotPosted;
pub use drafts::{DraftCommand, Drafts};
pub use fields::{Fields, MOST_FIELDS, NotAForm, Reading};
pub use front::{Awaited, DataFile, Front, Hit, HomePart, Mailing, Place, Search};
pub use leaving::send;
pub use page::{document, draw, escaped, is_own_path, json, see_made, see_other};
pub use posted::{KEY_FIELD, Posted, TOKEN_FIELD, same_origin};
pub use refused::Refused;
pub use route::{Cost, Route, RouteMethod};
pub use site::{Bar, DraftDays, Extras, Facts, FormerDays, Site, SiteParts};
pub use uploaded::Uploaded;
pub use visit::{Known, Visit};

use pluriel_speech::Source;

/// The words that every page of the site says.
pub const WORDS: Source =
    Source { room: "web", fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
