//! Taking a text that was not carried back to its rapporteurs.

use pluriel_council::{Arg, Decision, NewEvent, Refusal, access::Action};

use super::{
    Decided, Ground,
    ground::{in_stage, not_the_pen, wrong_stage},
};
use crate::{
    commands::Rework,
    deadlines::{REWORKS, rework_end},
    events::{ReturnedToDrafting, stream},
    words::Stage,
};

/// The pen, within ten working days of the closing, at most twice.
pub(super) fn decide(ground: &Ground<'_>, command: Rework) -> Decided {
    ground.role(Action::Draft)?;
    let opinion = ground.opinion(command.opinion)?;
    ground.permit(
        Action::Draft,
        |condition| ground.holds_pen(condition, opinion),
        || not_the_pen(opinion),
    )?;
    in_stage(opinion, Stage::NotCarried, "opinions-not-to-rework")?;
    if opinion.reworked() >= REWORKS {
        return Err(Refusal::conflict("opinions-reworked-enough").with("times", opinion.reworked()));
    }
    let orders = ground.orders_of(opinion)?;
    let closing = opinion.call().and_then(|call| call.closing.as_ref());
    let closed = closing.ok_or_else(|| wrong_stage(opinion, "opinions-not-to-rework"))?.at;
    let end = rework_end(opinion, orders, &ground.calendar_of(opinion, orders), closed);
    if ground.now >= end {
        return Err(Refusal::conflict("opinions-rework-over").with("ended", Arg::Deadline(end)));
    }
    let returned = ReturnedToDrafting { opinion: opinion.id };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), returned.into())).at(opinion.address()))
}
