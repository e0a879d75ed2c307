//! Dormancy: a decision puts a member out, its first act that everybody can see brings it back.

use pluriel_council::{Instant, MemberId, Recorded};

use crate::{
    dormancy::{act_of, took_part},
    events::{Event, MemberPutToSleep},
    state::{Dormant, State},
    tally::Grain,
    words::{OpinionId, TextName},
};

pub(super) fn put_to_sleep(state: &mut State, event: &MemberPutToSleep, recorded: &Recorded) {
    state.dormancies.push(Dormant {
        seq: recorded.seq,
        since: recorded.at,
        formation: event.formation.clone(),
        member: event.member,
        meeting: event.meeting,
        reasons: TextName::Reasons.at(recorded.seq),
        silent_in: event.silent_in.clone(),
        rule_name: event.rule_name.clone(),
        before: event.before.clone(),
        after: event.after.clone(),
        back: None,
    });
}

/// Wakes whoever acts in the open, and with a closing that opens positions whoever took one: what is sealed tells nobody that its
/// member is back.
pub(super) fn wake(state: &mut State, event: &Event, recorded: &Recorded) {
    if recorded.sealed || state.dormancies.iter().all(|dormant| dormant.back.is_some()) {
        return;
    }
    let closed = match event {
        Event::CallClosed(event) => Some(event.opinion),
        Event::BallotClosed(event) => Some(event.opinion),
        _ => None,
    };
    let spoke = closed.map(|opinion| spoke_in(state, opinion)).unwrap_or_default();
    for member in act_of(event).into_iter().chain(spoke) {
        back(state, member, recorded.at);
    }
}

/// The dormant members that took part in the vote of an opinion that was closed, where that is told.
fn spoke_in(state: &State, opinion: OpinionId) -> Vec<MemberId> {
    let closed = state.opinion(opinion).and_then(|opinion| Some((opinion, opinion.closed_call()?)));
    let Some((opinion, call)) = closed else { return Vec::new() };
    let publicity = opinion.admission.as_ref().map(|admission| admission.publicity);
    if publicity.is_none_or(|publicity| call.grain(publicity) == Grain::Counts) {
        return Vec::new();
    }
    let dormant = state.dormancies.iter().filter(|dormant| dormant.back.is_none());
    dormant.map(|dormant| dormant.member).filter(|member| took_part(call, *member)).collect()
}

fn back(state: &mut State, member: MemberId, at: Instant) {
    for dormant in &mut state.dormancies {
        if dormant.member == member && dormant.back.is_none() {
            dormant.back = Some(at);
        }
    }
}
