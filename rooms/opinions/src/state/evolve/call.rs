//! The call for positions and its closing.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use pluriel_council::{Instant, MemberId, Recorded};

use super::referral::optional;
use crate::{
    adoption::Evaluation,
    electorate::Electorate,
    events::{AdviceGiven, CallClosed, CallEndMoved, CallOpened, PositionTaken, Reminded, StatementAmended},
    state::{AdviceHeld, Call, Closing, Contested, Opinion, PositionHeld, StatementHeld},
    tally::CellTally,
    words::{Apart, TextName},
};

pub(super) fn opened(opinion: &mut Opinion, event: &CallOpened, recorded: &Recorded) {
    super::disputes::stand_aside(opinion, recorded);
    let electors = std::mem::take(&mut opinion.listed);
    opinion.calls.push(Call {
        number: event.call,
        opened: recorded.at,
        text: Arc::clone(&opinion.text),
        electorate: Arc::new(Electorate::of(electors)),
        dormant: event.dormant.clone(),
        electorate_hash: event.electorate.clone(),
        closes: event.closes,
        ordinary_end: event.ordinary_end,
        spans: event.spans,
        end_moved: None,
        is_ballot: false,
        ballot_asked: BTreeSet::new(),
        prolonged: None,
        suspension: None,
        extension_asked: BTreeSet::new(),
        extended: false,
        revisions: Vec::new(),
        reopenings: Vec::new(),
        reminders: event.reminders.clone(),
        reminded: 0,
        positions: BTreeMap::new(),
        objections: Vec::new(),
        advice: BTreeMap::new(),
        amended: BTreeMap::new(),
        closing: None,
        contested: Contested::default(),
        secret: None,
    });
}

pub(super) fn end_moved(opinion: &mut Opinion, event: &CallEndMoved) {
    if let Some(call) = call(opinion, event.call) {
        call.closes = event.closes;
        call.spans = None;
        call.end_moved = Some(event.by);
    }
}

pub(super) fn reminded(opinion: &mut Opinion, event: &Reminded) {
    if let Some(call) = call(opinion, event.call) {
        call.reminded = call.reminded.saturating_add(1);
    }
}

pub(super) fn position_taken(opinion: &mut Opinion, event: &PositionTaken, recorded: &Recorded) {
    let text = |name| optional(&event.with, name, recorded);
    let held = PositionHeld {
        seq: recorded.seq,
        at: recorded.at,
        version: event.version,
        position: event.position,
        objection: event.objection,
        raises: event.raises,
        reservation: text(TextName::Reservation),
        reasons: text(TextName::Reasons),
        explanation: text(TextName::Explanation),
        statement: text(TextName::Statement).map(|text| StatementHeld { text, signed: event.signs }),
        way: event.way,
        letter: text(TextName::Text),
        document: text(TextName::Letter),
    };
    // A position recorded after the closing never counts, whatever wrote it.
    if let Some(call) = call(opinion, event.call).filter(|call| call.is_open()) {
        call.positions.entry(event.member).or_default().push(held);
    }
}

pub(super) fn advice_given(opinion: &mut Opinion, event: &AdviceGiven, recorded: &Recorded) {
    let held = AdviceHeld {
        seq: recorded.seq,
        at: recorded.at,
        version: event.version,
        advice: event.advice,
        shown_as: event.shown_as,
        remarks: optional(&event.with, TextName::Remarks, recorded),
    };
    if let Some(call) = call(opinion, event.call) {
        call.advice.entry(event.member).or_default().push(held);
    }
}

pub(super) fn closed(opinion: &mut Opinion, event: &CallClosed, recorded: &Recorded) {
    let recused = opinion.recused.clone();
    if let Some(call) = call(opinion, event.call) {
        close(call, (&event.counted, &event.tallies, event.apart), recused, recorded);
    }
}

/// Closes a call or a ballot. Two closings, a replay or two leaders give one: the first.
pub(super) fn close(
    call: &mut Call,
    (counted, tallies, apart): (&[u64], &[CellTally], Apart),
    recused: BTreeMap<MemberId, Instant>,
    recorded: &Recorded,
) {
    if call.is_open() {
        call.closing = Some(Closing {
            seq: recorded.seq,
            at: recorded.at,
            counted: counted.to_vec(),
            objecting: call.objecting(),
            tallies: tallies.to_vec(),
            evaluation: None,
            recused,
            apart,
        });
    }
}

pub(super) fn evaluated(opinion: &mut Opinion, number: u32, evaluation: &Evaluation) {
    if let Some(closing) = call(opinion, number).and_then(|call| call.closing.as_mut()) {
        closing.evaluation = Some(evaluation.clone());
    }
}

pub(super) fn statement_amended(opinion: &mut Opinion, event: &StatementAmended, recorded: &Recorded) {
    let text = optional(&event.with, TextName::Statement, recorded);
    if let Some(call) = call(opinion, event.call) {
        call.amended.insert(event.member, text.map(|text| StatementHeld { text, signed: event.signs }));
    }
}

fn call(opinion: &mut Opinion, number: u32) -> Option<&mut Call> {
    opinion.calls.iter_mut().find(|call| call.number == number)
}
