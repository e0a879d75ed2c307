//! Asking that the call be extended.

use std::collections::BTreeSet;

use pluriel_council::{
    Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, ground::in_stage};
use crate::{
    commands::ExtendCall,
    deadlines::extended_end,
    electorate::organisations,
    events::{CallExtended, Event, ExtensionAsked, stream},
    words::{Stage, TextName},
};

/// A member of the electorate, before the end of the call. Once enough organisations asked, it is extended; it is once.
pub(super) fn decide(ground: &Ground<'_>, command: &ExtendCall) -> Decided {
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
    let askers: BTreeSet<_> = call.extension_asked.iter().copied().chain([member]).collect();
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.finish()?;
    let with = [TextName::Reasons].into();
    let asked = Event::from(ExtensionAsked { opinion: opinion.id, call: call.number, member, with });
    let asked = NewEvent::open(stream(opinion.id), asked).text(TextName::Reasons.as_str(), reasons);
    let mut events = vec![asked];
    if organisations(&call.electorate, &askers) >= orders.call.extend.by {
        let closes = extended_end(orders, &ground.calendar_of(opinion, orders), call.closes);
        let extended = CallExtended { opinion: opinion.id, call: call.number, closes };
        events.push(NewEvent::open(stream(opinion.id), extended.into()));
    }
    Ok(Decision::all(events).at(opinion.address()))
}
