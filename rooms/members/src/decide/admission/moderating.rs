//! What the secretariat does with a request.

use pluriel_council::{Decision, FieldError, Instant, Refusal, access::Action, door};
use pluriel_rules::Rule;

use super::{
    super::{Decided, Scene, parts, seats},
    LONGEST, address, electorate, ended, fits, in_force, in_stage, known, of,
};
use crate::{
    commands::{OfRequest, PutRequest, SetRequestAside},
    events::{RequestPut, RequestSetAside, RequestWithdrawn},
    skeleton::skeleton,
    state::RequestStage,
};

pub(in super::super) fn set_aside(scene: Scene<'_>, command: &SetRequestAside, now: Instant) -> Decided {
    scene.require(Action::KeepRequests)?;
    let request = known(scene, command.request)?;
    in_stage(request, &[RequestStage::Received, RequestStage::AwaitsConsent])?;
    let reason = door::text("reason", &command.reason, LONGEST)?;
    let event = of(request.id, RequestSetAside { request: request.id }).text("reason", reason);
    let mut decision = Decision::one(event);
    decision.people.extend(ended(scene, request.id, now));
    Ok(decision)
}

pub(in super::super) fn withdraw(scene: Scene<'_>, command: OfRequest, now: Instant) -> Decided {
    scene.require(Action::KeepRequests)?;
    let request = known(scene, command.request)?;
    let stages = [RequestStage::Received, RequestStage::AwaitsConsent, RequestStage::Open];
    in_stage(request, &stages)?;
    let mut decision = Decision::one(of(request.id, RequestWithdrawn { request: request.id }));
    decision.people.extend(ended(scene, request.id, now));
    Ok(decision)
}

/// Freezes who decides, by which rule, until when. The name comes with the command: until now it stands in the vault alone.
pub(in super::super) fn put(scene: Scene<'_>, command: &PutRequest, now: Instant) -> Decided {
    scene.require(Action::KeepRequests)?;
    let request = known(scene, command.request)?;
    in_stage(request, &[RequestStage::Received])?;
    let admission = in_force(scene)?;
    let name = seats::new_name(scene, &command.organisation, None, now)
        .map_err(|fault| FieldError { field: "organisation", ..fault })?;
    let same = skeleton(&name);
    if scene.state.requests_open().any(|(_, put)| skeleton(&put.name) == same) {
        return Err(Refusal::conflict("admission-already-open"));
    }
    parts::open_college(scene, "college", &request.college, now)?;
    let electorate = electorate(scene.state, &admission.formation, now);
    let rule = Rule::parse(&admission.rule.to_string()).map_err(|error| {
        FieldError::new("rule", "admission-rule-unreadable").with("reason", error.to_string())
    })?;
    fits(&rule, admission.publicity, &electorate)?;
    let closes = scene.state.calendar().after_working_days(now, admission.working_days);
    let event = RequestPut {
        request: request.id,
        name,
        formation: admission.formation.clone(),
        electorate,
        rule: admission.rule.clone(),
        publicity: admission.publicity,
        closes,
    };
    Ok(Decision::one(of(request.id, event)).at(address(request.id)))
}
