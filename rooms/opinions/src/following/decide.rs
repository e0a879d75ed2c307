//! Decisions: who may have which row changed.

use pluriel_council::{
    Actor, Context, FieldError, Instant, Refusal, Rooms,
    access::{Action, Condition, require},
    door,
    people::{Follower, Id256, PeopleChange},
};

use super::{APART_SECONDS, CONFIRM_SECONDS, MOST, MOST_ASKED, can_be_followed, ends, key};
use crate::{Opinions, secret::Secret, words::OpinionId};

/// The longest address of RFC 5321.
const LONGEST: usize = 254;

/// A row for the address, or its row with a new date. Nothing changes, and so no letter leaves, when one just left or too
/// many wait for this address: the answer is the same.
pub(super) fn ask(
    rooms: &Rooms,
    actor: &Actor,
    opinion: OpinionId,
    email: &str,
    language: &str,
    context: &mut Context,
) -> Result<Vec<PeopleChange>, Refusal> {
    require(Action::Follow, actor, |_| false)?;
    let opinion = rooms.of::<Opinions>().opinion(opinion).filter(|opinion| opinion.number().is_some());
    let opinion = opinion.ok_or(Refusal::not_found("opinions-unknown"))?;
    if !can_be_followed(opinion) {
        return Err(Refusal::conflict("following-nothing-to-follow"));
    }
    let email = door::line("email", email, LONGEST).map(|email| email.to_lowercase());
    let email = email.and_then(|email| {
        let is_email = door::is_email(&email);
        is_email.then_some(email).ok_or(FieldError::new("email", "following-not-an-email"))
    });
    let email = email.map_err(|error| Refusal::invalid("form-to-correct").field(error))?;
    let (people, now) = (rooms.people(), context.now());
    if let Some(known) = people.followed_by(&email).find(|row| row.subject == opinion.id.0) {
        let just_asked = now < known.asked.plus_seconds(APART_SECONDS);
        let again = Follower { asked: now, language: language.to_owned(), ..known.clone() };
        return Ok((!just_asked).then_some(PeopleChange::Follower(again)).into_iter().collect());
    }
    let is_recent = |row: &&Follower| now < row.asked.plus_seconds(CONFIRM_SECONDS);
    if people.followed_by(&email).filter(is_recent).count() >= MOST_ASKED {
        return Ok(Vec::new());
    }
    if people.followers().nth(MOST - 1).is_some() {
        return Err(Refusal::conflict("following-full"));
    }
    let secret = Secret::fresh(context).reveal().to_owned();
    let row = Follower {
        hash: key(&secret),
        secret,
        subject: opinion.id.0,
        email,
        language: language.to_owned(),
        asked: now,
        confirmed: None,
    };
    Ok(vec![PeopleChange::Follower(row)])
}

/// The address is told from now on; confirmed twice is confirmed once.
pub(super) fn confirm(
    rooms: &Rooms,
    actor: &Actor,
    link: Id256,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    require_link(actor)?;
    let is_good = |row: &&Follower| row.confirmed.is_some() || now < row.asked.plus_seconds(CONFIRM_SECONDS);
    let row = held(rooms, link).filter(is_good).ok_or(Refusal::not_found("following-no-such-link"))?;
    if row.confirmed.is_some() {
        return Ok(Vec::new());
    }
    Ok(vec![PeopleChange::Follower(Follower { confirmed: Some(now), ..row.clone() })])
}

/// The address is erased; ended twice is ended once, and a link that never was is told no otherwise.
pub(super) fn end(rooms: &Rooms, actor: &Actor, link: Id256) -> Result<Vec<PeopleChange>, Refusal> {
    require_link(actor)?;
    Ok(held(rooms, link).map(|row| PeopleChange::FollowerGone(row.hash)).into_iter().collect())
}

/// Every row whose time is over.
pub(super) fn sweep(rooms: &Rooms, now: Instant) -> Vec<PeopleChange> {
    let over = ends(rooms).filter(|(_, end)| *end <= now);
    over.map(|(row, _)| PeopleChange::FollowerGone(row.hash)).collect()
}

fn held(rooms: &Rooms, link: Id256) -> Option<&Follower> {
    rooms.people().follower(&link)
}

/// Whoever knows the secret holds the link.
fn require_link(actor: &Actor) -> Result<(), Refusal> {
    require(Action::KeepFollowing, actor, |condition| condition == Condition::HoldsLink)
}
