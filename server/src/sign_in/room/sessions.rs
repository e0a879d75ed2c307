//! Sessions: opened, renewed, used, ended.

use pluriel_council::{
    Actor, Id, Instant, PersonId, Refusal,
    access::Action,
    people::{Id256, Invitation, People, PeopleChange, Session, Way},
};

use super::{EndSessions, Opening, SESSION_SECONDS, USE_SECONDS, oneself};

/// A session of a person, in its one capacity if it has no other.
pub(super) fn open(
    people: &People,
    opening: &Opening,
    person: PersonId,
    way: Way,
    council_now: Instant,
) -> PeopleChange {
    let mut mandates = people.mandates_of(person, council_now);
    let only = match (mandates.next(), mandates.next()) {
        (Some(mandate), None) => Some(mandate.id),
        _ => None,
    };
    new(opening, person, only, way)
}

pub(super) fn new(opening: &Opening, person: PersonId, mandate: Option<Id>, way: Way) -> PeopleChange {
    PeopleChange::Session(Session {
        hash: opening.session,
        person,
        mandate,
        opened: opening.now,
        until: opening.now.plus_seconds(SESSION_SECONDS),
        way,
        proved: opening.now,
        used: opening.now,
        place: opening.place.clone(),
    })
}

/// The session, if it is not over.
pub(super) fn current(people: &People, session: Id256, now: Instant) -> Result<&Session, Refusal> {
    let session = people.session(&session).filter(|session| now < session.until);
    session.ok_or(Refusal::forbidden("access-sign-in"))
}

/// The person showed again who it is. The session keeps its secret and its end: what was typed in its forms stays good.
pub(super) fn proved(session: &Session, way: Way, now: Instant) -> PeopleChange {
    PeopleChange::Session(Session { way, proved: now, used: now, ..session.clone() })
}

pub(super) fn choose(
    people: &People,
    (session, renewed): (Id256, Id256),
    mandate: Id,
    council_now: Instant,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let old = current(people, session, now)?;
    if !people.mandates_of(old.person, council_now).any(|held| held.id == mandate) {
        return Err(Refusal::forbidden("sign-in-mandate-over"));
    }
    let new = Session { hash: renewed, mandate: Some(mandate), used: now, ..old.clone() };
    Ok(vec![PeopleChange::SessionEnded(session), PeopleChange::Session(new)])
}

pub(super) fn used(people: &People, session: Id256, now: Instant) -> Vec<PeopleChange> {
    let row = people.session(&session).filter(|row| row.used.plus_seconds(USE_SECONDS) <= now);
    row.map(|row| PeopleChange::Session(Session { used: now, ..row.clone() })).into_iter().collect()
}

pub(super) fn end(people: &People, session: Id256) -> Vec<PeopleChange> {
    people.session(&session).map(|_| vec![PeopleChange::SessionEnded(session)]).unwrap_or_default()
}

pub(super) fn end_own(
    people: &People,
    which: EndSessions,
    actor: &Actor,
) -> Result<Vec<PeopleChange>, Refusal> {
    let (EndSessions::One(named) | EndSessions::AllBut(named)) = which;
    let Some(session) = people.session(&named) else { return Ok(Vec::new()) };
    oneself(Action::KeepWaysIn, session.person, actor)?;
    Ok(match which {
        EndSessions::One(session) => vec![PeopleChange::SessionEnded(session)],
        EndSessions::AllBut(kept) => people
            .sessions_of(session.person)
            .filter(|session| session.hash != kept)
            .map(|session| PeopleChange::SessionEnded(session.hash))
            .collect(),
    })
}

/// Whoever signs in has answered its invitation.
pub(super) fn answered(people: &People, changes: &[PeopleChange], now: Instant) -> Option<PeopleChange> {
    let opened = changes.iter().find_map(|change| match change {
        PeopleChange::Session(session) => Some(session.person),
        _ => None,
    })?;
    let unanswered = people.invitation(opened).filter(|invitation| invitation.answered.is_none())?;
    Some(PeopleChange::Invitation(Invitation { answered: Some(now), ..unanswered.clone() }))
}
