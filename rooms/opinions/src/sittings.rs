//! What opinions need to know of meetings: the next one of a formation, whether one took place, whether one was dropped.

use pluriel_council::{Instant, Rooms, calendar::Calendar};
use pluriel_meetings::{MeetingId, Meetings, Status};
use pluriel_members::FormationId;

use crate::{events::EndMovedBy, standing_orders::StandingOrders, state::Call};

/// A meeting as a decision that is said to be its own sees it.
pub struct Sitting {
    /// The formation that met.
    pub formation: FormationId,
    /// Whether it began, and was not cancelled.
    pub has_begun: bool,
}

/// One meeting; `None`: unknown.
pub fn sitting(rooms: &Rooms, meeting: MeetingId, calendar: &Calendar, now: Instant) -> Option<Sitting> {
    let meeting = rooms.of::<Meetings>().meeting(meeting)?;
    let has_begun = meeting.status != Status::Cancelled && meeting.when.start(calendar) <= now;
    Some(Sitting { formation: meeting.formation.clone(), has_begun })
}

/// The next meeting of a formation and when it begins.
pub fn next(
    rooms: &Rooms,
    formation: &FormationId,
    calendar: &Calendar,
    now: Instant,
) -> Option<(MeetingId, Instant)> {
    let meeting = rooms.of::<Meetings>().next_of(formation, calendar, now)?;
    Some((meeting.id, meeting.when.start(calendar)))
}

/// Whether the meeting that a call spans was cancelled, or moved to a day on which the call has ended.
pub fn dropped(
    rooms: &Rooms,
    call: &Call,
    orders: &StandingOrders,
    calendar: &Calendar,
) -> Option<EndMovedBy> {
    let meeting = rooms.of::<Meetings>().meeting(call.spans?)?;
    if meeting.status == Status::Cancelled {
        return Some(EndMovedBy::MeetingCancelled);
    }
    let days = orders.call.close_working_days_after_meeting;
    let end = calendar.working_days_after(meeting.when.day(calendar), days);
    (end > call.closes).then_some(EndMovedBy::MeetingMoved)
}

/// The day of a meeting; `None`: unknown.
pub fn day(rooms: &Rooms, meeting: MeetingId, calendar: &Calendar) -> Option<jiff::civil::Date> {
    Some(rooms.of::<Meetings>().meeting(meeting)?.when.day(calendar))
}
