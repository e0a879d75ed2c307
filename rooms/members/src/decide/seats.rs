//! Members and their seats.

use pluriel_council::{
    Arg, Context, Decision, FieldError, Instant, MemberId, NewEvent, Refusal, Stream, access::Action, door,
};

use super::{Decided, Scene, faults::Faults, kinds, mandates, parts, url};
use crate::{
    commands::{ChangeSeat, DescribeMember, EndSeat, SeatMember},
    events::{Event, MemberDescribed, MemberSeated, SeatEnded},
    skeleton::skeleton,
    state::{Member, Seat},
    words::{CollegeId, Naming},
};

pub(super) fn seat(scene: Scene<'_>, command: &SeatMember, context: &mut Context) -> Decided {
    scene.require(Action::KeepMembers)?;
    let mut faults = Faults::default();
    let name = faults.of(new_name(scene, &command.name, None, context.now()));
    let url = faults.of(url(command.url.as_deref()));
    let from = command.from.map(|day| scene.start_of(day));
    faults.of(parts::open_college(scene, "college", &command.college, from.unwrap_or(context.now())));
    let member: MemberId = context.id();
    let kind =
        faults.of(command.kind.as_ref().map(|proposed| kinds::proposed(scene, member, proposed)).transpose());
    let until = command.last_day.map(|day| scene.end_of(day));
    if from.zip(until).is_some_and(|(from, until)| until <= from) {
        faults.add(FieldError::new("last_day", "members-seat-inverted"));
    }
    let (Some(name), Some(url), Some(kind)) = (name, url, kind) else { return faults.refuse() };
    faults.none()?;
    let seated =
        |name| Event::from(MemberSeated { member, name, url, college: command.college.clone(), from });
    let stream = Stream(member.0);
    let seated = if command.natural_person {
        NewEvent::open(stream, seated(None)).text("name", name)
    } else {
        NewEvent::open(stream, seated(Some(name)))
    };
    let ended = until.map(|until| {
        let event = SeatEnded { member, college: command.college.clone(), until };
        NewEvent::open(stream, event.into())
    });
    Ok(Decision::all([seated].into_iter().chain(kind).chain(ended).collect()).at(address(member)))
}

pub(super) fn describe(scene: Scene<'_>, command: &DescribeMember, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    let mut faults = Faults::default();
    let url = faults.of(url(command.url.as_deref()));
    let name = faults.of(new_name(scene, &command.name, Some(member.id), now));
    let (Some(url), Some(name)) = (url, name) else { return faults.refuse() };
    if member.naming.public() == Some(&name) && member.url == url {
        return Ok(Decision::nothing());
    }
    let stream = Stream(member.id.0);
    let event = |name| Event::from(MemberDescribed { member: member.id, name, url });
    let event = match &member.naming {
        Naming::NaturalPerson(_) => NewEvent::open(stream, event(None)).text("name", name),
        Naming::Organisation(_) => NewEvent::open(stream, event(Some(name))),
    };
    Ok(Decision::one(event).at(address(member.id)))
}

pub(super) fn change(scene: Scene<'_>, command: &ChangeSeat, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    let from = scene.not_before_closing(member.id, scene.start_of(command.from), now);
    parts::open_college(scene, "college", &command.college, from)?;
    same_world(scene, member, &command.college)?;
    let former = member.seats.last();
    if former.is_some_and(|seat| seat.college == command.college && seat.period.until.is_none()) {
        return Ok(Decision::nothing());
    }
    let too_early = |seat: &Seat| match seat.period.until {
        Some(until) => from < until,
        None => seat.period.from.is_some_and(|begun| from <= begun),
    };
    if former.is_some_and(too_early) {
        return Err(FieldError::new("from", "members-seat-before-former").into());
    }
    let ended = former
        .filter(|seat| seat.period.until.is_none())
        .map(|seat| ended(member.id, seat, from, command.reason.as_deref()))
        .transpose()?;
    let seated = MemberSeated {
        member: member.id,
        name: member.naming.public().map(str::to_owned),
        url: member.url.clone(),
        college: command.college.clone(),
        from: Some(from),
    };
    let seated = NewEvent::open(Stream(member.id.0), seated.into());
    Ok(Decision::all(ended.into_iter().chain([seated]).collect()).at(address(member.id)))
}

/// A member that leaves is gone on its day: frozen electorates keep its line and what it said, and wait for nothing more of it.
pub(super) fn end(scene: Scene<'_>, command: &EndSeat, now: Instant) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    end_at(scene, member, scene.end_of(command.last_day), command.reason.as_deref(), now)
}

/// The end of a member's seat at this instant, and of its delegates' mandates.
pub(super) fn end_at(
    scene: Scene<'_>,
    member: &Member,
    until: Instant,
    reason: Option<&str>,
    now: Instant,
) -> Decided {
    let seat = member.seats.last().ok_or(Refusal::conflict("members-seat-none"))?;
    match seat.period.until {
        Some(ended) if ended == until => return Ok(Decision::nothing()),
        Some(ended) if ended <= now => {
            let refusal = Refusal::conflict("members-seat-ended").with("member", member.id);
            return Err(refusal.with("until", Arg::Deadline(ended)));
        }
        _ => {}
    }
    if seat.period.from.is_some_and(|from| until <= from) {
        return Err(FieldError::new("last_day", "members-seat-inverted").into());
    }
    let ended = ended(member.id, seat, until, reason)?;
    let mut decision = Decision::one(ended).at(address(member.id));
    mandates::end_with_seat(scene, member.id, until, &mut decision);
    Ok(decision)
}

fn ended(
    member: MemberId,
    seat: &Seat,
    until: Instant,
    reason: Option<&str>,
) -> Result<NewEvent<Event>, FieldError> {
    let reason = door::optional("reason", reason.unwrap_or_default(), 2_000)?;
    let event = SeatEnded { member, college: seat.college.clone(), until };
    let event = NewEvent::open(Stream(member.0), event.into());
    Ok(match reason {
        Some(reason) => event.text("reason", reason),
        None => event,
    })
}

/// A name that no other member bears or bore, even in look-alike letters. Names of natural persons are not in the record:
/// those of their delegates, who are the same persons, are compared.
pub(super) fn new_name(
    scene: Scene<'_>,
    typed: &str,
    renamed: Option<MemberId>,
    now: Instant,
) -> Result<String, FieldError> {
    let name = door::line("name", typed, 200)?;
    let wanted = skeleton(&name);
    if wanted.is_empty() {
        return Err(FieldError::new("name", "members-name-without-letters"));
    }
    let is_person = |member: &&Member| {
        matches!(member.naming, Naming::NaturalPerson(_))
            && scene
                .people
                .delegates_of(member.id, now)
                .iter()
                .any(|(person, _)| skeleton(&person.name) == wanted)
    };
    let known = scene.state.by_name(&wanted).or_else(|| scene.state.members().find(is_person));
    match known {
        Some(known) if Some(known.id) != renamed => {
            Err(FieldError::new("name", "members-named-twice").with("member", known.id))
        }
        _ => Ok(name),
    }
}

/// A member is real or invented for ever.
fn same_world(scene: Scene<'_>, member: &Member, college: &CollegeId) -> Result<(), Refusal> {
    let fictitious = scene.state.college(college).is_some_and(|college| college.fictitious);
    if fictitious == scene.state.is_fictitious(member.id) {
        return Ok(());
    }
    Err(Refusal::conflict("members-seat-mixed").with("member", member.id).with("college", college.as_str()))
}

/// Where a member is shown.
fn address(member: MemberId) -> String {
    format!("/membres/{member}")
}
