//! Planning the publication for a later instant.

use pluriel_council::{Decision, FieldError, NewEvent, access::Action};

use super::{Decided, Ground, publish};
use crate::{
    commands::SetEmbargo,
    deadlines::embargo_end,
    events::{EmbargoSet, stream},
};

/// The secretariat, as it would publish. The instant is told at once: the entry is open.
pub(super) fn set(ground: &Ground<'_>, command: SetEmbargo) -> Decided {
    ground.role(Action::Publish)?;
    let (opinion, orders) = publish::ready(ground, command.opinion)?;
    let soonest = publish::undone_by(ground, orders);
    if command.until < soonest {
        return Err(FieldError::new("until", "afterlife-embargo-too-soon").with("soonest", soonest).into());
    }
    let latest = embargo_end(&ground.calendar(orders), ground.now);
    if command.until > latest {
        return Err(FieldError::new("until", "afterlife-embargo-too-late").with("latest", latest).into());
    }
    let set = EmbargoSet { opinion: opinion.id, until: command.until, forewarn: command.forewarn };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), set.into())).at(opinion.address()))
}
