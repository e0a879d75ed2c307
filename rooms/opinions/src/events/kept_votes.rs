//! Amendments that meet a vote under way: what was asked is kept, what was overtaken ends.

use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// Enough members asked for a vote on an amendment that was rejected, while another is voted with which it conflicts: its vote is
/// owed, and opens when that one is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentVoteKept {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// A vote accepted another amendment with which one that waited conflicts: in this round its words have no place any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentOvertaken {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// The one that was accepted.
    pub by: u32,
}
