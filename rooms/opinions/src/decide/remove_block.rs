//! Taking a block out of the text.

use pluriel_council::{Decision, NewEvent};

use super::{Decided, Ground, amendments::spares, blocks};
use crate::{
    commands::RemoveBlock,
    events::{BlockRemoved, stream},
};

/// The pen, while the text is written, and only the words that it saw.
pub(super) fn decide(ground: &Ground<'_>, command: RemoveBlock) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    spares(opinion, None, ground.now)?;
    blocks::seen(opinion, command.block, command.seen)?;
    let version = opinion.text.version.saturating_add(1);
    let removed = BlockRemoved { opinion: opinion.id, version, block: command.block };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), removed.into())).at(opinion.address()))
}
