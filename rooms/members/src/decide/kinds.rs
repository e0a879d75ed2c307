//! What kind of organisation a member is.

use pluriel_council::{
    Decision, FieldError, MemberId, NewEvent, Refusal, Stream,
    access::{self, Action, Condition},
    door,
};

use super::{Decided, Scene, parts};
use crate::{
    commands::{DeclareKind, ProposeKind, ProposedKind},
    events::{Event, KindDeclared, KindProposed},
    words::{KindId, KindStanding},
};

pub(super) fn propose(scene: Scene<'_>, command: &ProposeKind) -> Decided {
    scene.require(Action::KeepMembers)?;
    let member = scene.member(command.member)?;
    scene.kind("kind", &command.kind)?;
    match member.kinds.last() {
        Some(held) if held.standing == KindStanding::Declared => {
            return Err(Refusal::conflict("members-kind-declared")
                .with("member", member.id)
                .with("kind", held.kind.as_str()));
        }
        Some(held) if held.kind == command.kind => return Ok(Decision::nothing()),
        _ => {}
    }
    let proposal = ProposedKind { kind: command.kind.clone(), source: command.source.clone() };
    Ok(Decision::one(proposed(scene, member.id, &proposal)?))
}

/// The event that proposes a kind.
pub(super) fn proposed(
    scene: Scene<'_>,
    member: MemberId,
    proposal: &ProposedKind,
) -> Result<NewEvent<Event>, FieldError> {
    parts::open_kind(scene, "kind", &proposal.kind)?;
    let source = door::text("source", &proposal.source, 2_000)?;
    let event = KindProposed { member, kind: proposal.kind.clone() };
    Ok(NewEvent::open(Stream(member.0), event.into()).text("source", source))
}

pub(super) fn declare(scene: Scene<'_>, command: &DeclareKind) -> Decided {
    access::require(Action::DeclareKind, scene.actor, |condition| {
        condition == Condition::OwnMember && scene.actor.member() == Some(command.member)
    })?;
    let member = scene.member(command.member)?;
    parts::open_kind(scene, "kind", &command.kind)?;
    let declared = |kind: &KindId| {
        member.kinds.last().is_some_and(|held| held.standing == KindStanding::Declared && held.kind == *kind)
    };
    if declared(&command.kind) {
        return Ok(Decision::nothing());
    }
    let event = KindDeclared { member: member.id, kind: command.kind.clone() };
    Ok(Decision::one(NewEvent::open(Stream(member.id.0), event.into())))
}
