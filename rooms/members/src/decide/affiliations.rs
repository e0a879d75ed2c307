//! Declared links between members.

use std::collections::BTreeSet;

use pluriel_council::{Arg, Context, Decision, FieldError, NewEvent, Refusal, Stream, access::Action, door};

use super::{Decided, Scene};
use crate::{
    commands::{DeclareAffiliation, EndAffiliation},
    events::{AffiliationDeclared, AffiliationEnded, AffiliationId},
    words::Period,
};

pub(super) fn declare(scene: Scene<'_>, command: &DeclareAffiliation, context: &mut Context) -> Decided {
    scene.require(Action::KeepMembers)?;
    let mut members = BTreeSet::new();
    for called in &command.members {
        members.insert(scene.member_called("members", called)?.id);
    }
    if members.len() < 2 {
        return Err(FieldError::new("members", "members-affiliation-alone").into());
    }
    let fictitious = members.iter().filter(|member| scene.state.is_fictitious(**member)).count();
    if fictitious != 0 && fictitious != members.len() {
        return Err(FieldError::new("members", "members-affiliation-mixed").into());
    }
    let members: Vec<_> = members.into_iter().collect();
    let period = Period { from: command.from.map(|day| scene.start_of(day)), until: None };
    for known in scene.state.affiliations().filter(|known| known.period.overlaps(&period)) {
        let Some(linked) = members.iter().find(|member| known.members.contains(member)) else { continue };
        if known.members == members && known.nature == command.nature && known.period.until.is_none() {
            return Ok(Decision::nothing());
        }
        return Err(FieldError::new("members", "members-affiliation-already").with("member", *linked).into());
    }
    let affiliation: AffiliationId = context.id();
    let event = AffiliationDeclared { affiliation, members, nature: command.nature, from: period.from };
    let event = NewEvent::open(Stream(affiliation.0), event.into());
    let source = door::optional("source", command.source.as_deref().unwrap_or_default(), 2_000)?;
    Ok(Decision::one(match source {
        Some(source) => event.text("source", source),
        None => event,
    }))
}

pub(super) fn end(scene: Scene<'_>, command: &EndAffiliation) -> Decided {
    scene.require(Action::KeepMembers)?;
    let known = scene
        .state
        .affiliation(command.affiliation)
        .ok_or(Refusal::not_found("members-affiliation-unknown"))?;
    let until = scene.end_of(command.last_day);
    match known.period.until {
        Some(ended) if ended == until => return Ok(Decision::nothing()),
        Some(ended) => {
            return Err(Refusal::conflict("members-affiliation-ended").with("until", Arg::Deadline(ended)));
        }
        None => {}
    }
    if known.period.from.is_some_and(|from| until <= from) {
        return Err(FieldError::new("last_day", "members-affiliation-inverted").into());
    }
    let event = AffiliationEnded { affiliation: known.id, until };
    Ok(Decision::one(NewEvent::open(Stream(known.id.0), event.into())))
}
