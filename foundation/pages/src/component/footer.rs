//! The foot of every page.

use askama::Template;
use serde::Serialize;

use super::{
    Component, Link,
    samples::{link, words},
};

/// The foot of every page: accessibility and its state, site map, help, contact, legal pages, source and version.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/footer.html")]
pub struct Footer {
    /// The council's name.
    pub council_name: String,
    /// The language of the page, `fr` or `en`.
    pub language: String,
    /// Names the list of links for who cannot see it.
    pub label: String,
    /// The links.
    pub links: Vec<Link>,
    /// Which program this is, with its version.
    pub program: String,
    /// Where its source is.
    pub source: Link,
}

impl Component for Footer {
    const NAME: &'static str = "footer";
    const TEMPLATE: &'static str = include_str!("../../templates/components/footer.html");

    fn samples() -> Vec<Self> {
        vec![
            Self {
                council_name: words(),
                language: "fr".to_owned(),
                label: words(),
                links: vec![link(), link()],
                program: words(),
                source: link(),
            },
            Self {
                council_name: words(),
                language: "en".to_owned(),
                label: words(),
                links: Vec::new(),
                program: words(),
                source: link(),
            },
        ]
    }
}
