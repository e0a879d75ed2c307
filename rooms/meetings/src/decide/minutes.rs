//! The minutes of a meeting.

use pluriel_council::{Decision, FieldError, NewEvent, Refusal, door};

use super::{Decided, Scene, address, one};
use crate::{
    commands::{AttachMinutes, MinutesText},
    events::{Event, MinutesAttached},
    words::{MeetingId, Status},
};

/// The longest minutes: some sixty pages.
const MAX_CHARS: usize = 200_000;

pub(super) fn attach(scene: Scene<'_>, command: &AttachMinutes) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    if meeting.status == Status::Cancelled {
        return Err(Refusal::conflict("meetings-minutes-cancelled"));
    }
    Ok(Decision::one(attached(meeting.id, &command.minutes)?).at(address(meeting.id)))
}

/// The event that attaches minutes.
pub(super) fn attached(meeting: MeetingId, minutes: &MinutesText) -> Result<NewEvent<Event>, FieldError> {
    let text = door::text("minutes", &minutes.text, MAX_CHARS)?;
    let source = door::optional("source", minutes.source.as_deref().unwrap_or_default(), 2_000)?;
    let licence = door::optional("licence", minutes.licence.as_deref().unwrap_or_default(), 40)?;
    if licence.as_deref().is_some_and(|licence| !is_spdx(licence)) {
        return Err(FieldError::new("licence", "meetings-licence-invalid"));
    }
    let event = one(meeting, MinutesAttached { meeting, licence }).text("minutes", text);
    Ok(match source {
        Some(source) => event.text("source", source),
        None => event,
    })
}

/// Whether a text has the form of an SPDX licence identifier.
fn is_spdx(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'+'))
}
