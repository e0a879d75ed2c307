//! Around and after the publication of an opinion: embargo, corrections.

use pluriel_council::{Instant, MemberId};
use serde::Serialize;

use super::{Opinion, Overtaken, Publication};
use crate::words::BlockId;

/// What happened to an opinion around and after its publication.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Afterlife {
    /// The embargo that was last set and not undone.
    pub embargo: Option<Embargo>,
    /// What was corrected in its text, oldest first.
    pub corrections: Vec<Correction>,
    /// That it was replaced or repealed.
    pub overtaken: Option<Overtaken>,
}

/// An embargo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Embargo {
    /// When it was set.
    pub at: Instant,
    /// When it ends: the opinion is published then.
    pub until: Instant,
    /// Whether those to whom recommendations are put are told before.
    pub forewarn: bool,
}

/// The correction of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Its entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The block.
    pub block: BlockId,
    /// The version of the text before it.
    pub before: u32,
    /// The version that it made.
    pub version: u32,
    /// The member that holds the pen; `None`: the secretariat.
    pub member: Option<MemberId>,
    /// Until when members may contest it.
    pub contest_by: Instant,
    /// Who contested it: the words stand again as they were.
    pub contested: Option<Contest>,
}

/// A member said that a correction touches what the text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Contest {
    /// The member.
    pub member: MemberId,
    /// When.
    pub at: Instant,
    /// The entry.
    pub seq: u64,
}

impl Afterlife {
    /// The correction that this entry holds.
    pub fn correction(&self, seq: u64) -> Option<&Correction> {
        self.corrections.iter().find(|correction| correction.seq == seq)
    }

    /// The corrections that stand, oldest first.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Correction> {
        self.corrections.iter().filter(|correction| correction.contested.is_none())
    }
}

impl Opinion {
    /// The embargo under which it waits for its publication.
    pub fn embargo(&self) -> Option<Embargo> {
        let waits = matches!(self.publication, Some(Publication::Planned { .. }));
        self.afterlife.embargo.filter(|_| waits)
    }
}
