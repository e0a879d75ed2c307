//! Invitations to sign in.

use pluriel_council::{
    Decision, FieldError, Id, Instant, MemberId, Refusal,
    access::Action,
    people::{Invitation, PeopleChange, Person},
};

use super::{Decided, Scene, faults::Faults, mandates};
use crate::{commands::Invite, events::PeopleFact};

/// Nobody is written to twice within so many seconds: a form sent again floods nobody.
const APART_SECONDS: i64 = 600;

/// Invites whoever has a mandate that holds or is to begin; somebody who was just invited is not written to again.
pub(super) fn invite(scene: Scene<'_>, command: &Invite, now: Instant) -> Decided {
    let mut faults = Faults::default();
    let mut invited: Vec<(&Person, Option<MemberId>, Id)> = Vec::new();
    for email in &command.emails {
        let Some(person) = scene.people.by_email(email) else {
            scene.require(Action::Invite)?;
            faults.add(FieldError::new("email", "people-invite-unknown").with("email", email.trim()));
            continue;
        };
        let mut held: Vec<_> = scene
            .people
            .mandates()
            .filter(|mandate| mandate.person == person.id && mandate.until.is_none_or(|until| until > now))
            .collect();
        held.sort_by_key(|mandate| (mandate.from, mandate.id));
        let own = held.iter().any(|mandate| {
            mandate.capacity.member().is_some_and(|member| scene.actor.administers() == Some(member))
        });
        if !own {
            scene.require(Action::Invite)?;
        }
        match held.first() {
            None => {
                faults.add(FieldError::new("email", "people-invite-no-mandate").with("email", email.trim()));
            }
            Some(mandate) if invited.iter().all(|(other, ..)| other.id != person.id) => {
                invited.push((person, mandate.capacity.member(), mandate.id));
            }
            Some(_) => {}
        }
    }
    faults.none()?;
    let mut decision = Decision::nothing();
    for (person, seat, mandate) in invited {
        let known = scene.people.invitation(person.id);
        if known.is_some_and(|known| now < known.sent.plus_seconds(APART_SECONDS)) {
            continue;
        }
        let times = known.map_or(1, |known| known.times.saturating_add(1));
        let answered = known.and_then(|known| known.answered);
        let invitation = Invitation { person: person.id, sent: now, times, answered };
        decision.events.push(mandates::about(seat, PeopleFact::Invited, Some(mandate)));
        decision.people.push(PeopleChange::Invitation(invitation));
    }
    if decision.events.is_empty() && command.emails.is_empty() {
        return Err(Refusal::invalid("people-invite-nobody"));
    }
    Ok(decision)
}
