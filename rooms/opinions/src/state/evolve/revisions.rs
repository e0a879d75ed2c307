//! Changes of the text while the call is open, and its extension.

use std::sync::Arc;

use pluriel_council::{Instant, Recorded};

use crate::{
    events::{CallExtended, Event, ExtensionAsked, FormContested, TextRevised},
    state::{Call, Opinion, Reopening, Requested, Revision, State},
    substance::Nature,
    words::BlockId,
};

/// Folds such an event.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::TextRevised(event) => revised(opinion, event, recorded),
        Event::FormContested(event) => contested(opinion, event, recorded),
        Event::ExtensionAsked(event) => extension_asked(opinion, event, recorded),
        Event::CallExtended(event) => extended(opinion, event),
        _ => {}
    });
}

fn revised(opinion: &mut Opinion, event: &TextRevised, recorded: &Recorded) {
    let text = Arc::clone(&opinion.text);
    let words = text.block(event.block).and_then(|block| block.words()).map_or(0, |words| words.seq);
    let Some(call) = call(opinion, event.call) else { return };
    call.revisions.push(Revision {
        seq: recorded.seq,
        at: recorded.at,
        block: event.block,
        words,
        before: call.text.version,
        version: event.version,
        nature: event.nature,
        concerns: event.concerns.clone(),
        contested: None,
    });
    call.text = text;
    if let Some(reopening) = event.reopening {
        reopen(call, reopening, event.concerns.iter().copied(), event.closes, recorded.at);
    }
}

fn contested(opinion: &mut Opinion, event: &FormContested, recorded: &Recorded) {
    let Some(place) = opinion.calls.iter().position(|call| call.number == event.call) else { return };
    let known = opinion.calls[place].revisions.iter_mut().find(|revision| revision.seq == event.revision);
    let Some(revision) = known else { return };
    revision.nature = Nature::Substance;
    revision.contested = Some(event.member);
    revision.version = event.version;
    let (block, words, concerns) = (revision.block, revision.words, revision.concerns.clone());
    let text = Arc::make_mut(&mut opinion.text);
    text.became_substance(block, words, event.version, recorded.at);
    let text = Arc::clone(&opinion.text);
    let call = &mut opinion.calls[place];
    call.text = text;
    reopen(call, event.reopening, concerns.into_iter(), event.closes, recorded.at);
}

fn reopen(call: &mut Call, number: u32, blocks: impl Iterator<Item = BlockId>, closes: Instant, at: Instant) {
    let known = usize::try_from(number).is_ok_and(|number| number <= call.reopenings.len());
    match call.reopenings.last_mut().filter(|_| known) {
        Some(last) => last.blocks.extend(blocks),
        None => call.reopenings.push(Reopening { at, from: call.closes, blocks: blocks.collect() }),
    }
    call.closes = call.closes.max(closes);
}

fn extension_asked(opinion: &mut Opinion, event: &ExtensionAsked, recorded: &Recorded) {
    if let Some(call) = call(opinion, event.call) {
        call.extension_asked.insert(event.member);
        let request = (event.member, Requested::Extension);
        super::disputes::requested(call, request, &event.with, recorded);
    }
}

fn extended(opinion: &mut Opinion, event: &CallExtended) {
    if let Some(call) = call(opinion, event.call) {
        call.closes = call.closes.max(event.closes);
        call.extended = true;
    }
}

fn call(opinion: &mut Opinion, number: u32) -> Option<&mut Call> {
    opinion.calls.iter_mut().find(|call| call.number == number && call.closing.is_none())
}
