//! # Texts written elsewhere
//!
//! Whoever asks the council for an opinion often has the text already, in a file. [`read`] takes its bytes and gives its blocks:
//! titles of sections, paragraphs, notes, each with what is doubtful about it ([`Doubt`]), for a person to correct before anything
//! is written. [`text`] does the same with what was pasted.
//!
//! Reading is pure: bytes in, blocks out, nothing on disk, no link followed, no program of the file run. Everything is bounded: see
//! [`MOST_BYTES`] and [`Unreadable::TooMuch`]. No word is added; what is not text is said to be missing.

mod block;
#[cfg(feature = "files")]
mod format;
mod lines;
mod markdown;
mod notes;
#[cfg(feature = "files")]
mod package;
#[cfg(feature = "files")]
mod pdf;
mod printed;
mod unreadable;

pub use block::{Block, Document, Doubt, Kind};
#[cfg(feature = "files")]
pub use format::Format;
pub use unreadable::Unreadable;

/// How large a file may be, in bytes.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// How many blocks a text may have.
pub const MOST_BLOCKS: usize = 300;
/// How many bytes a file may unfold to, all its parts together.
#[cfg(feature = "files")]
const MOST_UNFOLDED: usize = 32 * 1024 * 1024;

/// The blocks of a text that was pasted: written text and Markdown part at empty lines; the text of printed pages, as programs
/// extract it, is put back together.
pub fn text(text: &str) -> Document {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if printed::is_printed(&text) { printed::read(&text) } else { markdown::read(&text) }
}

/// The blocks of a text without any mark: of printed pages, or typed with empty lines between paragraphs, where a short line alone,
/// without a full stop, is a heading.
pub fn plain(text: &str) -> Document {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    if printed::is_laid_out(&text) { printed::read(&text) } else { printed::typed(&text) }
}

/// The blocks of a file, known by its content. The name only serves to refuse a file that is not what it says.
#[cfg(feature = "files")]
pub fn read(name: &str, bytes: &[u8]) -> Result<Document, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let document = match Format::of(name, bytes)? {
        Format::Text => text(format::written(bytes)?).marked(),
        Format::Docx => package::docx::read(bytes)?,
        Format::Odt => package::odt::read(bytes)?,
        Format::Pdf => pdf::read(bytes)?,
    };
    if document.blocks.is_empty() {
        return Err(Unreadable::Empty);
    }
    if document.blocks.len() > MOST_BLOCKS {
        return Err(Unreadable::TooLong);
    }
    Ok(document)
}
