//! Changes of the text while the call is open, and its extension.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::{
    substance::Nature,
    words::{BlockId, OpinionId},
};

/// The pen worded a block anew during the call, in the entry just before. A change of substance makes a new version of the text, on
/// which positions are to be confirmed, and reopens the call for what it concerns; a change of form makes none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextRevised {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The version of the text on which positions are taken from now on.
    pub version: u32,
    /// The block.
    pub block: BlockId,
    /// What it is.
    pub nature: Nature,
    /// The block and all that refer to it, transitively.
    pub concerns: Vec<BlockId>,
    /// Where it reopens the call: which reopening, from 1; changes of one day share one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reopening: Option<u32>,
    /// When the call ends now.
    pub closes: Instant,
}

/// A member turned a change of form into one of substance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormContested {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The entry of the change: its number in the journal.
    pub revision: u64,
    /// The member.
    pub member: MemberId,
    /// The version of the text that this makes.
    pub version: u32,
    /// Which reopening of the call, from 1.
    pub reopening: u32,
    /// When the call ends now.
    pub closes: Instant,
}

/// A member asked that the call be extended; once enough organisations did, it is. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtensionAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// Its texts; entries of old have none.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The call was extended, once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallExtended {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call.
    pub call: u32,
    /// When it ends now.
    pub closes: Instant,
}
