//! A list in several pages.

use askama::Template;
use serde::Serialize;

use super::{
    Component, Link,
    samples::{link, words},
};

/// Where one is in a list of several pages.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/pagination.html")]
pub struct Pagination {
    /// Names it for who cannot see it.
    pub label: String,
    /// Which part is shown ("21 à 40 sur 57").
    pub position: String,
    /// The part before, if any.
    pub previous: Vec<Link>,
    /// The part after, if any.
    pub next: Vec<Link>,
}

impl Component for Pagination {
    const NAME: &'static str = "pagination";
    const TEMPLATE: &'static str = include_str!("../../templates/components/pagination.html");

    fn samples() -> Vec<Self> {
        vec![
            Self { label: words(), position: words(), previous: vec![link()], next: vec![link()] },
            Self { label: words(), position: words(), previous: Vec::new(), next: Vec::new() },
        ]
    }
}
