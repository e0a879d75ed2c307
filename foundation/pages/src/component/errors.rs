//! The errors of a form, gathered at its top.

use askama::Template;
use serde::Serialize;

use super::{
    Component, Link,
    samples::{link, markup, words},
};
use crate::Html;

/// What was refused, why, what would be accepted, with a link to each field at fault.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/errors.html")]
pub struct ErrorSummary {
    /// What was refused.
    pub title: String,
    /// Why, and what would be accepted.
    pub explanation: Html,
    /// One link to each field at fault, with its error.
    pub items: Vec<Link>,
}

impl Component for ErrorSummary {
    const NAME: &'static str = "errors";
    const TEMPLATE: &'static str = include_str!("../../templates/components/errors.html");

    fn samples() -> Vec<Self> {
        vec![
            Self { title: words(), explanation: markup(), items: vec![link()] },
            Self { title: words(), explanation: Html::empty(), items: Vec::new() },
        ]
    }
}
