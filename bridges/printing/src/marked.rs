//! A text that was marked up, as a tree: the words stay data.

use serde::{Deserialize, Serialize};

/// A block of a marked-up text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its words.
        inlines: Vec<Inline>,
    },
    /// A heading inside the text.
    Heading {
        /// Its words.
        inlines: Vec<Inline>,
    },
    /// A list.
    List {
        /// The first number; missing: with bullets.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<u32>,
        /// Its items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Lines set as typed.
    Code {
        /// The lines.
        text: String,
    },
    /// A table; rows have as many cells as its head.
    Table {
        /// The heads of the columns.
        head: Vec<Vec<Inline>>,
        /// The rows.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A line across.
    Line,
}

/// Words inside a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case", deny_unknown_fields)]
pub enum Inline {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Emphasised words.
    Emphasis {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Strong words.
    Strong {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words struck out.
    Struck {
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words set as typed.
    Code {
        /// The words.
        text: String,
    },
    /// Words that lead to an address.
    Link {
        /// The address: `http`, `https` or `mailto`.
        address: String,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A new line.
    Break,
}

impl Block {
    /// A paragraph of plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Paragraph { inlines: vec![Inline::Text { text: text.into() }] }
    }
}
