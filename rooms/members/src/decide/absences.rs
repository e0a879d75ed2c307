//! A titular hands its mandate over to an alternate for the time of an absence.

use pluriel_council::{
    Capacity, Context, Decision, FieldError, Instant, MemberId, Refusal, Standing,
    access::Action,
    people::{Absence, Mandate, PeopleChange},
};

use super::{Decided, Scene, mandates};
use crate::{
    commands::{EndAbsence, TellAbsence},
    events::PeopleFact,
};

/// The titular of the member itself, or the administrator of the member. The alternate's mandate lasts as long as the absence.
pub(super) fn tell(scene: Scene<'_>, command: &TellAbsence, context: &mut Context) -> Decided {
    let member = command.member;
    scene.require_for(Action::TellAbsence, member)?;
    let now = context.now();
    let from = command.from.map_or(now, |day| scene.start_of(day)).max(now);
    let until = scene.end_of(command.last_day);
    if until <= from {
        return Err(FieldError::new("last_day", "people-absence-inverted").into());
    }
    let titular = titular_of(scene, member, from).ok_or(Refusal::conflict("people-absence-no-titular"))?;
    by_titular(scene, titular)?;
    let is_alternate = |mandate: &&Mandate| {
        mandate.capacity == Capacity::Delegate { member, standing: Standing::Alternate }
            && mandate.from <= from
            && mandate.until.is_none_or(|end| end >= until)
            && mandate.person != titular.person
    };
    let Some(alternate) = scene.people.mandate(command.alternate).filter(is_alternate) else {
        return Err(FieldError::new("alternate", "people-absence-alternate").into());
    };
    let crosses =
        |absence: &&Absence| absence.mandate == titular.id && absence.from < until && from < absence.until;
    if let Some(known) = scene.people.absences().find(crosses) {
        if known.alternate == alternate.id && known.from <= from && known.until == until {
            return Ok(Decision::nothing());
        }
        return Err(FieldError::new("last_day", "people-absence-already").into());
    }
    let id = context.id();
    let absence = Absence { id, mandate: titular.id, alternate: alternate.id, from, until };
    let mut decision = Decision::one(mandates::about(Some(member), PeopleFact::AbsenceTold, Some(id)));
    decision.people.push(PeopleChange::Absence(absence));
    Ok(decision)
}

/// Ends an absence now, or takes back one that was to begin.
pub(super) fn end(scene: Scene<'_>, command: &EndAbsence, now: Instant) -> Decided {
    let unknown = Refusal::not_found("people-absence-unknown");
    let absence = scene.people.absences().find(|absence| absence.id == command.absence);
    let absence = absence.ok_or_else(|| unknown.clone())?;
    let titular = scene.people.mandate(absence.mandate).ok_or_else(|| unknown.clone())?;
    let member = titular.capacity.member().ok_or(unknown)?;
    scene.require_for(Action::TellAbsence, member)?;
    by_titular(scene, titular)?;
    let until = absence.from.max(now);
    if absence.until <= until {
        return Ok(Decision::nothing());
    }
    let mut decision =
        Decision::one(mandates::about(Some(member), PeopleFact::AbsenceEnded, Some(absence.id)));
    decision.people.push(PeopleChange::Absence(Absence { until, ..absence.clone() }));
    Ok(decision)
}

fn titular_of(scene: Scene<'_>, member: MemberId, at: Instant) -> Option<&Mandate> {
    let titular = Capacity::Delegate { member, standing: Standing::Titular };
    scene.people.mandates().find(|mandate| mandate.capacity == titular && mandate.holds_at(at))
}

/// Whoever speaks for a member hands over its own mandate and nobody else's.
fn by_titular(scene: Scene<'_>, titular: &Mandate) -> Result<(), Refusal> {
    let is_own = scene.actor.person() == Some(titular.person);
    if is_own || scene.actor.administers().is_some() {
        return Ok(());
    }
    Err(Refusal::forbidden("people-absence-by-titular"))
}
