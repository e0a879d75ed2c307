//! Saying whether one's own objection is lifted or maintained.

use pluriel_council::{
    Arg, Decision, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, objections};
use crate::{commands::SettleObjection, words::ObjectionEnd};

/// The objector alone. It may lift its objection while the opinion is discussed, and maintain it in the time that the answer gave it;
/// nobody withdraws another's.
pub(super) fn decide(ground: &Ground<'_>, command: SettleObjection) -> Decided {
    let member = ground.seat(Action::SettleObjection)?;
    let opinion = ground.opinion(command.opinion)?;
    let (call, objection) = objections::objection(opinion, command.objection)?;
    ground.permit(
        Action::SettleObjection,
        |condition| condition == Condition::OwnMember && objection.member == member,
        || Refusal::forbidden("opinions-objection-of-another"),
    )?;
    objections::still_discussed(opinion)?;
    if !objection.stands() {
        return Err(Refusal::conflict("opinions-objection-over"));
    }
    if !command.lifted {
        let Some(answer) = &objection.answer else {
            return Err(Refusal::conflict("opinions-objection-unanswered"));
        };
        if ground.now >= answer.reply_by {
            let ended = Arg::Deadline(answer.reply_by);
            return Err(Refusal::conflict("opinions-objection-reply-over").with("ended", ended));
        }
        if objection.end.is_some() {
            return Ok(Decision::nothing().at(opinion.address()));
        }
    }
    let end = if command.lifted { ObjectionEnd::Lifted } else { ObjectionEnd::Maintained };
    let event = objections::ended(opinion, call, objection, end, Some(member));
    Ok(Decision::one(event).at(format!("{}#o{}", opinion.address(), objection.id)))
}
