//! What changed in the text while a call was open.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{state::Call, substance::Nature, words::BlockId};

/// A change of the text during a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RevisionView {
    /// Its number in the journal.
    pub entry: u64,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The block.
    #[schema(value_type = String)]
    pub block: BlockId,
    /// Whether it is `form` or `substance`.
    #[schema(value_type = String)]
    pub nature: Nature,
    /// The version of the text on which positions are taken since.
    pub version: u32,
    /// The block and all that refer to it.
    #[schema(value_type = Vec<String>)]
    pub concerns: Vec<BlockId>,
    /// The member that turned it from form into substance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contested_by: Option<MemberRef>,
}

impl Seen<'_> {
    /// The changes of the text during a call, oldest first.
    pub fn revisions(self, call: &Call) -> Vec<RevisionView> {
        let view = |revision: &crate::state::Revision| RevisionView {
            entry: revision.seq,
            at: revision.at,
            block: revision.block,
            nature: revision.nature,
            version: revision.version,
            concerns: revision.concerns.clone(),
            contested_by: revision.contested.map(|member| self.member(member)),
        };
        call.revisions.iter().map(view).collect()
    }
}
