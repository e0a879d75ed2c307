//! A secret ballot whose urn is lost starts again.

use pluriel_council::{
    Context, Decision, NewEvent, Refusal,
    access::Action,
    urn::{UrnChange, UrnError},
};

use super::{Decided, Ground, close_secret::Ballot, ground::in_stage};
use crate::{
    commands::RestartBallot,
    deadlines::ballot_end,
    events::{BallotRestarted, Event, stream},
    words::Stage,
};

/// Pluriel alone, and only while the urn is lost indeed.
pub(super) fn decide(ground: &Ground<'_>, command: RestartBallot, context: &mut Context) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Ballot, "opinions-no-ballot")?;
    let open = opinion.call().filter(|call| call.closing.is_none());
    let secret = open.and_then(|call| Some((call, call.secret.as_ref()?)));
    let (Some((call, secret)), Some(admission)) = (secret, &opinion.admission) else {
        return Err(Refusal::conflict("secret-no-secret-ballot"));
    };
    if context.slips(secret.urn) != Err(UrnError::Lost) {
        return Ok(Decision::nothing());
    }
    let ballot = Ballot { opinion, admission, call, secret, orders: ground.orders_of(opinion)? };
    Ok(starts_again(ground, &ballot, context))
}

/// Another ballot with an urn of its own, as long as the first.
pub(super) fn starts_again(
    ground: &Ground<'_>,
    ballot: &Ballot<'_>,
    context: &mut Context,
) -> Decision<Event> {
    let Ballot { opinion, call, orders, .. } = ballot;
    let urn = context.id();
    let restarted = BallotRestarted {
        opinion: opinion.id,
        call: call.number.saturating_add(1),
        version: call.version(),
        electorate: call.electorate_hash.clone(),
        urn,
        closes: ballot_end(orders, &ground.calendar_of(opinion, orders), ground.now),
    };
    let restarted = NewEvent::open(stream(opinion.id), restarted.into());
    Decision::one(restarted).urn(UrnChange::Open(urn)).at(opinion.address())
}
