//! What sections are made of.

use serde::{Deserialize, Serialize};

use crate::{Block, Sign};

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", rename_all = "snake_case", deny_unknown_fields)]
pub enum Part {
    /// A sentence of the house.
    Words {
        /// The sentence.
        text: String,
    },
    /// A heading below the section's.
    Heading {
        /// Its words.
        text: String,
        /// Whether the council wrote them.
        written: bool,
    },
    /// Positions by group: each member one mark, then the numbers and the word for the group.
    Carriage {
        /// The heads of the columns: group, positions, carriage.
        columns: [String; 3],
        /// One row a group.
        rows: Vec<CarriageRow>,
        /// What the signs mean.
        legend: Vec<Legend>,
    },
    /// Counts by group and sign, or positions by member.
    Table {
        /// What it shows.
        caption: String,
        /// The heads of the columns.
        columns: Vec<String>,
        /// The rows, each with as many cells as there are columns.
        rows: Vec<Vec<String>>,
        /// Whether all columns but the first hold numbers.
        numbers: bool,
        /// The signs before the last cell of each row; empty, or one a row.
        signs: Vec<Sign>,
    },
    /// A numbered list.
    List {
        /// Its entries.
        entries: Vec<Entry>,
    },
    /// A rule's conditions, indented.
    Tree {
        /// Its lines.
        lines: Vec<TreeLine>,
    },
    /// A block of the opinion's text.
    Article(Article),
    /// What somebody says beside the text, at its size.
    Remark(Remark),
    /// A way with its dates.
    Way {
        /// Its steps.
        steps: Vec<Step>,
    },
    /// An address, in letters and as a QR code.
    Address {
        /// The address, with scheme and host.
        address: String,
        /// What is found there.
        text: String,
        /// What the code is, for whoever does not see it.
        alt: String,
    },
}

/// Positions of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarriageRow {
    /// The group.
    pub group: String,
    /// Its members' signs, in the order of every bar.
    pub marks: Vec<Marks>,
    /// The numbers in words.
    pub counts: String,
    /// The word for the group; may be empty.
    pub standing: String,
}

/// So many of one sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Marks {
    /// The sign.
    pub sign: Sign,
    /// How many.
    pub count: u32,
}

/// A sign and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Legend {
    /// The sign.
    pub sign: Sign,
    /// What it means.
    pub text: String,
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it says, as the council wrote it.
    pub blocks: Vec<Block>,
    /// What is said of it, smaller; may be empty.
    pub note: String,
}

/// A condition of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TreeLine {
    /// How far it is indented.
    pub depth: u32,
    /// The sentence.
    pub text: String,
}

/// A block of an opinion's text.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// The number of the paragraph; missing for what has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// What stands above it ("Recommandation 2"); may be empty.
    pub label: String,
    /// The term that it defines; may be empty.
    pub term: String,
    /// Its words.
    pub blocks: Vec<Block>,
    /// What is said below it, smaller (addressee, deadline); may be empty.
    pub note: String,
    /// Its footnotes.
    pub footnotes: Vec<Vec<Block>>,
}

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Who says it.
    pub by: String,
    /// The sign of what is said; missing where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
    /// What is said.
    pub blocks: Vec<Block>,
    /// What followed, in the house's words; may be empty.
    pub note: String,
}

/// A step of a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What it is.
    pub label: String,
    /// Its date; may be empty.
    pub when: String,
}
