//! What later opinions did to one.

use pluriel_council::Instant;
use serde::Serialize;

use super::{Opinion, State};
use crate::words::{Deed, OpinionId, StageWord};

/// An opinion was replaced or repealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Overtaken {
    /// When.
    pub at: Instant,
    /// By which.
    pub by: OpinionId,
    /// How.
    pub how: Deed,
}

impl Opinion {
    /// Whether it is published and neither replaced nor repealed.
    pub fn stands(&self) -> bool {
        self.stage.word() == StageWord::Published && self.afterlife.overtaken.is_none()
    }

    /// The instant by which what its addressees owe is judged: their clocks stopped when it was replaced or repealed.
    pub fn clock(&self, now: Instant) -> Instant {
        self.afterlife.overtaken.map_or(now, |overtaken| now.min(overtaken.at))
    }
}

impl State {
    /// The opinions that this one brought down, by what its text says; more than one when an annulment left a chain behind.
    pub fn overtaken_by(&self, opinion: OpinionId) -> Option<&Opinion> {
        let consequence = self.opinion(opinion)?.text.consequence?;
        self.opinion(consequence.opinion)
            .filter(|target| target.afterlife.overtaken.is_some_and(|overtaken| overtaken.by == opinion))
    }
}
