//! The document as the program reads it.

use serde::{Deserialize, Serialize};

use crate::{Card, Opinion};

/// The version of the document that this crate describes.
pub const VERSION: u32 = 1;

/// What is given to the program: `{"version": 1, "opinion": {…}}` or `{"version": 1, "card": {…}}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// [`VERSION`] of whoever wrote it.
    pub version: u32,
    /// What is printed.
    #[serde(flatten)]
    pub printed: Printed,
}

/// What is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Printed {
    /// An opinion, as PDF.
    Opinion(Box<Opinion>),
    /// The picture of an opinion that others show beside a link to it, as PNG.
    Card(Card),
}

impl From<Printed> for Document {
    fn from(printed: Printed) -> Self {
        Self { version: VERSION, printed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_says_its_version_beside_what_it_is() {
        let card = Card { title: "Protocoles".to_owned(), ..Card::default() };
        let json = serde_json::to_value(Document::from(Printed::Card(card.clone()))).unwrap();
        assert_eq!((json["version"].as_u64(), json["card"]["title"].as_str()), (Some(1), Some("Protocoles")));
        let read: Document = serde_json::from_value(json).unwrap();
        assert_eq!(read.printed, Printed::Card(card));
    }
}
