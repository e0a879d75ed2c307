//! Passkeys and what identity providers call a person: signed in by, kept, given up.

use pluriel_council::{
    Actor, Instant, Refusal,
    access::Action,
    people::{Id256, Identity, Passkey, People, PeopleChange, Way},
};

use super::{MOST_PASSKEYS, Opening, oneself, sessions};

pub(super) fn by_passkey(
    people: &People,
    passkey: Passkey,
    opening: &Opening,
    council_now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    still_held(people, &passkey)?;
    let session = sessions::open(people, opening, passkey.person, Way::Passkey, council_now);
    Ok(vec![PeopleChange::Passkey(passkey), session])
}

pub(super) fn prove(
    people: &People,
    session: Id256,
    passkey: Passkey,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    still_held(people, &passkey)?;
    let session = sessions::current(people, session, now)?;
    if session.person != passkey.person {
        return Err(Refusal::conflict("passkey-of-another"));
    }
    Ok(vec![PeopleChange::Passkey(passkey), sessions::proved(session, Way::Passkey, now)])
}

/// The key was checked against the register as it stood before the queue: it may have been revoked meanwhile.
fn still_held(people: &People, passkey: &Passkey) -> Result<(), Refusal> {
    let is_held = people.passkey(&passkey.hash).is_some_and(|row| row.person == passkey.person)
        && people.person(passkey.person).is_some();
    if is_held { Ok(()) } else { Err(Refusal::conflict("passkey-unknown")) }
}

pub(super) fn keep_passkey(
    people: &People,
    passkey: Passkey,
    actor: &Actor,
) -> Result<Vec<PeopleChange>, Refusal> {
    oneself(Action::KeepWaysIn, passkey.person, actor)?;
    match people.passkey(&passkey.hash) {
        Some(known) if known.person != passkey.person => return Err(Refusal::conflict("passkey-known")),
        None if people.passkeys_of(passkey.person).count() >= MOST_PASSKEYS => {
            return Err(Refusal::conflict("passkey-too-many").with("max", MOST_PASSKEYS));
        }
        Some(_) | None => {}
    }
    Ok(vec![PeopleChange::Passkey(passkey)])
}

pub(super) fn revoke_passkey(
    people: &People,
    hash: Id256,
    actor: &Actor,
) -> Result<Vec<PeopleChange>, Refusal> {
    let Some(passkey) = people.passkey(&hash) else { return Ok(Vec::new()) };
    oneself(Action::KeepWaysIn, passkey.person, actor)?;
    Ok(vec![PeopleChange::PasskeyRevoked(hash)])
}

pub(super) fn by_provider(
    people: &People,
    identity: Identity,
    opening: &Opening,
    council_now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let known = people.identity(&identity.hash).filter(|row| row.person == identity.person);
    if known.is_none_or(|row| people.person(row.person).is_none()) {
        return Err(Refusal::conflict("identity-parted"));
    }
    let session = sessions::open(people, opening, identity.person, Way::Provider, council_now);
    Ok(vec![PeopleChange::Identity(identity), session])
}

pub(super) fn join(people: &People, identity: Identity, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    oneself(Action::KeepWaysIn, identity.person, actor)?;
    match people.identity(&identity.hash) {
        Some(known) if known.person != identity.person => Err(Refusal::conflict("identity-of-another")),
        Some(_) => Ok(Vec::new()),
        None => Ok(vec![PeopleChange::Identity(identity)]),
    }
}

pub(super) fn part(people: &People, hash: Id256, actor: &Actor) -> Result<Vec<PeopleChange>, Refusal> {
    let Some(identity) = people.identity(&hash) else { return Ok(Vec::new()) };
    oneself(Action::KeepWaysIn, identity.person, actor)?;
    Ok(vec![PeopleChange::IdentityParted(hash)])
}
