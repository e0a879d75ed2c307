//! Colleges and kinds: closed, opened again, put in another order.

use pluriel_council::{Decision, FieldError, Instant, MemberId, NewEvent, Refusal, access::Action};

use super::{Decided, Scene};
use crate::{
    commands::{CloseCollege, CloseKind, OrderParts},
    events::{COUNCIL, CollegeClosed, KindClosed, PartsOrdered},
    words::{CollegeId, KindId},
};

/// A college closes once nobody sits in it from then on: what to do first is told.
pub(super) fn close_college(scene: Scene<'_>, command: &CloseCollege) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let known = scene.state.college(&command.college).ok_or(Refusal::not_found("members-part-unknown"))?;
    let from = command.last_day.map(|day| scene.end_of(day));
    if known.closed == from {
        return Ok(Decision::nothing());
    }
    if let Some(from) = from {
        let seats = scene.state.members().filter(|member| {
            let own = member.seats.iter().filter(|seat| seat.college == known.id);
            own.into_iter().any(|seat| seat.period.until.is_none_or(|until| until > from))
        });
        held(&seats.map(|member| member.id).collect::<Vec<_>>(), "people-college-holds-seats")?;
    }
    let event = CollegeClosed { college: known.id.clone(), from };
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

/// A kind closes once no member that sits is of it.
pub(super) fn close_kind(scene: Scene<'_>, command: &CloseKind) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let known = scene.state.kind(&command.kind).ok_or(Refusal::not_found("members-part-unknown"))?;
    let from = command.last_day.map(|day| scene.end_of(day));
    if known.closed == from {
        return Ok(Decision::nothing());
    }
    if let Some(from) = from {
        let of_it = scene.state.members().filter(|member| {
            let sits = member.seats.last().is_some_and(|seat| seat.period.until.is_none_or(|end| end > from));
            sits && member.kinds.last().is_some_and(|held| held.kind == known.id)
        });
        held(&of_it.map(|member| member.id).collect::<Vec<_>>(), "people-kind-holds-members")?;
    }
    let event = KindClosed { kind: known.id.clone(), from };
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

fn held(members: &[MemberId], code: &'static str) -> Result<(), FieldError> {
    match members.first() {
        None => Ok(()),
        Some(first) => {
            Err(FieldError::new("last_day", code).with("count", members.len()).with("member", *first))
        }
    }
}

pub(super) fn order(scene: Scene<'_>, command: &OrderParts) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let state = scene.state;
    let (event, is_so, is_known) = match command {
        OrderParts::Colleges(order) => (
            PartsOrdered::Colleges(order.clone()),
            state.colleges().map(|one| &one.id).eq(order),
            once(order) && order.iter().all(|id| state.college(id).is_some()),
        ),
        OrderParts::Kinds(order) => (
            PartsOrdered::Kinds(order.clone()),
            state.kinds().map(|one| &one.id).eq(order),
            once(order) && order.iter().all(|id| state.kind(id).is_some()),
        ),
    };
    if !is_known {
        return Err(Refusal::invalid("people-order-unknown"));
    }
    if is_so {
        return Ok(Decision::nothing());
    }
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

fn once<T: PartialEq>(order: &[T]) -> bool {
    order.iter().enumerate().all(|(place, id)| !order[..place].contains(id))
}

/// A college in which somebody may sit from this instant on.
pub(super) fn open_college(
    scene: Scene<'_>,
    field: &'static str,
    id: &CollegeId,
    from: Instant,
) -> Result<(), FieldError> {
    scene.college(field, id)?;
    let closed = scene.state.college(id).and_then(|college| college.closed);
    if closed.is_some_and(|closed| closed <= from) {
        return Err(FieldError::new(field, "people-college-closed").with("college", id.as_str()));
    }
    Ok(())
}

/// A kind that a member may still be of.
pub(super) fn open_kind(scene: Scene<'_>, field: &'static str, id: &KindId) -> Result<(), FieldError> {
    scene.kind(field, id)?;
    if scene.state.kind(id).is_some_and(|kind| kind.closed.is_some()) {
        return Err(FieldError::new(field, "people-kind-closed").with("kind", id.as_str()));
    }
    Ok(())
}
