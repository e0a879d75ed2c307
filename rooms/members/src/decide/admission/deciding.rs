//! Members take position on a request, and the council decides when its time is over.

use std::collections::BTreeMap;

use pluriel_council::{
    Arg, Capacity, Context, Decision, Id, Instant, MemberId, NewEvent, Refusal, Stream,
    access::{self, Action, Condition},
    door,
    people::{Mandate, PeopleChange},
};

use super::{
    super::{Decided, Scene, kinds, mandates, parts, seats},
    LONGEST, address, ended, in_stage, known, of,
};
use crate::{
    admission,
    commands::{JudgeRequest, OfRequest, ProposedKind},
    events::{Event, MemberSeated, PeopleFact, RequestDecided, RequestJudged, RequestOutcome},
    one_voice::one_voice,
    state::{Put, Request, RequestStage},
    words::{Publicity, RequestPosition},
};

/// A delegate of a member of the frozen electorate, before the end. Sealed; replaces the position that it took before.
pub(in super::super) fn judge(scene: Scene<'_>, command: &JudgeRequest, now: Instant) -> Decided {
    access::require(Action::JudgeRequest, scene.actor, |_| true)?;
    let member = scene.actor.member().ok_or(Refusal::forbidden("access-sign-in"))?;
    let request = known(scene, command.request)?;
    in_stage(request, &[RequestStage::Open])?;
    let put = request.put.as_ref().ok_or(Refusal::conflict("admission-not-now"))?;
    if now >= put.closes {
        return Err(Refusal::conflict("admission-over").with("closed", Arg::Deadline(put.closes)));
    }
    let asked = |member: MemberId| put.electorate.contains_key(&member);
    access::require(Action::JudgeRequest, scene.actor, |condition| {
        condition == Condition::InElectorate && asked(member)
    })
    .map_err(|_| Refusal::forbidden("admission-not-in-electorate"))?;
    one_voice(scene.people, scene.actor, asked, now)?;
    let reason = door::optional("reason", command.reason.as_deref().unwrap_or_default(), LONGEST)?;
    let judged =
        RequestJudged { request: request.id, member, position: command.position, reasoned: reason.is_some() };
    let event = NewEvent::sealed(Stream(request.id.0), judged.into());
    let event = reason.into_iter().fold(event, |event, reason| event.text("reason", reason));
    Ok(Decision::one(event).at(address(request.id)))
}

/// Counts, and gives the seat with who asked as the new member's administrator.
pub(in super::super) fn decide(scene: Scene<'_>, command: OfRequest, context: &mut Context) -> Decided {
    access::require(Action::MeetDeadline, scene.actor, |_| false)?;
    let (request, now) = (known(scene, command.request)?, context.now());
    in_stage(request, &[RequestStage::Open])?;
    let put = request.put.as_ref().filter(|put| put.closes <= now);
    let put = put.ok_or(Refusal::conflict("admission-not-now"))?;
    let evaluation = admission::evaluate(put);
    let outcome = evaluation.as_ref().map_or(RequestOutcome::NotValid, admission::outcome);
    let admitted = outcome == RequestOutcome::Admitted;
    let seat = if admitted { seat(scene, request, put, context)? } else { Vec::new() };
    let member = seat.first().map(|event| MemberId(event.stream.0));
    let mut counts = BTreeMap::new();
    for held in put.positions.values() {
        *counts.entry(held.position).or_insert(0) += 1;
    }
    let named = |positions: &Put| -> BTreeMap<MemberId, RequestPosition> {
        positions.positions.iter().map(|(member, held)| (*member, held.position)).collect()
    };
    let positions = if put.publicity == Publicity::Named { named(put) } else { BTreeMap::new() };
    let decided = RequestDecided { request: request.id, outcome, counts, positions, member };
    let mut decision = Decision::all([of(request.id, decided)].into_iter().chain(seat).collect());
    decision.people.extend(ended(scene, request.id, now));
    if let Some(member) = member
        && let Some(applicant) = scene.people.applicant(request.id.0)
    {
        let mandate = Mandate {
            id: context.id::<Id>(),
            person: applicant.person,
            capacity: Capacity::Administrator { member },
            from: now,
            until: None,
        };
        decision.events.push(mandates::changed(Some(member), PeopleFact::MandateGiven));
        decision.people.push(PeopleChange::Mandate(mandate));
    }
    Ok(decision)
}

/// The seat, from now on; nothing when somebody took the name or the college closed meanwhile: the secretariat then settles it.
fn seat(
    scene: Scene<'_>,
    request: &Request,
    put: &Put,
    context: &mut Context,
) -> Result<Vec<NewEvent<Event>>, Refusal> {
    let now = context.now();
    let Ok(name) = seats::new_name(scene, &put.name, None, now) else { return Ok(Vec::new()) };
    if parts::open_college(scene, "college", &request.college, now).is_err() {
        return Ok(Vec::new());
    }
    let member: MemberId = context.id();
    let (college, from) = (request.college.clone(), Some(now));
    let seated = MemberSeated { member, name: Some(name), url: None, college, from };
    let mut events = vec![NewEvent::open(Stream(member.0), seated.into())];
    let open = request.kind.as_ref().filter(|kind| parts::open_kind(scene, "kind", kind).is_ok());
    if let Some(kind) = open {
        let proposal = ProposedKind { kind: kind.clone(), source: address(request.id) };
        events.push(kinds::proposed(scene, member, &proposal)?);
    }
    Ok(events)
}
