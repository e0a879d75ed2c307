//! The ballot, and what follows a closing without validity.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use pluriel_council::{Instant, Recorded};

use super::{call::close, disputes::stand_aside};
use crate::{
    events::{BallotOpened, BallotRestarted, Event, FoundNotValid, TookPart},
    state::{Call, Contested, Opinion, Prolonged, Requested, SecretBallot, State, Suspension},
};

/// Folds such an event.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::BallotAsked(event) => change(opinion, event.call, |call| {
            call.ballot_asked.insert(event.member);
            let request = (event.member, Requested::Ballot);
            super::disputes::requested(call, request, &event.with, recorded);
        }),
        Event::BallotOpened(event) => opened(opinion, event, recorded),
        Event::BallotRestarted(event) => restarted(opinion, event, recorded),
        Event::TookPart(event) => took_part(opinion, event, recorded),
        Event::FoundNotValid(event) => found_not_valid(opinion, event),
        Event::BallotClosed(event) => {
            let recused = opinion.recused.clone();
            change(opinion, event.call, |call| {
                close(call, (&event.counted, &event.tallies, event.apart), recused, recorded);
            });
        }
        Event::BallotSuspended(event) => change(opinion, event.call, |call| {
            call.suspension =
                Some(Suspension { since: recorded.at, resumes: event.resumes, seq: recorded.seq });
        }),
        Event::BallotResumed(event) => change(opinion, event.call, |call| {
            call.suspension = None;
            call.closes = event.closes;
        }),
        Event::CallProlonged(event) => prolonged(opinion, event.call, event.closes, event.second_call),
        Event::BallotProlonged(event) => prolonged(opinion, event.call, event.closes, event.second_call),
        _ => {}
    });
}

fn opened(opinion: &mut Opinion, event: &BallotOpened, recorded: &Recorded) {
    stand_aside(opinion, recorded);
    let Some(call) = opinion.calls.last().filter(|call| call.number < event.call) else { return };
    let ballot = Call {
        number: event.call,
        is_ballot: true,
        opened: recorded.at,
        closes: event.closes,
        ordinary_end: event.closes,
        spans: None,
        end_moved: None,
        extension_asked: BTreeSet::new(),
        extended: false,
        ballot_asked: BTreeSet::new(),
        prolonged: None,
        suspension: None,
        revisions: Vec::new(),
        reopenings: Vec::new(),
        reminders: Vec::new(),
        reminded: 0,
        positions: BTreeMap::new(),
        amended: BTreeMap::new(),
        closing: None,
        text: Arc::clone(&call.text),
        electorate: Arc::clone(&call.electorate),
        dormant: call.dormant.clone(),
        electorate_hash: event.electorate.clone(),
        objections: call.objections.clone(),
        advice: call.advice.clone(),
        contested: Contested::default(),
        secret: event.urn.map(SecretBallot::new),
    };
    opinion.calls.push(ballot);
}

/// A ballot that starts again is another one, on the same text and with the same electorate; a second call stays one.
fn restarted(opinion: &mut Opinion, event: &BallotRestarted, recorded: &Recorded) {
    let prolonged = opinion.calls.last().and_then(|call| call.prolonged);
    let anew = BallotOpened {
        opinion: event.opinion,
        call: event.call,
        version: event.version,
        electorate: event.electorate.clone(),
        closes: event.closes,
        urn: Some(event.urn),
    };
    opened(opinion, &anew, recorded);
    change(opinion, event.call, |call| call.prolonged = prolonged);
}

/// Who took part twice is told once; who came after the closing, never.
fn took_part(opinion: &mut Opinion, event: &TookPart, recorded: &Recorded) {
    change(opinion, event.call, |call| {
        if let Some(secret) = call.secret.as_mut().filter(|_| call.closing.is_none()) {
            secret.took_part.entry(event.member).or_insert(recorded.seq);
        }
    });
}

fn found_not_valid(opinion: &mut Opinion, event: &FoundNotValid) {
    change(opinion, event.call, |call| {
        if let Some(secret) = &mut call.secret {
            secret.not_valid.extend(event.ballots);
        }
    });
}

fn prolonged(opinion: &mut Opinion, number: u32, closes: Instant, second_call: bool) {
    change(opinion, number, |call| {
        call.closes = closes;
        call.prolonged = Some(if second_call { Prolonged::SecondCall } else { Prolonged::Extended });
    });
}

fn change(opinion: &mut Opinion, number: u32, change: impl FnOnce(&mut Call)) {
    if let Some(call) = opinion.calls.iter_mut().find(|call| call.number == number) {
        change(call);
    }
}
