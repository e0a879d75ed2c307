//! Addressees are told of a date.

use pluriel_council::{Context, Decision, Refusal, access::Action};

use super::{Decided, Ground, links};
use crate::{commands::TellAddressees, fate};

/// Each one that a date concerns gets a fresh link.
pub(super) fn decide(ground: &Ground<'_>, command: TellAddressees, context: &mut Context) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    if links::under_way(opinion).is_err() {
        return Ok(Decision::nothing());
    }
    let orders = ground.orders_of(opinion)?;
    let calendar = ground.calendar(orders);
    let due = fate::tellings(opinion, orders, &calendar, ground.now);
    if due.is_empty() {
        let next = fate::next(opinion, orders, &calendar).unwrap_or(ground.now);
        return Err(Refusal::conflict("opinions-not-due").with("due", next));
    }
    let events = due.into_iter().filter_map(|(id, occasion)| {
        let asked = opinion.fate.addressees.get(&id)?.asked?;
        let until = fate::link_until(asked, occasion, &calendar, ground.now);
        Some(links::give(opinion, id, occasion, until, context))
    });
    Ok(Decision::all(events.collect()).at(opinion.address()))
}
