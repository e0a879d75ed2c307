//! Closing a secret ballot: the urn is read once, and what it says is published by cell or not at all.

use pluriel_council::{Context, Decision, NewEvent, Refusal, urn::UrnError};
use pluriel_rules::Outcome;

use super::{Decided, Ground, restart_ballot::starts_again};
use crate::{
    adoption::{self, Evaluation},
    deadlines::prolonged_end,
    events::{
        Adopted, BallotClosed, BallotProlonged, Event, FoundNotValid, LapseGround, Lapsed, NotCarried, stream,
    },
    secret_ballot::{held, hides_everybody},
    standing_orders::{AfterNotValid, StandingOrders},
    state::{Admission, Call, Opinion, SecretBallot},
    tally::{CellTally, Grain, tallied},
    words::Apart,
};

/// What a decision about a secret ballot stands on.
pub(super) struct Ballot<'a> {
    pub opinion: &'a Opinion,
    pub admission: &'a Admission,
    pub call: &'a Call,
    pub secret: &'a SecretBallot,
    pub orders: &'a StandingOrders,
}

/// Tallies the urn, which is destroyed once this is durable: nothing names it any more. A lost one starts the ballot again; one that
/// cannot be read now is read later.
pub(super) fn decide(
    ground: &Ground<'_>,
    ballot: &Ballot<'_>,
    set_aside: Vec<NewEvent<Event>>,
    context: &mut Context,
) -> Decided {
    let slips = match context.slips(ballot.secret.urn) {
        Ok(slips) => slips,
        Err(UrnError::Lost) => return Ok(starts_again(ground, ballot, context)),
        Err(UrnError::Unavailable(_)) => return Err(Refusal::conflict("house-urn-unavailable")),
    };
    let Some(held) = held(ballot.secret, &slips) else { return Ok(starts_again(ground, ballot, context)) };
    let Ballot { opinion, admission, call, .. } = ballot;
    let tallies = tallied(&call.electorate, &opinion.recused, &held, Grain::Secret);
    let evaluation =
        adoption::evaluate(&admission.rule, call, &opinion.recused, &tallies, admission.publicity);
    let events = if hides_everybody(&tallies) && evaluation.outcome != Outcome::NotValid {
        decided(ballot, tallies, Evaluation::of(&evaluation))
    } else {
        not_valid(ground, ballot)
    };
    let events = events.into_iter().map(|event| NewEvent::open(stream(opinion.id), event));
    Ok(Decision::all(set_aside.into_iter().chain(events).collect()).at(opinion.address()))
}

fn decided(ballot: &Ballot<'_>, tallies: Vec<CellTally>, evaluation: Evaluation) -> Vec<Event> {
    let (opinion, call) = (ballot.opinion.id, ballot.call.number);
    let closed = BallotClosed {
        opinion,
        call,
        version: ballot.call.version(),
        counted: Vec::new(),
        tallies,
        took_part: ballot.secret.took_part.keys().copied().collect(),
        apart: Apart::default(),
    };
    let said = if evaluation.outcome() == Outcome::Adopted {
        Event::from(Adopted { opinion, call, evaluation })
    } else {
        Event::from(NotCarried { opinion, call, evaluation })
    };
    vec![closed.into(), said]
}

/// Nothing is published but the number of ballots: a second closing would tell the difference.
fn not_valid(ground: &Ground<'_>, ballot: &Ballot<'_>) -> Vec<Event> {
    let (opinion, call) = (ballot.opinion.id, ballot.call.number);
    let found = FoundNotValid { opinion, call, ballots: Some(ballot.secret.ballots()) };
    let after = ballot.orders.ballot.not_valid;
    let next = if ballot.call.prolonged.is_some() || after == AfterNotValid::Lapse {
        Event::from(Lapsed { opinion, ground: LapseGround::NotValid })
    } else {
        let closes = prolonged_end(&ground.calendar_of(ballot.opinion, ballot.orders), ground.now);
        let second_call = after == AfterNotValid::SecondCall;
        Event::from(BallotProlonged { opinion, call, closes, second_call })
    };
    vec![found.into(), next]
}
