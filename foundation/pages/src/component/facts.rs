//! Terms and their values.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// What is known of a thing, as a list of terms and values: author, date, licence.
#[derive(Debug, Clone, Default, Template, Serialize)]
#[template(path = "components/facts.html")]
pub struct Facts {
    /// The facts, in their order.
    pub items: Vec<Fact>,
}

/// One term and its value.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// The term.
    pub term: String,
    /// Its value.
    pub value: Html,
}

impl Facts {
    /// Adds a fact.
    #[must_use]
    pub fn with(mut self, term: impl Into<String>, value: impl Into<Html>) -> Self {
        self.items.push(Fact { term: term.into(), value: value.into() });
        self
    }
}

impl Component for Facts {
    const NAME: &'static str = "facts";
    const TEMPLATE: &'static str = include_str!("../../templates/components/facts.html");

    fn samples() -> Vec<Self> {
        vec![Self::default().with(words(), markup()), Self::default()]
    }
}
