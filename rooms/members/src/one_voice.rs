//! A person has one voice in a ballot, however many members it speaks for.

use pluriel_council::{Actor, Instant, MemberId, Refusal, people::People};

/// Refuses whoever speaks for another of the members that are asked. It speaks for the one of which it is titular, else for the
/// one whose mandate is the oldest; its other members are heard through their other delegates.
pub fn one_voice(
    people: &People,
    actor: &Actor,
    is_asked: impl Fn(MemberId) -> bool,
    now: Instant,
) -> Result<(), Refusal> {
    let (Some(person), Some(own)) = (actor.person(), actor.member()) else { return Ok(()) };
    match people.voice(person, is_asked, now) {
        Some(other) if other != own => {
            Err(Refusal::forbidden("people-one-voice").with("other", other).with("own", own))
        }
        _ => Ok(()),
    }
}
