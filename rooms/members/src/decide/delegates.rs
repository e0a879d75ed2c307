//! Who speaks for a member: one person at a time titular, any number alternates.

use pluriel_council::{
    Capacity, Context, Decision, FieldError, Id, Instant, MemberId, Refusal, Standing,
    access::Action,
    door,
    people::{Mandate, PeopleChange, Person},
};

use super::{Ahead, Decided, Scene, faults::Faults, mandates};
use crate::{
    commands::{AddDelegate, Appoint, DelegateRow},
    events::PeopleFact,
    skeleton::skeleton,
    words::{Language, Period},
};

/// How many rows one table may hold: a council of a thousand seats with five delegates each.
const MAX_ROWS: usize = 5_000;

pub(super) fn add(scene: Scene<'_>, command: &AddDelegate, context: &mut Context) -> Decided {
    let mut faults = Faults::default();
    let member = match scene.member_called("member", &command.member) {
        Ok(member) => {
            scene.require_for(Action::KeepMandates, member.id)?;
            Some(member)
        }
        Err(fault) => {
            scene.require(Action::KeepMandates)?;
            faults.of(Err(fault))
        }
    };
    let name = faults.of(person_name(&command.name));
    let email = faults.of(email(&command.email));
    let from = command.from.map_or(context.now(), |day| scene.start_of(day));
    let until = command.last_day.map(|day| scene.end_of(day));
    if until.is_some_and(|until| until <= from) {
        faults.add(FieldError::new("last_day", "members-mandate-inverted"));
    }
    let (Some(member), Some(name), Some(email)) = (member, name, email) else { return faults.refuse() };
    faults.none()?;
    let known = known_person(scene, &name, &email)?;
    let period = Period { from: Some(from), until };
    if let Some(known) = known
        && holds_already(scene, known, member.id, command.standing, &period)?
    {
        return Ok(Decision::nothing());
    }
    if member.seats.iter().all(|seat| !seat.period.overlaps(&period)) {
        return Err(FieldError::new("member", "members-delegate-without-seat")
            .with("member", member.id)
            .into());
    }
    if command.standing == Standing::Titular && titular_taken(scene, member.id, &period) {
        return Err(FieldError::new("standing", "members-titular-taken").with("member", member.id).into());
    }
    let (person, added) = if let Some(known) = known {
        (known.id, None)
    } else {
        let person = new_person(scene, name, email, command.language, context);
        (person.id, Some(person))
    };
    let capacity = Capacity::Delegate { member: member.id, standing: command.standing };
    let mandate = Mandate { id: context.id::<Id>(), person, capacity, from, until };
    let mut decision = Decision::one(mandates::changed(Some(member.id), PeopleFact::MandateGiven));
    decision.people.extend(added.map(PeopleChange::Person));
    decision.people.push(PeopleChange::Mandate(mandate));
    Ok(decision.at(format!("/membres/{}", member.id)))
}

/// Has a person manage a member's delegates, or contribute without a voice. Once more of the same is nothing new.
pub(super) fn appoint(scene: Scene<'_>, command: &Appoint, context: &mut Context) -> Decided {
    scene.require(Action::KeepMandates)?;
    let mut faults = Faults::default();
    let called = command.member.as_deref().map(|called| scene.member_called("member", called));
    let member = faults.of(called.transpose());
    let name = faults.of(person_name(&command.name));
    let email = faults.of(email(&command.email));
    let from = command.from.map_or(context.now(), |day| scene.start_of(day));
    let until = command.last_day.map(|day| scene.end_of(day));
    if until.is_some_and(|until| until <= from) {
        faults.add(FieldError::new("last_day", "members-mandate-inverted"));
    }
    let (Some(member), Some(name), Some(email)) = (member, name, email) else { return faults.refuse() };
    faults.none()?;
    let seat = member.map(|member| member.id);
    let capacity = seat.map_or(Capacity::Contributor, |member| Capacity::Administrator { member });
    let period = Period { from: Some(from), until };
    if let Some(member) = member
        && member.seats.iter().all(|seat| !seat.period.overlaps(&period))
    {
        return Err(FieldError::new("member", "members-delegate-without-seat")
            .with("member", member.id)
            .into());
    }
    let known = known_person(scene, &name, &email)?;
    let has_it = |mandate: &&Mandate| {
        known.is_some_and(|known| known.id == mandate.person)
            && mandate.capacity == capacity
            && held(mandate).overlaps(&period)
    };
    if scene.people.mandates().any(|mandate| has_it(&mandate)) {
        return Ok(Decision::nothing());
    }
    let mut decision = Decision::one(mandates::changed(seat, PeopleFact::MandateGiven));
    let person = if let Some(known) = known {
        known.id
    } else {
        let person = new_person(scene, name, email, command.language, context);
        let id = person.id;
        decision.people.push(PeopleChange::Person(person));
        id
    };
    let mandate = Mandate { id: context.id::<Id>(), person, capacity, from, until };
    decision.people.push(PeopleChange::Mandate(mandate));
    Ok(decision)
}

