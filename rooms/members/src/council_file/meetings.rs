//! The meetings of the file: both shapes write them alike.

use super::{
    Expected, ImportError, MeetingEntry, MeetingStatus, MinutesEntry, MinutesText,
    place::{Fields, Place},
};

/// Reads one meeting; the fields that it did not ask for stay with the caller.
pub(super) fn read<'a>(place: &Place<'a>) -> Result<(MeetingEntry, Fields<'a>), ImportError> {
    let mut fields = place.object()?;
    let status = fields.optional("status").map(|status| status.word(&STATUS_WORDS, &STATUSES)).transpose()?;
    let start = fields.optional("start").map(|start| start.time()).transpose()?;
    let end = fields.optional("end").map(|end| end.time()).transpose()?;
    if end.is_some() && start.is_none() {
        return Err(ImportError::Missing { place: super::place::join(place.pointer(), "start") });
    }
    let entry = MeetingEntry {
        place: place.pointer().to_owned(),
        date: fields.required("date")?.date()?,
        start,
        end,
        formation: fields.required("formation")?.slug()?,
        status,
        moved_from: fields.optional("rescheduled_from").map(|day| day.date()).transpose()?,
        location: fields.optional_text("where")?,
        title: fields.optional_text("title")?,
        note: fields.optional_text("note")?,
        video: fields.optional_text("video")?,
        minutes: fields.optional("minutes").map(|minutes| read_minutes(&minutes)).transpose()?,
    };
    Ok((entry, fields))
}

const STATUS_WORDS: [&str; 3] = ["confirmed", "announced", "cancelled"];
const STATUSES: [MeetingStatus; 3] =
    [MeetingStatus::Confirmed, MeetingStatus::Announced, MeetingStatus::Cancelled];

/// The name of a file, or an object that says more.
fn read_minutes(place: &Place<'_>) -> Result<MinutesEntry, ImportError> {
    if place.value().is_string() {
        let text = MinutesText::File(relative(place)?);
        return Ok(MinutesEntry { place: place.pointer().to_owned(), text, source: None, licence: None });
    }
    let mut fields = place.object()?;
    let text = match (fields.optional("file"), fields.optional("text")) {
        (Some(file), None) => MinutesText::File(relative(&file)?),
        (None, Some(text)) => MinutesText::Inline(text.owned()?),
        (Some(_), Some(both)) => return Err(ImportError::Unknown { place: both.pointer().to_owned() }),
        (None, None) => {
            return Err(ImportError::Missing { place: super::place::join(place.pointer(), "file") });
        }
    };
    let entry = MinutesEntry {
        place: place.pointer().to_owned(),
        text,
        source: fields.optional_text("source")?,
        licence: fields.optional_text("licence")?,
    };
    fields.finish()?;
    Ok(entry)
}

/// The name of a file below the folder of the council's file, never above it.
pub(super) fn relative(place: &Place<'_>) -> Result<String, ImportError> {
    let name = place.text()?;
    let inside = !name.contains(['\\', ':', '\0'])
        && name.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
    if inside { Ok(name.to_owned()) } else { Err(ImportError::shape(place, Expected::FileName)) }
}
