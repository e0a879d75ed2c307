//! The texts of a meeting, cleaned at the door.

use pluriel_council::{FieldError, NewEvent, door};

use crate::{events::Event, words::Text};

/// Cleans a text; `None` when nothing was typed.
pub(super) fn clean(text: Text, typed: &str) -> Result<Option<String>, FieldError> {
    let (field, max) = match text {
        Text::Title => ("title", 200),
        Text::Location => ("location", 300),
        Text::Video => ("video", 500),
        Text::Note => ("note", 2_000),
        Text::Source => ("source", 2_000),
    };
    let cleaned = door::optional(field, typed, max)?;
    match cleaned {
        Some(line) if !matches!(text, Text::Note | Text::Source) && line.contains('\n') => {
            Err(FieldError::new(field, "field-one-line"))
        }
        Some(link) if text == Text::Video && !is_link(&link) => {
            Err(FieldError::new(field, "meetings-video-invalid"))
        }
        cleaned => Ok(cleaned),
    }
}

/// Whether a text is the address of a page that a browser may open.
pub(crate) fn is_link(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !text.chars().any(|letter| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '\\'))
}

/// Adds texts to an event.
pub(super) fn with(event: NewEvent<Event>, texts: Vec<(Text, String)>) -> NewEvent<Event> {
    texts.into_iter().fold(event, |event, (text, words)| event.text(text.name(), words))
}
