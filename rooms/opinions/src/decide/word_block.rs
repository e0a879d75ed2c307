//! Wording a block anew.

use pluriel_council::{Decision, NewEvent};

use super::{
    Decided, Ground,
    amendments::spares,
    blocks::{self, Cleaned},
    form::Form,
};
use crate::{
    commands::WordBlock,
    events::{BlockWorded, stream},
};

/// The pen, while the text is written, and only over the words that it saw.
pub(super) fn decide(ground: &Ground<'_>, command: &WordBlock) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    spares(opinion, Some(command.block), ground.now)?;
    blocks::seen(opinion, command.block, command.seen)?;
    let mut form = Form::default();
    let cleaned = Cleaned::of(&mut form, &command.wording);
    form.finish()?;
    let worded = BlockWorded {
        opinion: opinion.id,
        version: opinion.text.version.saturating_add(1),
        block: command.block,
        kind: cleaned.kind,
        due: cleaned.due,
        with: cleaned.with.clone(),
    };
    let event = cleaned.onto(NewEvent::open(stream(opinion.id), worded.into()));
    Ok(Decision::one(event).at(opinion.address()))
}
