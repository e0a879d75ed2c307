//! Where one is, below the second level.

use askama::Template;
use serde::Serialize;

use super::{
    Component, Link,
    samples::{link, words},
};

/// The pages above this one, outermost first.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/breadcrumb.html")]
pub struct Breadcrumb {
    /// Names the list for who cannot see it ("You are here").
    pub label: String,
    /// The pages above.
    pub steps: Vec<Link>,
    /// This page.
    pub here: String,
}

impl Component for Breadcrumb {
    const NAME: &'static str = "breadcrumb";
    const TEMPLATE: &'static str = include_str!("../../templates/components/breadcrumb.html");

    fn samples() -> Vec<Self> {
        vec![
            Self { label: words(), steps: vec![link(), link()], here: words() },
            Self { label: words(), steps: Vec::new(), here: words() },
        ]
    }
}
