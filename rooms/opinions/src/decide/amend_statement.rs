//! Amending one's member's statement after the closing.

use pluriel_council::{
    Arg, Decision, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form, ground::wrong_stage};
use crate::{
    commands::AmendStatement,
    deadlines::statements_end,
    events::{Event, StatementAmended, With, stream},
    words::{Publicity, Stage, TextName},
};

/// A member whose position came with a statement, within the working days that the standing orders give.
pub(super) fn decide(ground: &Ground<'_>, command: &AmendStatement) -> Decided {
    let member = ground.seat(Action::AmendStatement)?;
    let opinion = ground.opinion(command.opinion)?;
    // Who comes before when: whoever never votes here is not told to wait for the closing.
    if let Some(call) = opinion.call() {
        let votes = call.electorate.contains(member);
        ground.permit(
            Action::AmendStatement,
            |condition| condition == Condition::InElectorate && votes,
            || Refusal::forbidden("opinions-not-in-electorate"),
        )?;
    }
    let closed = opinion.call().and_then(|call| Some((call, call.closing.as_ref()?)));
    let in_time = matches!(opinion.stage, Stage::Adopted | Stage::NotCarried);
    let (Some((call, closing)), Some(admission), true) = (closed, &opinion.admission, in_time) else {
        return Err(wrong_stage(opinion, "opinions-no-statements"));
    };
    let orders = ground.orders_of(opinion)?;
    let end = statements_end(orders, &ground.calendar_of(opinion, orders), closing.at);
    if ground.now >= end {
        return Err(Refusal::conflict("opinions-statements-over").with("ended", Arg::Deadline(end)));
    }
    if call.position_of(member).is_none_or(|held| held.statement.is_none()) {
        return Err(Refusal::conflict("opinions-no-statement-made"));
    }
    let mut form = Form::default();
    let statement = form.optional("statement", &command.statement, TextName::Statement);
    form.finish()?;
    let with: With = statement.iter().map(|_| TextName::Statement).collect();
    let signs = command.signs && statement.is_some();
    let amended = StatementAmended { opinion: opinion.id, call: call.number, member, signs, with };
    let mut event = NewEvent::open(stream(opinion.id), Event::from(amended));
    event.sealed = admission.publicity != Publicity::Named;
    if let Some(statement) = statement {
        event = event.text(TextName::Statement.as_str(), statement);
    }
    Ok(Decision::one(event).at(opinion.address()))
}
