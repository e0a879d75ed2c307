//! Embargo and corrections.

use pluriel_council::Recorded;

use super::drafting::{words, written};
use crate::{
    events::{CorrectionContested, EmbargoSet, Event, TextCorrected},
    state::{Changed, Contest, Correction, Embargo, Opinion, Publication, State},
};

/// Folds such an event; others change nothing here.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::EmbargoSet(event) => embargo_set(opinion, event, recorded),
        Event::EmbargoUndone(_) => {
            super::ends::undone(opinion);
            opinion.afterlife.embargo = None;
        }
        Event::TextCorrected(event) => corrected(opinion, event, recorded),
        Event::CorrectionContested(event) => contested(opinion, event, recorded),
        _ => {}
    });
}

fn embargo_set(opinion: &mut Opinion, event: &EmbargoSet, recorded: &Recorded) {
    opinion.publication = Some(Publication::Planned { at: event.until });
    let EmbargoSet { until, forewarn, .. } = *event;
    opinion.afterlife.embargo = Some(Embargo { at: recorded.at, until, forewarn });
}

fn corrected(opinion: &mut Opinion, event: &TextCorrected, recorded: &Recorded) {
    let before = opinion.text.version;
    let made = words(event.kind, event.version, event.due, &event.with, recorded);
    let text = written(opinion, event.version, Changed::Worded(event.block), recorded);
    let version = text.version;
    let Some(block) = text.blocks.iter_mut().find(|block| block.id == event.block) else { return };
    block.wordings.push(made);
    opinion.afterlife.corrections.push(Correction {
        seq: recorded.seq,
        at: recorded.at,
        block: event.block,
        before,
        version,
        member: event.member,
        contest_by: event.contest_by,
        contested: None,
    });
}

/// The words that stood before become words of a new version: nothing of the history is lost.
fn contested(opinion: &mut Opinion, event: &CorrectionContested, recorded: &Recorded) {
    let corrections = &mut opinion.afterlife.corrections;
    let known = corrections.iter_mut().find(|correction| correction.seq == event.correction);
    let Some(correction) = known.filter(|correction| correction.contested.is_none()) else { return };
    correction.contested = Some(Contest { member: event.member, at: recorded.at, seq: recorded.seq });
    let id = correction.block;
    let text = written(opinion, event.version, Changed::Worded(id), recorded);
    let version = text.version;
    let Some(block) = text.blocks.iter_mut().find(|block| block.id == id) else { return };
    let place = block.wordings.iter().position(|words| words.seq == event.correction);
    let former = place.and_then(|place| place.checked_sub(1)).and_then(|place| block.wordings.get(place));
    if let Some(mut former) = former.cloned() {
        (former.seq, former.at, former.version) = (recorded.seq, recorded.at, version);
        block.wordings.push(former);
    }
}
