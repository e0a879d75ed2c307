//! Raising an objection, where the standing orders ask for passages and the remedy that would lift it.

use std::collections::BTreeSet;

use pluriel_council::{
    Context, Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, blocks, form::Form, objections};
use crate::{
    commands::Object,
    deadlines,
    events::{Event, ObjectionRaised, With, stream},
    standing_orders::ObjectionForm,
    state::Text,
    words::{BlockId, BlockKind, ObjectionEnd, ObjectionId, Position, TextName},
};

/// A member of the electorate that opposes, on the text that it read, before the end of the call. It replaces the one that the
/// member raised before.
pub(super) fn decide(ground: &Ground<'_>, command: &Object, context: &mut Context) -> Decided {
    let member = ground.seat(Action::TakePosition)?;
    let opinion = ground.opinion(command.opinion)?;
    let call = ground.open_call(opinion)?;
    let votes = call.electorate.contains(member) && !opinion.recused.contains_key(&member);
    ground.permit(
        Action::TakePosition,
        |condition| condition == Condition::InElectorate && votes,
        || Refusal::forbidden("opinions-not-in-electorate"),
    )?;
    ground.one_voice(opinion, call)?;
    let orders = ground.orders_of(opinion)?;
    if orders.call.objection != ObjectionForm::Remedy {
        return Err(Refusal::conflict("opinions-objection-with-position"));
    }
    if command.version != call.version() {
        return Err(Refusal::conflict("opinions-text-changed").with("version", call.version()));
    }
    let held = call.position_of(member).filter(|held| held.version == call.version());
    if held.is_none_or(|held| held.position != Position::Opposes) {
        return Err(Refusal::conflict("opinions-objection-without-opposition"));
    }
    for block in &command.blocks {
        blocks::block(opinion, *block)?;
    }
    if let Some(open) =
        call.reopened_for(ground.now).filter(|open| !command.blocks.iter().all(|block| open.contains(block)))
    {
        let open = passages(&call.text, open);
        return Err(Refusal::conflict("opinions-reopened-for-others").with("passages", open));
    }
    let mut form = Form::default();
    if command.blocks.is_empty() {
        form.fault(FieldError::new("blocks", "opinions-objection-passages"));
    }
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    let remedy = form.text("remedy", &command.remedy, TextName::Remedy);
    form.finish()?;
    let objection: ObjectionId = context.id();
    let raised = ObjectionRaised {
        opinion: opinion.id,
        call: call.number,
        objection,
        member,
        version: call.version(),
        blocks: command.blocks.clone(),
        answer_by: deadlines::answer_end(&ground.calendar_of(opinion, orders), ground.now),
        with: With::from([TextName::Remedy]),
    };
    let raised = NewEvent::open(stream(opinion.id), Event::from(raised))
        .text(TextName::Reasons.as_str(), reasons)
        .text(TextName::Remedy.as_str(), remedy);
    let before = call.objection_of(member).filter(|before| before.stands());
    let ended =
        before.map(|before| objections::ended(opinion, call, before, ObjectionEnd::Replaced, Some(member)));
    let events = ended.into_iter().chain([raised]).collect();
    Ok(Decision::all(events).at(format!("{}#o{objection}", opinion.address())))
}

/// How passages are named where their words cannot be read: by their address in the text, recommendations by their number.
fn passages(text: &Text, blocks: &BTreeSet<BlockId>) -> String {
    let (mut number, mut rank) = (0u32, 0u32);
    let mut named = Vec::new();
    for block in &text.blocks {
        let kind = block.kind();
        number += u32::from(!matches!(kind, Some(BlockKind::Heading | BlockKind::Footnote)));
        rank += u32::from(kind == Some(BlockKind::Recommendation));
        if blocks.contains(&block.id) {
            named.push(match kind {
                Some(BlockKind::Recommendation) => format!("R{rank}"),
                _ => format!("§ {number}"),
            });
        }
    }
    named.join(", ")
}
