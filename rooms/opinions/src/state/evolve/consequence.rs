//! What opinions do to earlier ones.

use pluriel_council::{Instant, Recorded};

use super::drafting::written;
use crate::{
    events::{ConsequenceFixed, Event, StoodAgain},
    state::{Changed, Opinion, Overtaken, State},
    words::{Deed, OpinionId},
};

/// Folds such an event; others change nothing here.
pub(super) fn fold(state: &mut State, event: &Event, recorded: &Recorded) {
    let Some(id) = event.opinion() else { return };
    state.change(id, |opinion| match event {
        Event::ConsequenceFixed(event) => fixed(opinion, event, recorded),
        Event::Replaced(event) => overtaken(opinion, event.by, Deed::Replaces, recorded.at),
        Event::Repealed(event) => overtaken(opinion, event.by, Deed::Repeals, recorded.at),
        Event::StoodAgain(event) => stood_again(opinion, event),
        _ => {}
    });
}

fn fixed(opinion: &mut Opinion, event: &ConsequenceFixed, recorded: &Recorded) {
    let what = Changed::Consequence(event.consequence);
    written(opinion, event.version, what, recorded).consequence = event.consequence;
}

fn overtaken(opinion: &mut Opinion, by: OpinionId, how: Deed, at: Instant) {
    opinion.afterlife.overtaken.get_or_insert(Overtaken { at, by, how });
}

fn stood_again(opinion: &mut Opinion, event: &StoodAgain) {
    opinion.afterlife.overtaken = None;
    for (id, answer_by) in &event.answer_by {
        let addressee = opinion.fate.addressees.get_mut(id);
        if let Some(asked) = addressee.and_then(|addressee| addressee.asked.as_mut()) {
            asked.answer_by = *answer_by;
        }
    }
}
