//! The words of the header, each with one spelling.

use base64::{Engine, engine::general_purpose::STANDARD};

use super::MAX_NUMBER;

/// Whether this can name a room, a kind or a commitment: `[a-z][a-z0-9_]{0,39}`.
pub fn is_name(name: &str) -> bool {
    let bytes = name.as_bytes();
    matches!(bytes.first(), Some(b'a'..=b'z'))
        && bytes.len() <= 40
        && bytes.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

/// Whether this can be an id: lower-case Crockford base32, 26 characters or (in vectors) fewer.
pub(super) fn is_id(id: &str) -> bool {
    (1..=26).contains(&id.len())
        && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z') && !b"ilou".contains(&byte))
}

/// A decimal number without sign or leading zero, below 2^53.
pub(super) fn number(text: &str) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = text.len() > 1 && text.starts_with('0');
    if !digits || leading_zero {
        return None;
    }
    text.parse().ok().filter(|number| *number <= MAX_NUMBER)
}

/// 32 bytes in base64, canonical and padded.
pub(super) fn hash(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 33];
    let length = STANDARD.decode_slice(text, &mut bytes).ok()?;
    bytes[..length].try_into().ok()
}

/// 32 bytes as 44 characters of base64.
pub(super) fn push_hash(line: &mut String, hash: &[u8; 32]) {
    STANDARD.encode_string(hash, line);
}
