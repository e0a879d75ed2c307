//! What the room would say to a command if it were given now: the decisions are pure, so they can be asked before anything
//! is typed.

use pluriel_council::{Context, Refusal, RefusalKind, Room};
use pluriel_web::{Refused, Visit};

use crate::{Command, Opinions};

/// What a decision would answer to this visitor now; nothing happens.
pub(super) fn decide(visit: &Visit, command: impl Into<Command>) -> Result<(), Refusal> {
    let mut context = Context::seeded(visit.site.house().now(), [0; 32]);
    Opinions::decide(&visit.snapshot.rooms, command.into(), &visit.actor, &mut context).map(drop)
}

/// Refuses what no typing could mend: the visitor may not, or the opinion does not stand where it would have to. Fields
/// that are still empty do not count.
pub(super) fn require(visit: &Visit, command: impl Into<Command>) -> Result<(), Refused> {
    match decide(visit, command) {
        Err(refusal) if refusal.kind != RefusalKind::Invalid => Err(refusal.into()),
        _ => Ok(()),
    }
}

/// Whether this visitor may do this now.
pub(super) fn may(visit: &Visit, command: impl Into<Command>) -> bool {
    require(visit, command).is_ok()
}
