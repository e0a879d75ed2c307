//! Objections and what becomes of them.

use std::collections::BTreeMap;

use pluriel_council::Recorded;

use super::referral::optional;
use crate::{
    events::{Event, ObjectionAnswered, ObjectionEnded, ObjectionJudged, ObjectionRaised},
    state::{Objection, ObjectionAnswer, Opinion, State},
    words::{ObjectionId, TextName},
};

/// Folds an event about an objection.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::ObjectionRaised(event) => raised(opinion, event, recorded),
        Event::ObjectionAnswered(event) => answered(opinion, event, recorded),
        Event::ObjectionJudged(event) => judged(opinion, event),
        Event::ObjectionEnded(event) => ended(opinion, event, recorded),
        _ => {}
    });
}

fn raised(opinion: &mut Opinion, event: &ObjectionRaised, recorded: &Recorded) {
    let objection = Objection {
        id: event.objection,
        seq: recorded.seq,
        at: recorded.at,
        member: event.member,
        version: event.version,
        blocks: event.blocks.clone(),
        reasons: TextName::Reasons.at(recorded.seq),
        remedy: optional(&event.with, TextName::Remedy, recorded),
        answer_by: event.answer_by,
        answer: None,
        judged: BTreeMap::new(),
        end: None,
    };
    let call = opinion.calls.iter_mut().find(|call| call.number == event.call);
    if let Some(call) = call.filter(|call| call.objection(event.objection).is_none()) {
        call.objections.push(objection);
    }
}

fn answered(opinion: &mut Opinion, event: &ObjectionAnswered, recorded: &Recorded) {
    let answer = ObjectionAnswer {
        member: event.member,
        at: recorded.at,
        text: TextName::Text.at(recorded.seq),
        reply_by: event.reply_by,
    };
    change(opinion, event.call, event.objection, |objection| {
        objection.answer.get_or_insert(answer);
    });
}

fn judged(opinion: &mut Opinion, event: &ObjectionJudged) {
    change(opinion, event.call, event.objection, |objection| {
        objection.judged.insert(event.member, event.unfounded);
    });
}

fn ended(opinion: &mut Opinion, event: &ObjectionEnded, recorded: &Recorded) {
    change(opinion, event.call, event.objection, |objection| {
        objection.end = Some((event.end, recorded.at));
    });
}

fn change(opinion: &mut Opinion, call: u32, objection: ObjectionId, change: impl FnOnce(&mut Objection)) {
    let call = opinion.calls.iter_mut().find(|candidate| candidate.number == call);
    if let Some(objection) =
        call.and_then(|call| call.objections.iter_mut().find(|candidate| candidate.id == objection))
    {
        change(objection);
    }
}
