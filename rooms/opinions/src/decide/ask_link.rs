//! Having a link sent to the contact that is known of an addressee.

use pluriel_council::{Context, Decision, access::Action};

use super::{Decided, Ground, links};
use crate::{commands::AskLink, fate, words::Occasion};

/// An addressee gets no second link within so many seconds: whoever presses the button floods nobody.
const APART_SECONDS: i64 = 3_600;

/// Anybody: the link goes to the known contact alone, and former links stay good.
pub(super) fn decide(ground: &Ground<'_>, command: AskLink, context: &mut Context) -> Decided {
    ground.role(Action::AskLink)?;
    let opinion = ground.opinion(command.opinion)?;
    let addressee = links::asked(opinion, command.addressee)?;
    links::under_way(opinion)?;
    let Some(asked) = addressee.asked else { return Ok(Decision::nothing()) };
    let recent = |at: pluriel_council::Instant| ground.now < at.plus_seconds(APART_SECONDS);
    if addressee.links.last().is_some_and(|link| recent(link.at)) {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let calendar = ground.calendar(ground.orders_of(opinion)?);
    let until = fate::link_until(asked, Occasion::Asked, &calendar, ground.now);
    let given = links::give(opinion, command.addressee, Occasion::Asked, until, context);
    Ok(Decision::one(given).at(opinion.address()))
}
