//! The text through time: who suggests and comments what, where its words come from.

use pluriel_speech::Source;
use pluriel_web::Route;

use crate::{acting, pages};

/// Its words.
pub const WORDS: Source = Source {
    room: "opinions (drafting)",
    fr: include_str!("../words/drafting.fr.ftl"),
    en: include_str!("../words/drafting.en.ftl"),
};

/// Its pages, forms and commands.
pub(crate) fn routes() -> Vec<Route> {
    let mut routes = pages::text::routes();
    routes.extend(acting::suggestions::routes());
    routes
}
