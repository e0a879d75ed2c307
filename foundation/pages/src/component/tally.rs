//! Numbers in rows and columns.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// Numbers in rows and columns: positions by group, the twin of a picture.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/tally.html")]
pub struct Tally {
    /// What the numbers are.
    pub caption: String,
    /// Heads of the columns, the first over the rows' names.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<TallyRow>,
}

/// One row.
#[derive(Debug, Clone, Serialize)]
pub struct TallyRow {
    /// Its name.
    pub label: Html,
    /// Its cells, formatted.
    pub cells: Vec<String>,
    /// Whether it sums up the rows above.
    pub is_total: bool,
}

impl Tally {
    /// A table without rows yet.
    pub fn new(caption: impl Into<String>, columns: Vec<String>) -> Self {
        Self { caption: caption.into(), columns, rows: Vec::new() }
    }

    /// Adds a row.
    #[must_use]
    pub fn row(mut self, label: impl Into<Html>, cells: Vec<String>) -> Self {
        self.rows.push(TallyRow { label: label.into(), cells, is_total: false });
        self
    }

    /// Adds the row that sums up.
    #[must_use]
    pub fn total(mut self, label: impl Into<Html>, cells: Vec<String>) -> Self {
        self.rows.push(TallyRow { label: label.into(), cells, is_total: true });
        self
    }
}

impl Component for Tally {
    const NAME: &'static str = "tally";
    const TEMPLATE: &'static str = include_str!("../../templates/components/tally.html");

    fn samples() -> Vec<Self> {
        vec![
            Self::new(words(), vec![words(), words()])
                .row(words(), vec![words()])
                .total(markup(), vec![words()]),
            Self::new(words(), Vec::new()),
        ]
    }
}
