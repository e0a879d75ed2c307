//! Amending the text, deciding on amendments, the last reading.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Wording;
use crate::words::{AmendmentAdvice, BlockId, OpinionId};

/// Ask that the text be amended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskAmendments {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Propose an amendment: all of its changes, or none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one saw.
    pub seen: u32,
    /// What it changes, one change a block.
    pub changes: Vec<Change>,
    /// Why.
    pub reasons: String,
    /// Whether what it inserts stands alone where it is inserted.
    #[serde(default)]
    pub alone: bool,
    /// The amendment that it amends.
    #[serde(default)]
    pub on: Option<u32>,
}

/// What an amendment makes of a block of the text that is put to amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Change {
    /// Other words.
    Word {
        /// The block.
        block: BlockId,
        /// Its words as they stood. The door reads them, where texts can be read.
        before: Wording,
        /// The words that it would have.
        wording: Wording,
    },
    /// A new block.
    Add {
        /// The block that it follows; `None`: it comes first.
        #[serde(default)]
        after: Option<BlockId>,
        /// Its words.
        wording: Wording,
    },
    /// Another place.
    Move {
        /// The block.
        block: BlockId,
        /// The block that it would follow; `None`: it comes first.
        #[serde(default)]
        after: Option<BlockId>,
    },
    /// It is taken out.
    Remove {
        /// The block.
        block: BlockId,
    },
}

/// Sign another's amendment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// Withdraw the amendment that one's member proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WithdrawAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// Say what one thinks of an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdviseAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// What one thinks.
    pub advice: AmendmentAdvice,
    /// Remarks; may be empty.
    #[serde(default)]
    pub remarks: String,
}

/// Accept amendments together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AcceptAmendments {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendments.
    pub amendments: BTreeSet<u32>,
}

/// Reject an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// Why.
    pub reasons: String,
}

/// Ask for a vote on an amendment that was rejected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskAmendmentVote {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// Send amendments to a vote; those that they conflict with go with them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenAmendmentVote {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendments.
    pub amendments: BTreeSet<u32>,
}

/// Take an amendment out of those that are voted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakeOutAmendment {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// Declare that two amendments cannot both be accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclareConflict {
    /// The opinion.
    pub opinion: OpinionId,
    /// The one.
    pub one: u32,
    /// The other.
    pub other: u32,
    /// Why.
    pub reasons: String,
}

/// Rank the options of a vote on amendments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankAmendments {
    /// The opinion.
    pub opinion: OpinionId,
    /// The vote.
    pub vote: u32,
    /// Options from the most preferred on, equal ones together: 0 is the text as it stands.
    pub ranking: Vec<BTreeSet<u32>>,
}

/// Votes on amendments reached their end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseAmendmentVotes {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Open the last reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenLastReading {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that one read.
    pub version: u32,
}

/// Make the words of a block coherent during the last reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MakeCoherent {
    /// The opinion.
    pub opinion: OpinionId,
    /// The block.
    pub block: BlockId,
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// Its words as they stood. The door reads them, where texts can be read.
    pub before: Wording,
    /// Its words.
    pub wording: Wording,
}
