//! A member that is excluded, or suspended for a time.

use pluriel_council::{Decision, FieldError, Instant, NewEvent, Refusal, Stream, access::Action, door};

use super::{Decided, Scene, seats};
use crate::{
    commands::{EndSuspension, ExcludeMember, SuspendMember},
    events::{MemberExcluded, MemberSuspended, SuspensionEnded},
};

/// The longest reason, in characters.
const LONGEST: usize = 2_000;

/// The seat ends as every seat does, but not before the closing of what counts on the member; the record says by whose will.
pub(super) fn exclude(scene: Scene<'_>, command: &ExcludeMember, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    let reason = door::text("reason", &command.reason, LONGEST)?;
    let until = scene.not_before_closing(member.id, scene.end_of(command.last_day), now);
    let mut decision = seats::end_at(scene, member, until, Some(&reason), now)?;
    if decision.events.is_empty() {
        return Ok(decision);
    }
    let excluded = MemberExcluded { member: member.id, until };
    decision.events.push(NewEvent::open(Stream(member.id.0), excluded.into()));
    Ok(decision)
}

pub(super) fn suspend(scene: Scene<'_>, command: &SuspendMember, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    let reason = door::text("reason", &command.reason, LONGEST)?;
    let wanted = command.from.map_or(now, |day| scene.start_of(day)).max(now);
    let from = scene.not_before_closing(member.id, wanted, now);
    let until = command.last_day.map(|day| scene.end_of(day));
    if member.seat_at(from).is_none() {
        return Err(Refusal::conflict("people-suspend-without-seat").with("member", member.id));
    }
    if until.is_some_and(|until| until <= from) {
        return Err(FieldError::new("last_day", "people-suspension-inverted").into());
    }
    let lasting = member.suspensions.last().filter(|known| known.period.until.is_none_or(|end| end > from));
    if lasting.is_some() {
        return Err(Refusal::conflict("people-suspended-already").with("member", member.id));
    }
    let event = MemberSuspended { member: member.id, from, until };
    let event = NewEvent::open(Stream(member.id.0), event.into()).text("reason", reason);
    Ok(Decision::one(event).at(format!("/membres/{}", member.id)))
}

/// Ends a suspension, or takes back one that was to begin.
pub(super) fn end(scene: Scene<'_>, command: &EndSuspension, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    let lasting = member.suspensions.last().filter(|known| known.period.until.is_none_or(|end| end > now));
    let Some(lasting) = lasting else { return Ok(Decision::nothing()) };
    let until = lasting.period.from.map_or(now, |from| from.max(now));
    let event = SuspensionEnded { member: member.id, until };
    let event = NewEvent::open(Stream(member.id.0), event.into());
    Ok(Decision::one(event).at(format!("/membres/{}", member.id)))
}
