//! How an organisation comes to sit: it asks or is proposed, the secretariat moderates, the council decides by its rule.

mod asking;
mod deciding;
mod moderating;

use std::collections::BTreeMap;

use pluriel_council::{
    Decision, FieldError, Instant, MemberId, NewEvent, Refusal, Stream,
    access::Action,
    people::{Applicant, PeopleChange},
};
use pluriel_rules::{Model, Rule};

use super::{Decided, Scene, excerpt, faults::Faults};
use crate::{
    admission,
    commands::SetAdmission,
    events::{AdmissionSet, COUNCIL, Event, RequestElector, RequestId},
    state::{Admission, Request, RequestStage, State},
    words::{CarriageBy, FormationId, Publicity},
};

pub(super) use asking::{ask, ask_consent, consent, propose};
pub(super) use deciding::{decide, judge};
pub(super) use moderating::{put, set_aside, withdraw};

/// The longest motives and reasons, in characters.
const LONGEST: usize = 4_000;

pub(super) fn set(scene: Scene<'_>, command: &SetAdmission, now: Instant) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let mut faults = Faults::default();
    if scene.state.formation(&command.formation).is_none() {
        faults.add(
            FieldError::new("formation", "admission-formation-unknown")
                .with("formation", command.formation.as_str()),
        );
    }
    if !(1..=120).contains(&command.working_days) {
        faults.add(FieldError::new("working_days", "admission-days-invalid"));
    }
    if command.publicity == Publicity::ByGroup {
        faults.add(FieldError::new("publicity", "members-choose"));
    }
    let rule = faults.of(rule_of(&command.rule));
    let Some(rule) = rule else { return faults.refuse() };
    faults.none()?;
    let electorate = electorate(scene.state, &command.formation, now);
    fits(&rule, command.publicity, &electorate)?;
    let event = AdmissionSet {
        formation: command.formation.clone(),
        rule: serde_json::to_value(&rule).unwrap_or_default(),
        working_days: command.working_days,
        publicity: command.publicity,
        is_open: command.is_open,
    };
    if scene.state.admission().is_some_and(|known| says(known, &event)) {
        return Ok(Decision::nothing());
    }
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

fn says(known: &Admission, event: &AdmissionSet) -> bool {
    let AdmissionSet { formation, rule, working_days, publicity, is_open } = event;
    known.formation == *formation
        && known.rule == *rule
        && known.working_days == *working_days
        && known.publicity == *publicity
        && known.is_open == *is_open
}

/// A rule by the name of its model, or whole.
fn rule_of(written: &serde_json::Value) -> Result<Rule, FieldError> {
    if let Some(name) = written.as_str() {
        let model = Model::named(name);
        return model.map(Model::rule).ok_or_else(|| {
            FieldError::new("rule", "admission-rule-unreadable").with("reason", excerpt(name))
        });
    }
    Rule::parse(&written.to_string()).map_err(|error| {
        FieldError::new("rule", "admission-rule-unreadable").with("reason", error.to_string())
    })
}

/// A rule that this electorate can meet, that silence alone does not meet, and that anybody recomputes from what is published.
fn fits(
    rule: &Rule,
    publicity: Publicity,
    electorate: &BTreeMap<MemberId, RequestElector>,
) -> Result<(), FieldError> {
    let fault = if electorate.is_empty() {
        Some(("formation", "admission-nobody-votes"))
    } else if admission::names_unknown_group(rule, electorate) || !admission::can_be_met(rule, electorate) {
        Some(("rule", "admission-rule-never-met"))
    } else if admission::adopts_silence(rule, electorate) {
        Some(("rule", "admission-rule-by-silence"))
    } else if !admission::recomputes(rule, publicity, electorate) {
        Some(("publicity", "admission-rule-needs-names"))
    } else {
        None
    };
    fault.map_or(Ok(()), |(field, code)| Err(FieldError::new(field, code)))
}

/// Who decides: the members that vote in the formation now. Breadth is measured by colleges or, where one votes, by kinds.
fn electorate(state: &State, formation: &FormationId, now: Instant) -> BTreeMap<MemberId, RequestElector> {
    let voting = state.formation(formation).map_or(0, |formation| formation.votes.len());
    let by = if voting > 1 { CarriageBy::College } else { CarriageBy::Kind };
    let elector = |id| RequestElector {
        group: state.group_of(id, by, now),
        affiliation: state.affiliation_of(id, now).map(|known| known.id),
    };
    state.voters(formation, now).into_iter().map(|member| (member.id, elector(member.id))).collect()
}

fn known(scene: Scene<'_>, id: RequestId) -> Result<&Request, Refusal> {
    scene.state.request(id).ok_or(Refusal::not_found("admission-unknown"))
}

fn in_force(scene: Scene<'_>) -> Result<&Admission, Refusal> {
    scene.state.admission().ok_or(Refusal::conflict("admission-not-set"))
}

/// Refuses a request that stands elsewhere.
fn in_stage(request: &Request, stages: &[RequestStage]) -> Result<(), Refusal> {
    if stages.contains(&request.stage) {
        return Ok(());
    }
    Err(Refusal::conflict("admission-not-now"))
}

/// An open event of a request.
fn of(request: RequestId, event: impl Into<Event>) -> NewEvent<Event> {
    NewEvent::open(Stream(request.0), event.into())
}

/// Whoever asked is kept for as long as former delegates are.
fn ended(scene: Scene<'_>, request: RequestId, now: Instant) -> Option<PeopleChange> {
    let applicant = scene.people.applicant(request.0)?;
    Some(PeopleChange::Applicant(Applicant { until: Some(now), ..applicant.clone() }))
}

fn address(request: RequestId) -> String {
    format!("/candidatures/{request}")
}
