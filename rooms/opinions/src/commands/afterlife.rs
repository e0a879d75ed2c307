//! Around and after the publication: embargo, corrections.

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

use super::Wording;
use crate::words::{BlockId, OpinionId};

/// Plan the publication for a later instant, which is told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetEmbargo {
    /// The opinion.
    pub opinion: OpinionId,
    /// When it is published.
    pub until: Instant,
    /// Whether those to whom recommendations are put are told before.
    #[serde(default)]
    pub forewarn: bool,
}

/// Correct a slip in a published text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectText {
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
}

/// Say that a correction touches what the text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestCorrection {
    /// The opinion.
    pub opinion: OpinionId,
    /// The entry of the correction: its number in the journal.
    pub correction: u64,
}
