//! Moving a block.

use pluriel_council::{Decision, NewEvent, Refusal};

use super::{Decided, Ground, amendments::spares, blocks};
use crate::{
    commands::MoveBlock,
    events::{BlockMoved, stream},
};

/// The pen, while the text is written. A block that is there already stays, and no version is made.
pub(super) fn decide(ground: &Ground<'_>, command: MoveBlock) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    spares(opinion, None, ground.now)?;
    blocks::block(opinion, command.block)?;
    if command.after == Some(command.block) {
        return Err(Refusal::invalid("opinions-block-after-itself"));
    }
    blocks::place(opinion, command.after)?;
    let text = &opinion.text;
    let before =
        text.place(command.block).and_then(|place| place.checked_sub(1)).map(|place| text.blocks[place].id);
    if before == command.after {
        return Ok(Decision::nothing().at(opinion.address()));
    }
    let moved = BlockMoved {
        opinion: opinion.id,
        version: text.version.saturating_add(1),
        block: command.block,
        after: command.after,
    };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), moved.into())).at(opinion.address()))
}
