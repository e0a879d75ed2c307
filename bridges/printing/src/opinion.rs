//! A printed opinion: what stands at its head, and sections.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Part;

/// An opinion as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opinion {
    /// The language of headings and labels (ISO 639, two letters).
    pub language: String,
    /// The language of what the council wrote (ISO 639, two letters).
    pub text_language: String,
    /// The council's name; the author in the file's metadata.
    pub council: String,
    /// Number and state ("Avis n° 3 · publié").
    pub over: String,
    /// What stands at the foot of each page beside its number ("Avis n° 3").
    pub number: String,
    /// The title.
    pub title: String,
    /// The question, unless it is the title; may be empty.
    pub question: String,
    /// Its date; the file's own date too.
    pub dated: Date,
    /// The address of its page, with scheme and host.
    pub address: String,
    /// That the page is the accessible reference, in a sentence that ends before the address.
    pub reference: String,
    /// That it is invented: written on every page. Empty when it is not.
    pub fictitious: String,
    /// What else has to be known before reading; may be empty.
    pub notices: Vec<String>,
    /// The outcome, then the carriage, then what became of it.
    pub outcome: Outcome,
    /// Dates, authors, rule, licence.
    pub facts: Vec<Fact>,
    /// Everything else, in its order.
    pub sections: Vec<Section>,
}

/// What is said first.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The outcome, set strongly; may be empty.
    pub headline: String,
    /// Who opposes, in the same paragraph; may be empty.
    pub opposition: String,
    /// One paragraph each: what failed, the carriage, approvals.
    pub lines: Vec<String>,
}

/// A fact and its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Its label.
    pub label: String,
    /// What it is.
    pub value: String,
}

/// A section under its heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub parts: Vec<Part>,
}
