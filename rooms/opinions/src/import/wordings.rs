//! The blocks of a text that was read, as words of an opinion's blocks.

use pluriel_documents::{Block, Document, Kind};

use crate::{commands::Wording, words::TextName};

/// The words of every block that is of the text: its title and who wrote it have their own places.
pub(crate) fn wordings(document: Document) -> Vec<Wording> {
    document.blocks.into_iter().filter(Block::is_of_text).map(wording).collect()
}

/// The words of one block. What is too long for a heading is a paragraph.
fn wording(Block { kind, text, .. }: Block) -> Wording {
    match kind {
        Kind::Heading(_) if text.chars().count() <= TextName::Title.limit() => Wording::Heading { text },
        Kind::Heading(_) | Kind::Paragraph => Wording::Paragraph { text },
        Kind::Footnote => Wording::Footnote { text },
    }
}

/// The blocks of a text without any mark, printed or typed.
pub fn blocks(text: &str) -> Vec<Wording> {
    wordings(pluriel_documents::plain(text))
}