/// Gives the mandates of a table, all or none. Rows that are so already change nothing, so that a table can be imported
/// again. The refusal lists every row at fault; its fields quote the row's `line`.
pub(super) fn import(scene: Scene<'_>, rows: &[DelegateRow], context: &mut Context) -> Decided {
    scene.require(Action::KeepMandates)?;
    if rows.len() > MAX_ROWS {
        return Err(Refusal::invalid("members-import-too-many")
            .with("max", MAX_ROWS)
            .with("rows", rows.len()));
    }
    let mut ahead = Ahead::of(scene);
    let mut all = Decision::nothing();
    let mut faults = Vec::new();
    for row in rows {
        match add(ahead.scene(scene.actor), &row.delegate, context) {
            Ok(decision) => {
                ahead.follow(&decision, context.now());
                all.events.extend(decision.events);
                all.people.extend(decision.people);
            }
            Err(refusal) => {
                faults.extend(refusal.fields.into_iter().map(|fault| fault.with("line", row.line)));
            }
        }
    }
    if faults.is_empty() {
        return Ok(all);
    }
    let refusal = Refusal::invalid("members-import-rows").with("faults", faults.len());
    Err(faults.into_iter().fold(refusal, Refusal::field))
}

/// Cleans a person's name.
pub(super) fn person_name(typed: &str) -> Result<String, FieldError> {
    door::line("name", typed, 120)
}

/// Cleans a mail address: one `@` with something before it and a host with a dot after it. Whether mail arrives there,
/// the first sign-in tells.
pub(super) fn email(typed: &str) -> Result<String, FieldError> {
    let email = door::line("email", typed, 254)?;
    if door::is_email(&email) { Ok(email) } else { Err(FieldError::new("email", "members-email-invalid")) }
}

/// The person of a mail address, who must bear the same name.
pub(super) fn known_person<'a>(
    scene: Scene<'a>,
    name: &str,
    email: &str,
) -> Result<Option<&'a Person>, FieldError> {
    match scene.people.by_email(email) {
        Some(known) if skeleton(&known.name) != skeleton(name) => {
            Err(FieldError::new("email", "members-email-of-another"))
        }
        known => Ok(known),
    }
}

/// A person not yet in the register; its name is not public until it chooses so.
pub(super) fn new_person(
    scene: Scene<'_>,
    name: String,
    email: String,
    language: Option<Language>,
    context: &mut Context,
) -> Person {
    let of_council = scene.state.council().map_or(Language::default(), |council| council.language);
    let language = language.unwrap_or(of_council).code().to_owned();
    Person { id: context.id(), name, email, name_public_since: None, language }
}

/// Whether the person stands so for the member already; refuses the other standing at the same time.
fn holds_already(
    scene: Scene<'_>,
    person: &Person,
    member: MemberId,
    standing: Standing,
    period: &Period,
) -> Result<bool, FieldError> {
    for (other, held) in mandates_for(scene, member, period) {
        if held.person != person.id {
            continue;
        }
        if other == standing {
            return Ok(true);
        }
        return Err(FieldError::new("standing", "members-delegate-both").with("member", member));
    }
    Ok(false)
}

fn titular_taken(scene: Scene<'_>, member: MemberId, period: &Period) -> bool {
    mandates_for(scene, member, period).any(|(standing, _)| standing == Standing::Titular)
}

/// The mandates of a member that share an instant with a period.
fn mandates_for<'a>(
    scene: Scene<'a>,
    member: MemberId,
    period: &'a Period,
) -> impl Iterator<Item = (Standing, &'a Mandate)> {
    scene.people.mandates().filter_map(move |mandate| match mandate.capacity {
        Capacity::Delegate { member: of, standing } if of == member && held(mandate).overlaps(period) => {
            Some((standing, mandate))
        }
        _ => None,
    })
}

fn held(mandate: &Mandate) -> Period {
    Period { from: Some(mandate.from), until: mandate.until }
}

/// When a mandate that ends now, or was to begin later, ends.
pub(super) fn end_now(mandate: &Mandate, now: Instant) -> Instant {
    mandate.from.max(now)
}
