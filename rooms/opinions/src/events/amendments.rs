//! Amendments. What they say is open; who signed, asked and ranked is tied to a member, and sealed where positions are not named.

use std::collections::BTreeSet;

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::{
    amendments::{Edit, Part},
    words::{AmendmentAdvice, BlockId, BlockKind, OpinionId},
};

/// A member asked that the text be amended, where that is not always so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentsAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member.
    pub member: MemberId,
}

/// An amendment was proposed; the entries just behind this one say what it does to each block, and who signs it. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentProposed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Its number in the opinion, from 1.
    pub amendment: u32,
    /// The version of the text that was seen.
    pub version: u32,
    /// The amendment that it amends: it stands for the whole of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<u32>,
    /// Whether what it inserts stands alone where it is inserted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub alone: bool,
}

/// What an amendment does to a block. Texts of words: those of a block, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlockAmended {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// The block.
    pub block: BlockId,
    /// What it does.
    pub change: BlockChange,
}

/// What an amendment does to a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockChange {
    /// It words it otherwise.
    Worded {
        /// What the block would be.
        kind: BlockKind,
        /// By when a recommendation would have to be done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Date>,
        /// Its optional texts.
        #[serde(default, skip_serializing_if = "With::is_empty")]
        with: With,
        /// Which words it changes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        edits: Vec<Edit>,
        /// What it changes beside the words.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        parts: BTreeSet<Part>,
    },
    /// It adds it.
    Added {
        /// The block that it follows; `None`: it comes first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<BlockId>,
        /// What it is.
        kind: BlockKind,
        /// By when a recommendation should be done.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Date>,
        /// Its optional texts.
        #[serde(default, skip_serializing_if = "With::is_empty")]
        with: With,
    },
    /// It moves it.
    Moved {
        /// The block that it would follow; `None`: it comes first.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        after: Option<BlockId>,
    },
    /// It takes it out.
    Removed,
}

/// A member signed an amendment; the first one proposed it. Sealed unless positions are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentSigned {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// The member.
    pub member: MemberId,
}

/// An amendment was withdrawn by the member that proposed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentWithdrawn {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
}

/// A rapporteur said what it thinks of an amendment. Text: `remarks`, if any.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentAdvised {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// The rapporteur.
    pub member: MemberId,
    /// What it thinks.
    pub advice: AmendmentAdvice,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// Amendments were accepted together, by the pen or by a vote: the text has a new version, which is what the set of those accepted
/// makes of the text that was put to amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentsAccepted {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes.
    pub version: u32,
    /// The amendments.
    pub amendments: BTreeSet<u32>,
    /// The vote that accepted them; `None`: the pen did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<u32>,
}

/// The pen rejected an amendment. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentRejected {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// Until when members may ask for a vote on it.
    pub until: Instant,
}

/// A member asked for a vote on an amendment that was rejected. Sealed unless positions are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentVoteAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// The amendment.
    pub amendment: u32,
    /// The member.
    pub member: MemberId,
}

/// Somebody declared that two amendments cannot both be accepted. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConflictDeclared {
    /// The opinion.
    pub opinion: OpinionId,
    /// The smaller number.
    pub one: u32,
    /// The greater number.
    pub other: u32,
}

/// A vote on amendments was opened. Who votes is who votes in the opinion's formation at this instant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentVoteOpened {
    /// The opinion.
    pub opinion: OpinionId,
    /// Its number in the opinion, from 1.
    pub vote: u32,
    /// What is put to the vote beside the text as it stands, which is option 0; the first of these is option 1.
    pub options: Vec<BTreeSet<u32>>,
    /// When it ends.
    pub closes: Instant,
    /// The vote whose equal winners are put to the vote again, without the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub run_off_of: Option<u32>,
}

/// A member took an amendment out of those that are voted together; it is voted alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentTakenOut {
    /// The opinion.
    pub opinion: OpinionId,
    /// The vote.
    pub vote: u32,
    /// The amendment.
    pub amendment: u32,
}

/// A member ranked the options of a vote. Sealed; replaces what it ranked before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentBallotCast {
    /// The opinion.
    pub opinion: OpinionId,
    /// The vote.
    pub vote: u32,
    /// The member.
    pub member: MemberId,
    /// Options from the most preferred on, equal ones together; those that are missing are last and equal.
    pub ranking: Vec<BTreeSet<u32>>,
}

/// A vote on amendments was closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AmendmentVoteClosed {
    /// The opinion.
    pub opinion: OpinionId,
    /// The vote.
    pub vote: u32,
    /// The entries of the ballots that counted, each member's last.
    pub counted: Vec<u64>,
    /// For each option, how many ballots prefer it to each option: the result recomputes from this.
    pub preferred: Vec<Vec<u64>>,
    /// The option that is accepted; `None`: the text stands, or a run-off follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elected: Option<u32>,
}

/// The last reading was opened: edits of coherence, and nothing else, until it ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastReadingOpened {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that is read.
    pub version: u32,
    /// When it ends.
    pub closes: Instant,
}
