//! What an opinion does to an earlier one.

use std::collections::BTreeMap;

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

use crate::words::{AddresseeId, Consequence, OpinionId};

/// What the opinion does to an earlier one was fixed; without `consequence` it does nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsequenceFixed {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// What it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Consequence>,
}

/// The opinion was replaced by a later one, which was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// The opinion.
    pub opinion: OpinionId,
    /// The later one.
    pub by: OpinionId,
}

/// The opinion was repealed by a later one, which was published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repealed {
    /// The opinion.
    pub opinion: OpinionId,
    /// The later one.
    pub by: OpinionId,
}

/// The opinion stands again: the vote on the one that replaced or repealed it was annulled. Addressees that had time left have it
/// again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoodAgain {
    /// The opinion.
    pub opinion: OpinionId,
    /// The one that had replaced or repealed it.
    pub by: OpinionId,
    /// Until when addressees have to answer now.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answer_by: BTreeMap<AddresseeId, Instant>,
}
