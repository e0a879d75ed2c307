//! A list without anything in it yet.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// Stands in place of an empty list: says what will be here and how it comes.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/empty.html")]
pub struct Empty {
    /// What will be here.
    pub sentence: Html,
    /// What the reader can do about it; may be empty.
    pub action: Html,
}

impl Component for Empty {
    const NAME: &'static str = "empty";
    const TEMPLATE: &'static str = include_str!("../../templates/components/empty.html");

    fn samples() -> Vec<Self> {
        vec![
            Self { sentence: words().into(), action: markup() },
            Self { sentence: words().into(), action: Html::empty() },
        ]
    }
}
