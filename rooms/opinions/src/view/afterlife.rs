//! Around and after the publication: embargo, corrections.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    state::{Block, Correction, Opinion, Text},
    words::BlockId,
};

/// An embargo: until when a publication waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct EmbargoView {
    /// When the opinion is published.
    #[schema(value_type = String)]
    pub until: Instant,
    /// Whether those to whom recommendations are put are told before.
    pub forewarn: bool,
}

/// The correction of a slip in a published text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct CorrectionView {
    /// Its entry: the correction's address on the page is `#e<seq>`.
    pub seq: u64,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The block.
    #[schema(value_type = String)]
    pub block: BlockId,
    /// The block's words before.
    pub before: String,
    /// The block's words after.
    pub after: String,
    /// The version of the text that it made.
    pub version: u32,
    /// The member that holds the pen; missing: the secretariat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<MemberRef>,
    /// Until when members may contest it.
    #[schema(value_type = String)]
    pub contest_by: Instant,
    /// The member that contested it: the words stand again as they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contested: Option<MemberRef>,
}

impl Seen<'_> {
    /// The embargo under which an opinion waits.
    pub fn embargo(self, opinion: &Opinion) -> Option<EmbargoView> {
        opinion.embargo().map(|embargo| EmbargoView { until: embargo.until, forewarn: embargo.forewarn })
    }

    /// What was corrected in a published text, oldest first.
    pub fn corrections(self, opinion: &Opinion) -> Vec<CorrectionView> {
        opinion.afterlife.corrections.iter().map(|correction| self.correction(opinion, correction)).collect()
    }

    fn correction(self, opinion: &Opinion, correction: &Correction) -> CorrectionView {
        let words = |text: Text| {
            let words = self.worded(&text).into_iter().next();
            words.map(|words| words.text).unwrap_or_default()
        };
        let [before, after] = corrected(opinion, correction).map(words);
        CorrectionView {
            seq: correction.seq,
            at: correction.at,
            block: correction.block,
            before,
            after,
            version: correction.version,
            by: correction.member.map(|member| self.member(member)),
            contest_by: correction.contest_by,
            contested: correction.contested.map(|contest| self.member(contest.member)),
        }
    }
}

/// The block alone, as it was before a correction and as it became; without the block where it is gone.
pub(crate) fn corrected(opinion: &Opinion, correction: &Correction) -> [Text; 2] {
    let block = opinion.text.ever(correction.block);
    let place = block.and_then(|block| block.wordings.iter().position(|words| words.seq == correction.seq));
    let upto = |wordings: usize| {
        let alone = block.filter(|_| wordings > 0).map(|block| Block {
            id: block.id,
            wordings: block.wordings.iter().take(wordings).cloned().collect(),
        });
        Text { blocks: alone.into_iter().collect(), ..Text::default() }
    };
    [upto(place.unwrap_or_default()), upto(place.map_or(0, |place| place + 1))]
}
