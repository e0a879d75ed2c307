//! A seat is asked for, or proposed and agreed to.

use pluriel_council::{
    Actor, Context, Decision, FieldError, Instant, MemberId, Refusal,
    access::{self, Action, Condition},
    door,
    people::{Applicant, PeopleChange},
};

use super::{
    super::{Decided, Scene, delegates, faults::Faults, parts, seats, url},
    LONGEST, ended, in_force, in_stage, known, of,
};
use crate::{
    commands::{Asked, GiveConsent, OfRequest},
    decide::fingerprint,
    events::{ConsentAsked, ConsentGiven, RequestId, SeatRequested},
    state::RequestStage,
};

pub(in super::super) fn ask(scene: Scene<'_>, asked: &Asked, context: &mut Context) -> Decided {
    access::require(Action::AskSeat, scene.actor, |_| false)?;
    if !in_force(scene)?.is_open {
        return Err(Refusal::conflict("admission-closed"));
    }
    requested(scene, asked, None, context)
}

/// The organisation is asked whether it agrees before anybody else hears of it.
pub(in super::super) fn propose(scene: Scene<'_>, asked: &Asked, context: &mut Context) -> Decided {
    access::require(Action::ProposeMember, scene.actor, |_| false)?;
    in_force(scene)?;
    let by = scene.actor.member().ok_or(Refusal::forbidden("access-sign-in"))?;
    let mut decision = requested(scene, asked, Some(by), context)?;
    if let Some(request) = decision.people.iter().find_map(request_of) {
        decision.events.push(of(request, link(request, context)));
    }
    Ok(decision)
}

fn request_of(change: &PeopleChange) -> Option<RequestId> {
    match change {
        PeopleChange::Applicant(applicant) => Some(RequestId(applicant.request)),
        _ => None,
    }
}

fn requested(scene: Scene<'_>, asked: &Asked, by: Option<MemberId>, context: &mut Context) -> Decided {
    let mut faults = Faults::default();
    let now = context.now();
    let organisation =
        faults.of(seats::new_name(scene, &asked.organisation, None, now).map_err(as_organisation));
    let url = faults.of(url(asked.url.as_deref()));
    let motives = faults.of(door::text("motives", &asked.motives, LONGEST));
    let name = faults.of(delegates::person_name(&asked.name));
    let email = faults.of(delegates::email(&asked.email));
    faults.of(parts::open_college(scene, "college", &asked.college, now));
    if let Some(kind) = &asked.kind {
        faults.of(parts::open_kind(scene, "kind", kind));
    }
    let invented = |college| scene.state.college(college).is_some_and(|college| college.fictitious);
    let decides = scene.state.admission().and_then(|known| scene.state.formation(&known.formation));
    if decides.is_some_and(|formation| formation.fictitious != invented(&asked.college)) {
        faults.add(FieldError::new("college", "admission-another-world"));
    }
    let (Some(organisation), Some(url), Some(motives)) = (organisation, url, motives) else {
        return faults.refuse();
    };
    let (Some(name), Some(email)) = (name, email) else { return faults.refuse() };
    faults.none()?;
    let request: RequestId = context.id();
    let event = SeatRequested { request, college: asked.college.clone(), kind: asked.kind.clone(), by };
    let event = of(request, event).text("name", organisation).text("motives", motives);
    let event = url.into_iter().fold(event, |event, url| event.text("url", url));
    let mut decision = Decision::one(event);
    // An address that is known keeps its name: whoever asks learns nothing of who is in the register.
    let person = if let Some(known) = scene.people.by_email(&email) {
        known.id
    } else {
        let person = delegates::new_person(scene, name, email, None, context);
        let id = person.id;
        decision.people.push(PeopleChange::Person(person));
        id
    };
    decision.people.push(PeopleChange::Applicant(Applicant { request: request.0, person, until: None }));
    Ok(decision)
}

/// The name asked about is the organisation's; `name` is the person's.
fn as_organisation(fault: FieldError) -> FieldError {
    FieldError { field: "organisation", ..fault }
}

/// A fresh link, good until the organisation answers by it.
fn link(request: RequestId, context: &mut Context) -> ConsentAsked {
    let secret = hexadecimal(&context.bytes::<32>());
    ConsentAsked { request, key: fingerprint(&secret), secret: Some(secret) }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(u32::from(digit), 16)).collect()
}

pub(in super::super) fn ask_consent(scene: Scene<'_>, command: OfRequest, context: &mut Context) -> Decided {
    scene.require(Action::KeepRequests)?;
    let request = known(scene, command.request)?;
    in_stage(request, &[RequestStage::AwaitsConsent])?;
    Ok(Decision::one(of(request.id, link(request.id, context))))
}

/// Whoever holds the link answers for the organisation, once.
pub(in super::super) fn consent(scene: Scene<'_>, command: &GiveConsent, now: Instant) -> Decided {
    if matches!(scene.actor, Actor::Pluriel) {
        return Err(Refusal::forbidden("access-denied").with("action", Action::ConsentByLink.name()));
    }
    let request = known(scene, command.request)?;
    let holds = request.key.as_deref() == Some(command.key.as_str());
    if !access::allows(Action::ConsentByLink, scene.actor, |condition| {
        condition == Condition::HoldsLink && holds
    }) {
        return Err(Refusal::forbidden("admission-link-over"));
    }
    in_stage(request, &[RequestStage::AwaitsConsent])?;
    let mut decision =
        Decision::one(of(request.id, ConsentGiven { request: request.id, agrees: command.agrees }));
    if !command.agrees {
        decision.people.extend(ended(scene, request.id, now));
    }
    Ok(decision)
}
