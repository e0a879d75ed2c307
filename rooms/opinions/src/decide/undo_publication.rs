//! Undoing a publication that has not taken place yet.

use pluriel_council::{Decision, NewEvent, Refusal, access::Action};

use super::{Decided, Ground, ground::wrong_stage};
use crate::{
    commands::UndoPublication,
    events::{EmbargoUndone, PublicationUndone, stream},
    state::Publication,
    words::Stage,
};

/// The secretariat, until the instant at which it takes place. What was told in the open is undone in the open.
pub(super) fn decide(ground: &Ground<'_>, command: UndoPublication) -> Decided {
    ground.role(Action::Publish)?;
    let opinion = ground.opinion(command.opinion)?;
    let planned = match opinion.publication {
        Some(Publication::Planned { at }) if opinion.stage == Stage::Adopted => at,
        _ => return Err(wrong_stage(opinion, "opinions-no-publication-planned")),
    };
    if ground.now >= planned {
        return Err(Refusal::conflict("opinions-undo-over").with("at", planned));
    }
    if let Some(embargo) = opinion.embargo() {
        let undone = EmbargoUndone { opinion: opinion.id, forewarned: embargo.forewarn };
        return Ok(Decision::one(NewEvent::open(stream(opinion.id), undone.into())).at(opinion.address()));
    }
    let undone = PublicationUndone { opinion: opinion.id };
    Ok(Decision::one(NewEvent::sealed(stream(opinion.id), undone.into())).at(opinion.address()))
}
