//! Changes of the text while the call is open, and its extension.

use serde::{Deserialize, Serialize};

use super::Wording;
use crate::{
    substance::Nature,
    words::{BlockId, OpinionId},
};

/// Word a block anew while the call is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Revise {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text that one saw the block in.
    pub seen: u32,
    /// Its words as they stood. The door reads them, where texts can be read.
    pub before: Wording,
    /// Its words.
    pub wording: Wording,
    /// What the change is; some changes are substance whatever is said.
    pub nature: Nature,
    /// The block and all that refer to it, transitively, before or after. The door finds them, where texts can be read.
    pub concerns: Vec<BlockId>,
}

/// Turn a change of form into one of substance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestForm {
    /// The opinion.
    pub opinion: OpinionId,
    /// The entry of the change: its number in the journal.
    pub revision: u64,
}

/// Ask that the call be extended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExtendCall {
    /// The opinion.
    pub opinion: OpinionId,
    /// Why.
    pub reasons: String,
}
