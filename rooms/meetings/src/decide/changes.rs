//! Moving, confirming and cancelling a meeting, and undoing that. A move or cancellation can be undone until the end of
//! the council's day on which it was made, unless the meeting was moved, confirmed or cancelled again since.

use pluriel_council::{Decision, Instant, NewEvent, Refusal, door};

use super::{Decided, Scene, address, one};
use crate::{
    commands::{Cancel, Confirm, Move, UndoChange},
    events::{ChangeUndone, Event, MeetingCancelled, MeetingConfirmed, MeetingMoved},
    words::{MeetingId, Status, When},
};

pub(super) fn r#move(scene: Scene<'_>, command: &Move) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    let when = scene.when(&command.times)?;
    if meeting.when == when {
        return Ok(Decision::nothing());
    }
    if meeting.status == Status::Cancelled {
        return Err(Refusal::conflict("meetings-move-cancelled"));
    }
    if meeting.minutes.is_some() && !command.imported {
        return Err(Refusal::conflict("meetings-held"));
    }
    let clarified = matches!(meeting.when, When::Day(day) if when.day(scene.members.calendar()) == day);
    let event = MeetingMoved { meeting: meeting.id, when, clarified, imported: command.imported };
    with_reason(meeting.id, event, command.reason.as_deref())
}

pub(super) fn confirm(scene: Scene<'_>, command: Confirm) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    match meeting.status {
        Status::Confirmed => Ok(Decision::nothing()),
        Status::Cancelled => Err(Refusal::conflict("meetings-confirm-cancelled")),
        Status::Announced => {
            let event = MeetingConfirmed { meeting: meeting.id, imported: command.imported };
            Ok(Decision::one(one(meeting.id, event)).at(address(meeting.id)))
        }
    }
}

pub(super) fn cancel(scene: Scene<'_>, command: &Cancel) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    if meeting.status == Status::Cancelled {
        return Ok(Decision::nothing());
    }
    if meeting.minutes.is_some() {
        return Err(Refusal::conflict("meetings-held"));
    }
    let event = MeetingCancelled { meeting: meeting.id, imported: command.imported };
    with_reason(meeting.id, event, command.reason.as_deref())
}

fn with_reason(meeting: MeetingId, event: impl Into<Event>, reason: Option<&str>) -> Decided {
    let reason = door::optional("reason", reason.unwrap_or_default(), 2_000)?;
    let event: NewEvent<Event> = one(meeting, event);
    let event = match reason {
        Some(reason) => event.text("reason", reason),
        None => event,
    };
    Ok(Decision::one(event).at(address(meeting)))
}

pub(super) fn undo(scene: Scene<'_>, command: UndoChange, now: Instant) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    let calendar = scene.members.calendar();
    let undo = meeting.undo.as_ref().ok_or(Refusal::conflict("meetings-nothing-to-undo"))?;
    if calendar.day_of(undo.at) != calendar.day_of(now) {
        return Err(Refusal::conflict("meetings-undo-too-late").with("at", undo.at));
    }
    Ok(Decision::one(one(meeting.id, ChangeUndone { meeting: meeting.id })).at(address(meeting.id)))
}
