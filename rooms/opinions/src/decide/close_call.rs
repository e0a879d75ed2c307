//! Closing a call: positions are counted, the rule is evaluated once.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};
use pluriel_rules::Outcome;

use super::{Decided, Ground};
use crate::{
    adoption::{self, Evaluation},
    commands::CloseCall,
    events::{Adopted, CallClosed, Event, LapseGround, Lapsed, NotCarried, NotValid, stream},
    tally::tallies,
    words::Stage,
};

/// Counts the positions whose entries come before this one, whatever any clock says. A call that is closed already stays so.
pub(super) fn decide(ground: &Ground<'_>, command: CloseCall) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let open = opinion.call().filter(|call| opinion.stage == Stage::Call && call.closing.is_none());
    let (Some(call), Some(admission)) = (open, &opinion.admission) else { return Ok(Decision::nothing()) };
    if ground.now < call.closes {
        return Err(Refusal::conflict("opinions-not-due").with("due", call.closes));
    }
    let mut counted: Vec<u64> = call
        .counting()
        .filter(|(member, _)| !opinion.recused.contains_key(member))
        .map(|(_, held)| held.seq)
        .collect();
    counted.sort_unstable();
    let tallies = tallies(call, &opinion.recused, admission.publicity);
    let evaluation =
        adoption::evaluate(&admission.rule, call, &opinion.recused, &tallies, admission.publicity);
    let evaluation = Evaluation::of(&evaluation);
    let (opinion, number) = (opinion.id, call.number);
    let closed = CallClosed { opinion, call: number, version: call.version(), counted, tallies };
    let mut events = vec![Event::from(closed)];
    match evaluation.outcome() {
        Outcome::Adopted => events.push(Adopted { opinion, call: number, evaluation }.into()),
        Outcome::NotCarried => events.push(NotCarried { opinion, call: number, evaluation }.into()),
        Outcome::NotValid => {
            events.push(NotValid { opinion, call: number, evaluation }.into());
            events.push(Lapsed { opinion, ground: LapseGround::NotValid }.into());
        }
    }
    let events = events.into_iter().map(|event| NewEvent::open(stream(opinion), event)).collect();
    Ok(Decision::all(events).at(format!("/avis/{}", admission.number)))
}
