//! Votes on amendments that are owed.

use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// Votes that were asked while another was under way can open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenKeptVotes {
    /// The opinion.
    pub opinion: OpinionId,
}
