//! Judging an objection that was answered and still stands.

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, objections};
use crate::{
    commands::JudgeObjection,
    events::{ObjectionJudged, stream},
};

/// A member of the electorate other than the objector, until the end of the call: its last judgment counts. They are counted when
/// the call is closed.
pub(super) fn decide(ground: &Ground<'_>, command: JudgeObjection) -> Decided {
    let member = ground.seat(Action::JudgeObjection)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    let votes = call.electorate.contains(member) && !opinion.recused.contains_key(&member);
    ground.permit(
        Action::JudgeObjection,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    ground.one_voice(opinion, call)?;
    let (call, objection) =
        objections::objection(opinion, command.objection).map(|(_, found)| (call, found))?;
    if objection.member == member {
        return Err(Refusal::conflict("opinions-objection-ones-own"));
    }
    if !objection.stands() {
        return Err(Refusal::conflict("opinions-objection-over"));
    }
    if objection.answer.is_none() {
        return Err(Refusal::conflict("opinions-objection-to-be-answered"));
    }
    let judged = ObjectionJudged {
        opinion: opinion.id,
        call: call.number,
        objection: objection.id,
        member,
        unfounded: command.unfounded,
    };
    let event = NewEvent::open(stream(opinion.id), judged.into());
    Ok(Decision::one(event).at(format!("{}#o{}", opinion.address(), objection.id)))
}
