//! What a file is, by its content; its name only says what it claims to be.

use crate::{Unreadable, package};

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Text, with or without Markdown.
    Text,
    /// Office Open XML, of word processors since 2007.
    Docx,
    /// The text of `OpenDocument`.
    Odt,
    /// Portable Document Format.
    Pdf,
}

/// How files of word processors before 2007 begin, and locked ones of after.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
/// How far into a file the head of a PDF may stand.
const PDF_HEAD: usize = 1024;

impl Format {
    /// The format of these bytes, unless the name says another.
    pub fn of(name: &str, bytes: &[u8]) -> Result<Self, Unreadable> {
        let found = Self::by_content(bytes)?;
        match Self::by_name(name) {
            Some(named) if named != found => Err(Unreadable::NotItsName),
            _ => Ok(found),
        }
    }

    fn by_content(bytes: &[u8]) -> Result<Self, Unreadable> {
        let head = &bytes[..bytes.len().min(PDF_HEAD)];
        if bytes.is_empty() {
            Err(Unreadable::Empty)
        } else if bytes.starts_with(COMPOUND) {
            Err(Unreadable::OldOrLocked)
        } else if bytes.starts_with(b"PK") {
            package::format(bytes)
        } else if head.windows(5).any(|window| window == b"%PDF-") {
            Ok(Self::Pdf)
        } else if bytes.starts_with(b"{\\rtf") {
            Err(Unreadable::UnknownFormat)
        } else if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            Err(Unreadable::NotUtf8)
        } else if bytes.contains(&0) {
            Err(Unreadable::UnknownFormat)
        } else {
            written(bytes).map(|_| Self::Text)
        }
    }

    /// The format that a name claims, if it is one of those that are read.
    fn by_name(name: &str) -> Option<Self> {
        let (_, end) = name.rsplit_once('.')?;
        match end.to_lowercase().as_str() {
            "md" | "markdown" | "txt" => Some(Self::Text),
            "docx" | "docm" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }
}

/// Bytes as the text that they are.
pub(crate) fn written(bytes: &[u8]) -> Result<&str, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
