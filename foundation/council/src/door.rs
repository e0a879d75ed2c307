//! The door: every text that comes from outside is brought to NFC with LF line ends, refused when it holds what cannot be
//! shown faithfully, and bounded by field.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::FieldError;

/// Cleans a line (a title, a name): as [`text`], and no line break.
pub fn line(field: &'static str, value: &str, max_chars: usize) -> Result<String, FieldError> {
    let cleaned = text(field, value, max_chars)?;
    if cleaned.contains('\n') { Err(FieldError::new(field, "field-one-line")) } else { Ok(cleaned) }
}

/// Cleans a text that must not be empty. Refusals are the Fluent messages `field-required`, `field-too-long` (quotes
/// `max` and `length`), `field-forbidden-characters`.
pub fn text(field: &'static str, value: &str, max_chars: usize) -> Result<String, FieldError> {
    optional(field, value, max_chars)?.ok_or(FieldError::new(field, "field-required"))
}

/// Cleans a text that may be empty: `None` when nothing but white space was typed.
pub fn optional(field: &'static str, value: &str, max_chars: usize) -> Result<Option<String>, FieldError> {
    let cleaned = normal(value);
    if cleaned.is_empty() {
        return Ok(None);
    }
    let length = cleaned.chars().count();
    if length > max_chars {
        return Err(FieldError::new(field, "field-too-long").with("max", max_chars).with("length", length));
    }
    if cleaned.chars().any(is_forbidden) {
        return Err(FieldError::new(field, "field-forbidden-characters"));
    }
    Ok(Some(cleaned))
}

/// Whether a line has the shape of a mail address: one `@` with something before it and a host with a dot after it, and nothing
/// that a header would read otherwise. Whether mail arrives there, only an answer tells.
pub fn is_email(line: &str) -> bool {
    let has_shape = line.split_once('@').is_some_and(|(local, host)| {
        !local.is_empty()
            && !host.contains('@')
            && host.split('.').count() >= 2
            && host.split('.').all(|label| !label.is_empty())
    });
    let is_plain =
        |c: char| !c.is_whitespace() && !matches!(c, '<' | '>' | '(' | ')' | ',' | ';' | ':' | '"' | '\\');
    has_shape && line.chars().all(is_plain)
}

/// The text in NFC, with LF line ends and no white space around it. What browsers send is nearly always so already.
fn normal(value: &str) -> String {
    let ends = if value.contains('\r') {
        Cow::Owned(value.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(value)
    };
    let trimmed = ends.trim();
    if is_nfc(trimmed) { trimmed.to_owned() } else { trimmed.nfc().collect() }
}

/// Controls other than line feed and tab, and the marks that reorder or hide text: what is shown would not be what is
/// stored. (Joiners U+200C and U+200D stay: scripts and emoji need them.)
fn is_forbidden(character: char) -> bool {
    (character.is_control() && character != '\n' && character != '\t')
        || matches!(character, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_normalised_and_bounded() {
        assert_eq!(text("title", " e\u{301}te\u{301}\r\n2 ", 10).unwrap(), "été\n2");
        assert_eq!(text("title", "abcd", 3).unwrap_err().code, "field-too-long");
        assert_eq!(text("title", "  \n ", 3).unwrap_err().code, "field-required");
        assert_eq!(optional("title", "  ", 3).unwrap(), None);
        assert_eq!(line("title", "a\nb", 9).unwrap_err().code, "field-one-line");
    }

    #[test]
    fn what_hides_or_reorders_text_is_refused() {
        for hidden in ["a\u{202e}b", "a\u{200b}b", "a\0b", "a\u{1b}[31mb", "\u{2066}x"] {
            assert_eq!(
                text("name", hidden, 99).unwrap_err().code,
                "field-forbidden-characters",
                "{hidden:?}"
            );
        }
    }
}
