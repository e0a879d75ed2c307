//! The shapes of commands on amendments, version 1.

use std::collections::BTreeSet;

use serde::Deserialize;
use utoipa::ToSchema;

use super::super::api::requests::BlockRequest;
use crate::words::AmendmentAdvice;

/// Propose an amendment: all of its changes, or none.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProposeAmendmentRequest {
    /// The version of the text that one saw.
    pub seen: u32,
    /// What it changes, one change a block.
    pub changes: Vec<ChangeRequest>,
    /// Why.
    pub reasons: String,
    /// Whether what it inserts stands alone where it is inserted.
    #[serde(default)]
    pub alone: bool,
    /// The number of the amendment that it amends.
    pub on: Option<u32>,
}

/// What an amendment makes of a block: which words it changes is read in the difference.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(tag = "change", rename_all = "snake_case", deny_unknown_fields)]
pub enum ChangeRequest {
    /// Other words.
    Word {
        /// The block's id.
        block: String,
        /// The words that it would have.
        wording: BlockRequest,
    },
    /// A new block.
    Add {
        /// The id of the block that it follows; missing: it comes first.
        after: Option<String>,
        /// Its words.
        wording: BlockRequest,
    },
    /// Another place.
    Move {
        /// The block's id.
        block: String,
        /// The id of the block that it would follow; missing: it would come first.
        after: Option<String>,
    },
    /// It is taken out.
    Remove {
        /// The block's id.
        block: String,
    },
}

/// Say as a rapporteur what one thinks of an amendment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AdviseAmendmentRequest {
    /// `favourable`, `unfavourable` or `neutral`.
    #[schema(value_type = String)]
    pub advice: AmendmentAdvice,
    /// Remarks.
    pub remarks: Option<String>,
}

/// Several amendments, by number.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AmendmentsRequest {
    /// The numbers.
    pub amendments: BTreeSet<u32>,
}

/// Reject an amendment.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RejectAmendmentRequest {
    /// Why.
    pub reasons: String,
}

/// Declare that an amendment and another cannot both be accepted.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConflictRequest {
    /// The other's number.
    pub with: u32,
    /// Why.
    pub reasons: String,
}

/// Rank the options of a vote on amendments.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RankRequest {
    /// Options from the most preferred on, equal ones together: 0 is the text as it stands; missing ones are last and equal.
    pub ranking: Vec<BTreeSet<u32>>,
}

/// Open the last reading.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LastReadingRequest {
    /// The version of the text that one read.
    pub version: u32,
}

/// Make the words of a block coherent during the last reading.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CoherenceRequest {
    /// The version of the text in which one saw the block.
    pub seen: u32,
    /// Its words.
    pub wording: BlockRequest,
}
