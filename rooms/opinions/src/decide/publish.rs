//! Publishing an adopted opinion.

use pluriel_council::{Arg, Decision, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    ground::{in_stage, wrong_stage},
};
use crate::{
    commands::Publish,
    deadlines::statements_end,
    events::{PublicationPlanned, stream},
    state::Publication,
    words::Stage,
};

/// The secretariat, once statements are settled. It takes place when the time to undo it is over; until then nobody need know.
pub(super) fn decide(ground: &Ground<'_>, command: Publish) -> Decided {
    ground.role(Action::Publish)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Adopted, "opinions-not-to-publish")?;
    if let Some(Publication::Planned { at }) = opinion.publication {
        return Err(Refusal::conflict("opinions-publication-planned").with("at", at));
    }
    let orders = ground.orders_of(opinion)?;
    let closing = opinion.call().and_then(|call| call.closing.as_ref());
    let closed = closing.ok_or_else(|| wrong_stage(opinion, "opinions-not-to-publish"))?.at;
    let settled = statements_end(orders, &ground.calendar(orders), closed);
    if ground.now < settled {
        return Err(Refusal::conflict("opinions-statements-open").with("until", Arg::Deadline(settled)));
    }
    let at = ground.now.plus_seconds(i64::from(orders.publish.undo_minutes) * 60);
    let planned = PublicationPlanned { opinion: opinion.id, at };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), planned.into())).at(opinion.address()))
}
