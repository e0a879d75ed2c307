//! Who meets: which colleges vote, which advise.

use std::collections::BTreeMap;

use pluriel_council::{Decision, FieldError, NewEvent, Refusal, access::Action, door};

use super::{Decided, Scene, names};
use crate::{
    commands::DefineFormation,
    events::{COUNCIL, FormationDefined},
    words::CollegeId,
};

pub(super) fn define(scene: Scene<'_>, command: &DefineFormation) -> Decided {
    scene.require(Action::DescribeCouncil)?;
    let names = names(&command.names)?;
    let votes = known_colleges(scene, "votes", &command.votes)?;
    let advises = known_colleges(scene, "advises", &command.advises)?;
    if votes.is_empty() && advises.is_empty() {
        return Err(FieldError::new("votes", "members-formation-empty").into());
    }
    if let Some(both) = votes.iter().find(|college| advises.contains(college)) {
        return Err(FieldError::new("advises", "members-formation-both")
            .with("college", both.as_str())
            .into());
    }
    let fictitious = fictitious(scene, &votes, &advises, command.fictitious)?;
    let default_rule =
        door::optional("default_rule", command.default_rule.as_deref().unwrap_or_default(), 80)?;
    let event = FormationDefined {
        formation: command.formation.clone(),
        names,
        votes,
        advises,
        default_rule,
        publicity: command.publicity,
        fictitious,
    };
    if scene.state.formation(&event.formation).is_some_and(|known| known.says(&event)) {
        return Ok(Decision::nothing());
    }
    Ok(Decision::one(NewEvent::open(COUNCIL, event.into())))
}

/// Each college once, in the order in which it was given.
fn known_colleges(
    scene: Scene<'_>,
    field: &'static str,
    colleges: &[CollegeId],
) -> Result<Vec<CollegeId>, FieldError> {
    let mut known = Vec::new();
    for college in colleges {
        scene.college(field, college)?;
        if !known.contains(college) {
            known.push(college.clone());
        }
    }
    Ok(known)
}

/// Whether a formation of these colleges is invented. None may mix real and invented colleges, so that no invented act is
/// ever given to a real organisation.
fn fictitious(
    scene: Scene<'_>,
    votes: &[CollegeId],
    advises: &[CollegeId],
    said: bool,
) -> Result<bool, Refusal> {
    let by_college: BTreeMap<_, _> = votes
        .iter()
        .chain(advises)
        .map(|id| (id, scene.state.college(id).is_some_and(|college| college.fictitious)))
        .collect();
    let invented = said || by_college.values().any(|invented| *invented);
    match by_college.into_iter().find(|(_, fictitious)| invented && !fictitious) {
        Some((real, _)) => Err(Refusal::conflict("members-formation-mixed").with("college", real.as_str())),
        None => Ok(invented),
    }
}
