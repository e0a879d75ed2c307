//! The time of objections is over, or their members are gone.

use pluriel_council::{Decision, access::Action};

use super::{Decided, Ground, objections};
use crate::{commands::EndObjections, due::objections_due};

/// An objector that did not reply in time maintains its objection or leaves it unconfirmed, as the standing orders say; that of a
/// member that is recused or gone is void.
pub(super) fn decide(ground: &Ground<'_>, command: EndObjections) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let Some(call) = opinion.call() else { return Ok(Decision::nothing()) };
    let orders = ground.orders_of(opinion)?;
    let due = objections_due(ground.members, orders, opinion, ground.now);
    let events: Vec<_> = due
        .into_iter()
        .map(|(objection, end)| objections::ended(opinion, call, objection, end, None))
        .collect();
    Ok(Decision::all(events).at(opinion.address()))
}
