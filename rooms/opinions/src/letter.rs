//! Letters from which answers are transcribed: a few kinds of documents, known by their first bytes, bounded in size
//! (`specs/trust.md` §5, 16).

use pluriel_council::FieldError;

use crate::commands::Attached;

/// The greatest letter, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;

/// What each kind of document begins with, in base64: PDF, PNG, JPEG.
const KINDS: [(&str, &str); 3] =
    [("application/pdf", "JVBERi"), ("image/png", "iVBORw0KGg"), ("image/jpeg", "/9j/")];

/// The media type that the first bytes of a document tell; `None`: of no kind that is kept.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&str, &[u8]); 3] =
        [("application/pdf", b"%PDF-"), ("image/png", b"\x89PNG\r\n\x1a\n"), ("image/jpeg", b"\xff\xd8\xff")];
    BEGINNINGS.iter().find(|(_, beginning)| bytes.starts_with(beginning)).map(|(kind, _)| *kind)
}

/// A document as the vault keeps it: its media type, a line feed, its bytes in base64.
pub(crate) fn stored(attached: &Attached) -> Result<String, FieldError> {
    if attached.base64.is_empty() {
        return Err(FieldError::new("letter", "field-required"));
    }
    if attached.base64.len() / 4 * 3 > LARGEST {
        return Err(FieldError::new("letter", "answers-letter-too-large").with("most", LARGEST / 1024));
    }
    let known = KINDS
        .iter()
        .any(|(kind, beginning)| attached.media_type == *kind && attached.base64.starts_with(beginning));
    let is_base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    if !known || !attached.base64.bytes().all(is_base64) {
        return Err(FieldError::new("letter", "answers-letter-of-another-kind"));
    }
    Ok(format!("{}\n{}", attached.media_type, attached.base64))
}

/// How the name of a document of this media type ends.
pub fn extension(media_type: &str) -> &str {
    media_type.rsplit('/').next().unwrap_or_default()
}

/// Media type and base64 of a document that was kept.
pub fn kept(text: &str) -> Option<(&'static str, &str)> {
    let (kind, base64) = text.split_once('\n')?;
    let (kind, _) = KINDS.iter().find(|(known, _)| *known == kind)?;
    Some((kind, base64))
}
