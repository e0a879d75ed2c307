//! Closing a call: positions are counted, the rule is evaluated once.

use std::borrow::Cow;

use pluriel_council::{
    Context, Decision, MemberId, NewEvent, Refusal,
    access::Action,
    urn::{UrnChange, UrnId},
};
use pluriel_rules::Outcome;

use super::{
    Decided, Ground,
    close_secret::{self, Ballot},
    objections,
};
use crate::{
    adoption::{self, Evaluation},
    commands::CloseCall,
    deadlines::{ballot_end, conclusion, prolonged_end},
    events::{
        Adopted, BallotClosed, BallotOpened, BallotProlonged, CallClosed, CallProlonged, Event,
        FoundNotValid, LapseGround, Lapsed, NotCarried, NotValid, stream,
    },
    secret_ballot::hindrance,
    standing_orders::{AfterNotValid, BallotForm, BallotWhen, StandingOrders},
    state::{Call, Objection, Opinion, PositionHeld},
    tally::tallies,
    words::{Apart, ObjectionEnd},
};

/// Counts the positions whose entries come before this one, whatever any clock says. A call that is closed already stays so.
pub(super) fn decide(ground: &Ground<'_>, command: CloseCall, context: &mut Context) -> Decided {
    ground.role(Action::MeetDeadline)?;
    let opinion = ground.opinion(command.opinion)?;
    let open = opinion.call().filter(|call| opinion.stage.is_vote() && call.closing.is_none());
    let (Some(call), Some(admission)) = (open, &opinion.admission) else { return Ok(Decision::nothing()) };
    let orders = ground.orders_of(opinion)?;
    let concluded = conclusion(orders, &ground.calendar_of(opinion, orders), call);
    if ground.now < concluded {
        return Err(Refusal::conflict("opinions-not-due").with("due", concluded));
    }
    let (call, set_aside) = without_unfounded(opinion, call);
    let call = call.as_ref();
    if let Some(secret) = &call.secret {
        let ballot = Ballot { opinion, admission, call, secret, orders };
        return close_secret::decide(ground, &ballot, set_aside, context);
    }
    if call.leads_to_ballot(orders) {
        let secret = orders.ballot.form == BallotForm::Secret;
        let rule = (admission.rule_name.as_str(), &admission.rule);
        let hindered = secret && hindrance(rule, &call.electorate, &opinion.recused).is_some();
        match (hindered, orders.ballot.when) {
            (false, _) => {
                let urn = secret.then(|| context.id());
                return Ok(opens_ballot(ground, opinion, call, orders, set_aside, urn));
            }
            // Recusals since the opening of the call: nobody votes under another promise than the one that was made.
            (true, BallotWhen::Always) => return Ok(no_secret_ballot(opinion, set_aside)),
            // Without the ballot that was asked for, the call decides.
            (true, BallotWhen::Asked) => {}
        }
    }
    let mut counted: Vec<u64> = call
        .counting()
        .filter(|(member, _)| !opinion.recused.contains_key(member))
        .map(|(_, held)| held.seq)
        .collect();
    counted.sort_unstable();
    let counts = |(member, _): &(MemberId, &PositionHeld)| !opinion.recused.contains_key(member);
    let apart = Apart::of(call.counting().filter(counts).map(|(_, held)| held.way));
    let tallies = tallies(call, &opinion.recused, admission.publicity);
    let evaluation =
        adoption::evaluate(&admission.rule, call, &opinion.recused, &tallies, admission.publicity);
    let evaluation = Evaluation::of(&evaluation);
    if evaluation.outcome() == Outcome::NotValid
        && call.prolonged.is_none()
        && orders.ballot.not_valid != AfterNotValid::Lapse
    {
        return Ok(goes_on(ground, opinion, call, orders));
    }
    let is_ballot = call.is_ballot;
    let (opinion, number) = (opinion.id, call.number);
    let version = call.version();
    let closed = if is_ballot {
        let took_part = Vec::new();
        Event::from(BallotClosed { opinion, call: number, version, counted, tallies, apart, took_part })
    } else {
        Event::from(CallClosed { opinion, call: number, version, counted, tallies, apart })
    };
    let mut events: Vec<_> = set_aside.into_iter().map(|event| event.event).collect();
    events.push(closed);
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

/// The call ends and the ballot follows: positions taken in the call stay sealed.
fn opens_ballot(
    ground: &Ground<'_>,
    opinion: &Opinion,
    call: &Call,
    orders: &StandingOrders,
    set_aside: Vec<NewEvent<Event>>,
    urn: Option<UrnId>,
) -> Decision<Event> {
    let opened = BallotOpened {
        opinion: opinion.id,
        call: call.number.saturating_add(1),
        version: call.version(),
        electorate: call.electorate_hash.clone(),
        closes: ballot_end(orders, &ground.calendar_of(opinion, orders), ground.now),
        urn,
    };
    let opened = NewEvent::open(stream(opinion.id), opened.into());
    let decision = Decision::all(set_aside.into_iter().chain([opened]).collect()).at(opinion.address());
    urn.map(UrnChange::Open).into_iter().fold(decision, Decision::urn)
}

/// The secret ballot that must follow cannot be held.
fn no_secret_ballot(opinion: &Opinion, set_aside: Vec<NewEvent<Event>>) -> Decision<Event> {
    let lapsed = Lapsed { opinion: opinion.id, ground: LapseGround::NoSecretBallot };
    let lapsed = NewEvent::open(stream(opinion.id), lapsed.into());
    Decision::all(set_aside.into_iter().chain([lapsed]).collect()).at(opinion.address())
}

/// A vote that is not valid goes on, once; nothing of what was said is published.
fn goes_on(ground: &Ground<'_>, opinion: &Opinion, call: &Call, orders: &StandingOrders) -> Decision<Event> {
    let closes = prolonged_end(&ground.calendar_of(opinion, orders), ground.now);
    let second_call = orders.ballot.not_valid == AfterNotValid::SecondCall;
    let (opinion, call, is_ballot) = (opinion.id, call.number, call.is_ballot);
    let goes_on = if is_ballot {
        Event::from(BallotProlonged { opinion, call, closes, second_call })
    } else {
        Event::from(CallProlonged { opinion, call, closes, second_call })
    };
    let events = [FoundNotValid { opinion, call, ballots: None }.into(), goes_on];
    Decision::all(events.into_iter().map(|event| NewEvent::open(stream(opinion), event)).collect())
}

/// The call with the objections that those who judged them set aside, and what is said of each.
fn without_unfounded<'a>(opinion: &Opinion, call: &'a Call) -> (Cow<'a, Call>, Vec<NewEvent<Event>>) {
    let unfounded = |objection: &&Objection| objection.is_judged_unfounded(&call.electorate);
    let set_aside = call.objections.iter().filter(unfounded);
    let events: Vec<_> = set_aside
        .map(|objection| objections::ended(opinion, call, objection, ObjectionEnd::SetAside, None))
        .collect();
    if events.is_empty() {
        return (Cow::Borrowed(call), events);
    }
    let mut counted = call.clone();
    for objection in &mut counted.objections {
        if objection.is_judged_unfounded(&call.electorate) {
            objection.end = Some((ObjectionEnd::SetAside, call.closes));
        }
    }
    (Cow::Owned(counted), events)
}
