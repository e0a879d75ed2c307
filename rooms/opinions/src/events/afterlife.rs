//! Around and after the publication: embargo, corrections.

use jiff::civil::Date;
use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::words::{BlockId, BlockKind, OpinionId};

/// The publication was planned for a later instant, which everybody may know. Open, unlike a publication that is only being undone for
/// a few minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbargoSet {
    /// The opinion.
    pub opinion: OpinionId,
    /// When it is published.
    pub until: Instant,
    /// Whether those to whom recommendations are put are told before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forewarn: bool,
}

/// A publication under embargo was undone before it took place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbargoUndone {
    /// The opinion.
    pub opinion: OpinionId,
    /// Whether those to whom recommendations are put had been told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub forewarned: bool,
}

/// A slip in a published text was corrected: form alone. Texts: those of [`super::BlockWorded`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextCorrected {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that this makes; the version that was adopted stays what it is.
    pub version: u32,
    /// The block.
    pub block: BlockId,
    /// What it is, as before.
    pub kind: BlockKind,
    /// By when a recommendation should be done, as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Date>,
    /// Its optional texts.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
    /// The member that holds the pen; missing: the secretariat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
    /// Until when members may contest it.
    pub contest_by: Instant,
}

/// A member contested a correction: the words stand again as they were.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CorrectionContested {
    /// The opinion.
    pub opinion: OpinionId,
    /// The entry of the correction: its number in the journal.
    pub correction: u64,
    /// The member.
    pub member: MemberId,
    /// The version of the text that this makes.
    pub version: u32,
}
