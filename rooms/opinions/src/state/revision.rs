//! What changed in the text while a call was open.

use std::collections::BTreeSet;

use pluriel_council::{Instant, MemberId};
use serde::Serialize;

use crate::{substance::Nature, words::BlockId};

/// A change of the text during a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Revision {
    /// Its entry.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// The block.
    pub block: BlockId,
    /// The entry of its words.
    pub words: u64,
    /// The version of the text before it.
    pub before: u32,
    /// The version that positions are taken on since.
    pub version: u32,
    /// What it is.
    pub nature: Nature,
    /// The block and all that refer to it.
    pub concerns: Vec<BlockId>,
    /// The member that turned it from form into substance.
    pub contested: Option<MemberId>,
}

/// A reopening of a call after a change of substance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reopening {
    /// When.
    pub at: Instant,
    /// When the call would have ended: afterwards it is open for these blocks alone.
    pub from: Instant,
    /// The blocks that changed, and all that refer to them.
    pub blocks: BTreeSet<BlockId>,
}
