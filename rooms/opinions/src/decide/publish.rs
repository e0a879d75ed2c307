//! Publishing an adopted opinion.

use pluriel_council::{Arg, Decision, Instant, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    ground::{in_stage, wrong_stage},
};
use crate::{
    commands::Publish,
    deadlines::statements_end,
    events::{PublicationPlanned, stream},
    standing_orders::StandingOrders,
    state::{Opinion, Publication},
    words::{OpinionId, Stage},
};

/// The secretariat, once statements are settled. It takes place when the time to undo it is over; until then nobody need know.
pub(super) fn decide(ground: &Ground<'_>, command: Publish) -> Decided {
    ground.role(Action::Publish)?;
    let (opinion, orders) = ready(ground, command.opinion)?;
    let planned = PublicationPlanned { opinion: opinion.id, at: undone_by(ground, orders) };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), planned.into())).at(opinion.address()))
}

/// An adopted opinion whose statements are settled and whose publication is not planned, with its standing orders.
pub(super) fn ready<'a>(
    ground: &Ground<'a>,
    id: OpinionId,
) -> Result<(&'a Opinion, &'a StandingOrders), Refusal> {
    let opinion = ground.opinion(id)?;
    in_stage(opinion, Stage::Adopted, "opinions-not-to-publish")?;
    if let Some(Publication::Planned { at }) = opinion.publication {
        return Err(Refusal::conflict("opinions-publication-planned").with("at", at));
    }
    let orders = ground.orders_of(opinion)?;
    let closing = opinion.call().and_then(|call| call.closing.as_ref());
    let closed = closing.ok_or_else(|| wrong_stage(opinion, "opinions-not-to-publish"))?.at;
    let settled = statements_end(orders, &ground.calendar_of(opinion, orders), closed);
    if ground.now < settled {
        return Err(Refusal::conflict("opinions-statements-open").with("until", Arg::Deadline(settled)));
    }
    Ok((opinion, orders))
}

/// When the time to undo a publication planned now is over.
pub(super) fn undone_by(ground: &Ground<'_>, orders: &StandingOrders) -> Instant {
    ground.now.plus_seconds(i64::from(orders.publish.undo_minutes) * 60)
}
