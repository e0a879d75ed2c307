//! What an opinion does to an earlier one.

use serde::{Deserialize, Serialize};

use crate::words::{Consequence, OpinionId};

/// Fix what an opinion does to an earlier one, or that it does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixConsequence {
    /// The opinion.
    pub opinion: OpinionId,
    /// What it does.
    #[serde(default)]
    pub consequence: Option<Consequence>,
}
