//! What calendar files said, and which meeting they meant.

use jiff::tz::TimeZone;
use pluriel_council::{Decision, FieldError, NewEvent, Refusal, door};

use super::{Decided, Scene, address, one, texts};
use crate::{
    commands::{KnowUid, SeeCalendarEntry},
    events::{CALENDARS, CalendarEntrySeen, UidKnown},
    words::{MeetingId, Text},
};

pub(super) fn see(scene: Scene<'_>, command: &SeeCalendarEntry) -> Decided {
    let uid = door::line("uid", &command.uid, 255)?;
    if command.zone.as_deref().is_some_and(|zone| TimeZone::get(zone).is_err()) {
        return Err(FieldError::new("zone", "meetings-zone-unknown").into());
    }
    let video = texts::clean(Text::Video, command.video.as_deref().unwrap_or_default())?;
    let event = CalendarEntrySeen {
        uid,
        start: command.start,
        end: command.end,
        all_day: command.all_day,
        zone: command.zone.clone(),
        sequence: command.sequence,
        cancelled: command.cancelled,
        video: video.is_some(),
    };
    let same = |entry: &crate::CalendarEntry| {
        (entry.start, entry.end, &entry.zone) == (event.start, event.end, &event.zone)
            && (entry.all_day, entry.cancelled) == (event.all_day, event.cancelled)
            && entry.sequence >= event.sequence
            && (entry.video.is_some() || !event.video)
    };
    let known = scene.state.seen().find(|(uid, _)| *uid == event.uid);
    if known.is_some_and(|(_, entries)| entries.iter().any(same)) {
        return Ok(Decision::nothing());
    }
    let event = NewEvent::open(CALENDARS, event.into());
    Ok(Decision::one(match video {
        Some(video) => event.text(Text::Video.name(), video),
        None => event,
    }))
}

pub(super) fn know(scene: Scene<'_>, command: &KnowUid) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    if meeting.uids.contains(&command.uid) {
        return Ok(Decision::nothing());
    }
    let event = known(scene, meeting.id, &command.uid)?;
    Ok(Decision::one(one(meeting.id, event)).at(address(meeting.id)))
}

/// The event that ties a UID to a meeting.
pub(super) fn known(scene: Scene<'_>, meeting: MeetingId, uid: &str) -> Result<UidKnown, Refusal> {
    let uid = door::line("uid", uid, 255)?;
    match scene.state.by_uid(&uid) {
        Some(other) if other.id != meeting => {
            Err(Refusal::conflict("meetings-uid-of-another").with("address", address(other.id)))
        }
        _ => Ok(UidKnown { meeting, uid }),
    }
}
