//! Asking that the call be extended.

use std::collections::BTreeSet;

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, ground::in_stage};
use crate::{
    commands::ExtendCall,
    deadlines::extended_end,
    electorate::organisations,
    events::{CallExtended, Event, ExtensionAsked, stream},
    words::Stage,
};

/// A member of the electorate, before the end of the call. Once enough organisations asked, it is extended; it is once.
pub(super) fn decide(ground: &Ground<'_>, command: ExtendCall) -> Decided {
    let member = ground.seat(Action::AskOfCall)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Call, "opinions-no-call")?;
    let call = ground.open_call(opinion)?;
    let votes = call.electorate.contains(member) && !opinion.recused.contains_key(&member);
    ground.permit(
        Action::AskOfCall,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    if call.extended {
        return Err(Refusal::conflict("opinions-extended-once"));
    }
    if call.extension_asked.contains(&member) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let orders = ground.orders_of(opinion)?;
    let asked: BTreeSet<_> = call.extension_asked.iter().copied().chain([member]).collect();
    let mut events = vec![Event::from(ExtensionAsked { opinion: opinion.id, call: call.number, member })];
    if organisations(&call.electorate, &asked) >= orders.call.extend.by {
        let closes = extended_end(orders, &ground.calendar(orders), call.closes);
        events.push(CallExtended { opinion: opinion.id, call: call.number, closes }.into());
    }
    let events = events.into_iter().map(|event| NewEvent::open(stream(opinion.id), event)).collect();
    Ok(Decision::all(events).at(opinion.address()))
}
