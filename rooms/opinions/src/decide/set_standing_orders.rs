//! Setting the standing orders.

use pluriel_council::{Decision, NewEvent, access::Action};

use super::{Decided, Ground};
use crate::{
    commands::SetStandingOrders,
    events::{ORDERS, StandingOrdersSet},
    standing_orders::SetBy,
};

/// The host sets them until the council has voted its own. The same ones set again change nothing.
pub(super) fn decide(ground: &Ground<'_>, command: SetStandingOrders) -> Decided {
    ground.role(Action::DescribeCouncil)?;
    command.orders.check()?;
    let in_force = ground.state.orders();
    if in_force.is_some_and(|in_force| in_force.orders == command.orders) {
        return Ok(Decision::nothing().at("/reglement"));
    }
    let version = in_force.map_or(1, |in_force| in_force.version.saturating_add(1));
    let set = StandingOrdersSet { version, set_by: SetBy::Host, orders: command.orders };
    Ok(Decision::one(NewEvent::open(ORDERS, set.into())).at("/reglement"))
}
