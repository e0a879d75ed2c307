//! Adding blocks to the text.

use pluriel_council::{Context, Decision, FieldError};

use super::{Decided, Ground, amendments::spares, blocks, form::Form};
use crate::commands::AddBlocks;

/// The pen, while the text is written; blocks given together make one version.
pub(super) fn decide(ground: &Ground<'_>, command: &AddBlocks, context: &mut Context) -> Decided {
    let opinion = ground.pen(command.opinion)?;
    spares(opinion, None, ground.now)?;
    blocks::place(opinion, command.after)?;
    let mut form = Form::default();
    if command.blocks.is_empty() {
        form.fault(FieldError::new("text", "field-required"));
    }
    let added = blocks::added(&mut form, opinion.id, &opinion.text, command.after, &command.blocks, context);
    form.finish()?;
    Ok(Decision::all(added).at(opinion.address()))
}
