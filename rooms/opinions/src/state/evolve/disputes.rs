//! Annulments and challenges, and positions that are entered for a member.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{MemberId, Recorded};

use super::referral::optional;
use crate::{
    events::{
        Annulled, ChallengeDecided, Challenged, Event, HandsConfirmed, HandsEntered, InterestNoted, With,
    },
    state::{
        AnnulmentHeld, AnnulmentProposal, Call, ChallengeEnd, ChallengeHeld, Disputes, HandsHeld,
        InterestHeld, Opinion, ProxyHeld, RequestHeld, Requested, State,
    },
    words::TextName,
};

/// Folds such an event; others change nothing here.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::AnnulmentProposed(event) => {
            opinion.disputes.annulment = Some(AnnulmentProposal {
                call: event.call,
                at: recorded.at,
                reasons: TextName::Reasons.at(recorded.seq),
                confirmed: BTreeSet::new(),
            });
        }
        Event::AnnulmentConfirmed(event) => {
            let proposed = opinion.disputes.annulment.as_mut();
            if let Some(proposed) = proposed.filter(|proposed| proposed.call == event.call) {
                proposed.confirmed.insert(event.member);
            }
        }
        Event::Annulled(event) => annulled(opinion, event, recorded),
        Event::Challenged(event) => challenged(opinion, event, recorded),
        Event::ChallengeJudged(event) => {
            let challenges = &mut opinion.disputes.challenges;
            if let Some(held) = challenges.iter_mut().find(|held| held.id == event.challenge) {
                held.judged.insert(event.member, event.founded);
            }
        }
        Event::ChallengeDecided(event) => decided(opinion, event, recorded),
        Event::InterestNoted(event) => noted(opinion, event, recorded),
        Event::ProxyGiven(event) => {
            let held = ProxyHeld { to: event.to, votes: opinion.calls.len() };
            opinion.disputes.proxies.insert(event.member, held);
        }
        Event::ProxyRevoked(event) => drop(opinion.disputes.proxies.remove(&event.member)),
        Event::HandsEntered(event) => hands_entered(opinion, event, recorded),
        Event::HandsConfirmed(event) => hands_confirmed(opinion, event),
        _ => {}
    });
}

/// Tallies are withdrawn with the closing; what was asked of addressees and authorities on the ground of the vote is asked no more.
fn annulled(opinion: &mut Opinion, event: &Annulled, recorded: &Recorded) {
    let Disputes { annulment, interests, challenges, .. } = &mut opinion.disputes;
    let challenge = event.challenge.and_then(|id| challenges.iter().find(|held| held.id == id));
    let proposed = annulment.take().filter(|_| challenge.is_none());
    let held = AnnulmentHeld {
        seq: recorded.seq,
        at: recorded.at,
        reasons: challenge.map(|held| held.reasons).or(proposed.map(|proposed| proposed.reasons)),
        member: challenge.map(|held| held.member),
    };
    let found = std::mem::take(interests).into_keys().chain(challenge.map(|held| held.member));
    for member in found {
        opinion.recused.entry(member).or_insert(recorded.at);
    }
    opinion.publication = None;
    opinion.approvals.clear();
    opinion.fate = opinion.fate.withdrawn_by(recorded.seq);
    if let Some(call) = call(opinion, event.call) {
        call.closing = None;
        call.suspension = None;
        call.contested.annulled = Some(held);
    }
}

fn challenged(opinion: &mut Opinion, event: &Challenged, recorded: &Recorded) {
    let held = ChallengeHeld {
        id: event.challenge,
        at: recorded.at,
        votes: opinion.calls.len(),
        member: event.member,
        by: event.by,
        reasons: TextName::Reasons.at(recorded.seq),
        decide_by: event.decide_by,
        judged: BTreeMap::new(),
        end: None,
    };
    if opinion.disputes.challenge(event.challenge).is_none() {
        opinion.disputes.challenges.push(held);
    }
}

fn decided(opinion: &mut Opinion, event: &ChallengeDecided, recorded: &Recorded) {
    let end = ChallengeEnd {
        at: recorded.at,
        upheld: event.upheld,
        founded: event.founded,
        unfounded: event.unfounded,
    };
    let challenges = &mut opinion.disputes.challenges;
    if let Some(held) = challenges.iter_mut().find(|held| held.id == event.challenge) {
        held.end.get_or_insert(end);
    }
    if let Some(call) =
        opinion.calls.last_mut().filter(|call| event.upheld && call.is_open() && opinion.stage.is_vote())
    {
        call.contested.barred.insert(event.member);
    }
}

fn noted(opinion: &mut Opinion, event: &InterestNoted, recorded: &Recorded) {
    let held = InterestHeld { at: recorded.at, call: event.call, challenge: event.challenge };
    opinion.disputes.interests.entry(event.member).or_insert(held);
}

fn hands_entered(opinion: &mut Opinion, event: &HandsEntered, recorded: &Recorded) {
    let (meeting, hands) = (event.meeting, event.hands.clone());
    if let Some(call) = call(opinion, event.call).filter(|call| call.is_open()) {
        call.contested.hands = Some(HandsHeld { seq: recorded.seq, meeting, hands, confirmed: None });
    }
}

fn hands_confirmed(opinion: &mut Opinion, event: &HandsConfirmed) {
    let Some(call) = call(opinion, event.call).filter(|call| call.is_open()) else { return };
    call.closes = call.closes.max(event.closes);
    if let Some(held) = &mut call.contested.hands {
        held.confirmed = Some(event.member);
    }
}

/// What a member asked of a call.
pub(super) fn requested(
    call: &mut Call,
    (member, what): (MemberId, Requested),
    with: &With,
    recorded: &Recorded,
) {
    let reasons = optional(with, TextName::Reasons, recorded);
    call.contested.requests.push(RequestHeld { at: recorded.at, member, what, reasons });
}

/// Before another vote: whose interest was found stands aside from it.
pub(super) fn stand_aside(opinion: &mut Opinion, recorded: &Recorded) {
    let barred = opinion.calls.last().map(|call| call.contested.barred.clone()).unwrap_or_default();
    let found = std::mem::take(&mut opinion.disputes.interests).into_keys().chain(barred);
    for member in found {
        opinion.recused.entry(member).or_insert(recorded.at);
    }
    opinion.disputes.annulment = None;
}

fn call(opinion: &mut Opinion, number: u32) -> Option<&mut Call> {
    opinion.calls.iter_mut().find(|call| call.number == number)
}
