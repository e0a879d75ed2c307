//! Amendments as everybody may read them: what they say, what became of them, and how many stand behind them; who does where positions
//! are named alone.

use std::collections::BTreeSet;

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Seen};
use crate::{
    amendments::{Conflict, ConsolidatedWord},
    decide::amendments::group::between,
    diff::Worded,
    events::BlockChange,
    state::{Amended, Amendment, AmendmentFate, AmendmentVote, Opinion},
    words::{AmendmentAdvice, BlockId, Publicity},
};

/// An amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AmendmentView {
    /// Its number in the opinion.
    pub number: u32,
    /// When it was proposed.
    #[schema(value_type = String)]
    pub at: Instant,
    /// What it does, block by block.
    pub changes: Vec<ChangeView>,
    /// Why.
    pub reasons: String,
    /// Whether what it inserts stands alone where it is inserted.
    pub alone: bool,
    /// The amendment that it amends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<u32>,
    /// How many members sign it.
    pub signatures: usize,
    /// Which, in order, where positions are named: the first proposed it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub signed_by: Vec<MemberRef>,
    /// What rapporteurs think of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<AmendmentAdviceView>,
    /// With what it conflicts among those that wait, and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conflicts: Vec<ConflictView>,
    /// `open`, `withdrawn`, `rejected`, `in_vote`, `accepted`, `not_retained`, `replaced` or `overtaken`.
    pub fate: &'static str,
    /// When it was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub decided: Option<Instant>,
    /// The vote on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vote: Option<u32>,
    /// The version of the text that its acceptance made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The amendment that was accepted in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<u32>,
    /// The amendment that a vote accepted and with which it conflicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overtaken_by: Option<u32>,
    /// Whether a vote on it was asked and is owed: it opens when the one under way is over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub vote_kept: bool,
    /// Why the pen rejected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rejected_because: Option<String>,
    /// Until when members may ask for a vote on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub vote_until: Option<Instant>,
}

/// What an amendment does to a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ChangeView {
    /// The block.
    #[schema(value_type = String)]
    pub block: BlockId,
    /// `worded`, `added`, `moved` or `removed`.
    pub what: &'static str,
    /// The block's words as they stood.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The words that it would have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The block that it would follow; missing: it would come first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub follows: Option<BlockId>,
}

/// What a rapporteur thinks of an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AmendmentAdviceView {
    /// The rapporteur.
    pub member: MemberRef,
    /// What it thinks.
    #[schema(value_type = String)]
    pub advice: AmendmentAdvice,
    /// Its remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
}

/// A conflict with another amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ConflictView {
    /// The other's number.
    pub with: u32,
    /// `same_word`, `gone`, `same_place`, `declared` or `amends` (one amends the other).
    pub why: &'static str,
    /// What was said when it was declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

/// A vote on amendments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AmendmentVoteView {
    /// Its number.
    pub number: u32,
    /// When it was opened.
    #[schema(value_type = String)]
    pub opened: Instant,
    /// When it ends.
    #[schema(value_type = String)]
    pub closes: Instant,
    /// The combinations put to the vote beside the text, which is option 0.
    pub options: Vec<BTreeSet<u32>>,
    /// The vote between whose equal winners it decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub run_off_of: Option<u32>,
    /// How many members voted, once it is closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ballots: Option<usize>,
    /// For each option, how many ballots prefer it to each option, once it is closed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub preferred: Vec<Vec<u64>>,
    /// The option that was accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub elected: Option<u32>,
    /// What each member ranked, once it is closed, where positions are named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub named: Vec<RankedView>,
}

/// What a member ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RankedView {
    /// The member.
    pub member: MemberRef,
    /// Options from the most preferred on, equal ones together.
    pub ranking: Vec<BTreeSet<u32>>,
}

/// A block of the text whose words tell where they come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OriginView {
    /// The block.
    #[schema(value_type = String)]
    pub block: BlockId,
    /// The amendment that added it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub added_by: Option<u32>,
    /// Its words, those that follow one another from one origin together.
    pub words: Vec<OriginRun>,
}

/// Words of one origin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct OriginRun {
    /// The words, with the spaces between and behind them.
    pub words: String,
    /// The amendment that brought them; missing: the pen wrote them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amendment: Option<u32>,
}

impl Seen<'_> {
    /// The amendments of an opinion, by number.
    pub fn amendments(self, opinion: &Opinion) -> Vec<AmendmentView> {
        opinion.amending.all.values().map(|amendment| self.amendment(opinion, amendment)).collect()
    }

    /// One amendment.
    pub fn amendment(self, opinion: &Opinion, amendment: &Amendment) -> AmendmentView {
        let mut view = AmendmentView {
            number: amendment.number,
            at: amendment.at,
            changes: amendment.changes.iter().map(|change| self.change(opinion, amendment, change)).collect(),
            reasons: self.text(amendment.reasons),
            alone: amendment.alone,
            on: amendment.on,
            signatures: amendment.signed.len(),
            signed_by: Vec::new(),
            advice: self.advice_on(amendment),
            conflicts: self.conflicts_of(opinion, amendment),
            fate: fate_name(&amendment.fate),
            decided: None,
            vote: None,
            version: None,
            replaced_by: None,
            overtaken_by: None,
            vote_kept: amendment.is_owed_a_vote(),
            rejected_because: None,
            vote_until: None,
        };
        if is_named(opinion) {
            view.signed_by = amendment.signed.iter().map(|member| self.member(*member)).collect();
        }
        match amendment.fate {
            AmendmentFate::Open => {}
            AmendmentFate::Withdrawn { at } => view.decided = Some(at),
            AmendmentFate::InVote { vote } => view.vote = Some(vote),
            AmendmentFate::Rejected { at, reasons, until } => {
                (view.decided, view.vote_until) = (Some(at), Some(until));
                view.rejected_because = self.optional(Some(reasons));
            }
            AmendmentFate::Accepted { at, version, vote } => {
                (view.decided, view.version, view.vote) = (Some(at), Some(version), vote);
            }
            AmendmentFate::NotRetained { at, vote } => (view.decided, view.vote) = (Some(at), Some(vote)),
            AmendmentFate::Replaced { at, by } => (view.decided, view.replaced_by) = (Some(at), Some(by)),
            AmendmentFate::Overtaken { at, by } => (view.decided, view.overtaken_by) = (Some(at), Some(by)),
        }
        view
    }

    fn advice_on(self, amendment: &Amendment) -> Vec<AmendmentAdviceView> {
        let given = amendment.advice.iter().map(|(member, given)| AmendmentAdviceView {
            member: self.member(*member),
            advice: given.advice,
            remarks: self.optional(given.remarks),
        });
        given.collect()
    }

    /// With what an amendment that waits conflicts.
    pub fn conflicts_of(self, opinion: &Opinion, amendment: &Amendment) -> Vec<ConflictView> {
        if !amendment.is_pending(self.now) {
            return Vec::new();
        }
        let others = opinion.amending.pending(self.now).filter(|other| other.number != amendment.number);
        let conflict = |other: &Amendment| {
            let why = match between(opinion, amendment, other)? {
                _ if amendment.on == Some(other.number) || other.on == Some(amendment.number) => "amends",
                Conflict::SameWord(_) => "same_word",
                Conflict::Gone(_) => "gone",
                Conflict::SamePlace(_) => "same_place",
                Conflict::Declared => "declared",
            };
            let pair = [amendment.number.min(other.number), amendment.number.max(other.number)];
            let declared = opinion.amending.declared.iter().find(|known| [known.one, known.other] == pair);
            let reasons = declared.and_then(|declared| self.optional(Some(declared.reasons)));
            Some(ConflictView { with: other.number, why, reasons })
        };
        others.filter_map(conflict).collect()
    }

    fn change(self, opinion: &Opinion, amendment: &Amendment, change: &Amended) -> ChangeView {
        let stood = opinion.words_in_round(change.block, amendment.round);
        let before = || stood.map(|words| self.wording_text(words));
        let after = change.words.as_ref().map(|words| self.wording_text(words));
        let block = change.block;
        match change.change {
            BlockChange::Worded { .. } => {
                ChangeView { block, what: "worded", before: before(), after, follows: None }
            }
            BlockChange::Added { after: follows, .. } => {
                ChangeView { block, what: "added", before: None, after, follows }
            }
            BlockChange::Moved { after: follows } => {
                ChangeView { block, what: "moved", before: before(), after: None, follows }
            }
            BlockChange::Removed => {
                ChangeView { block, what: "removed", before: before(), after: None, follows: None }
            }
        }
    }

    /// A block before and after a change, as the diff reads them.
    pub fn amended(
        self,
        opinion: &Opinion,
        amendment: &Amendment,
        change: &Amended,
    ) -> (Option<Worded>, Option<Worded>) {
        let stood = opinion.words_in_round(change.block, amendment.round);
        let stood = stood.map(|words| self.wording(change.block, words));
        let words = change.words.as_ref().map(|words| self.wording(change.block, words));
        match change.change {
            BlockChange::Worded { .. } => (stood, words),
            BlockChange::Added { .. } => (None, words),
            BlockChange::Moved { .. } => (stood.clone(), stood),
            BlockChange::Removed => (stood, None),
        }
    }

    /// The votes on amendments, oldest first.
    pub fn amendment_votes(self, opinion: &Opinion) -> Vec<AmendmentVoteView> {
        opinion.amending.votes.iter().map(|vote| self.amendment_vote(opinion, vote)).collect()
    }

    /// One vote: nothing of what was ranked is told before its end.
    pub fn amendment_vote(self, opinion: &Opinion, vote: &AmendmentVote) -> AmendmentVoteView {
        let closing = vote.closing.as_ref();
        let named = closing.filter(|_| is_named(opinion)).into_iter().flat_map(|closing| {
            let counted = vote.counting().filter(|(_, ballot)| closing.counted.contains(&ballot.seq));
            counted.map(|(member, ballot)| RankedView {
                member: self.member(member),
                ranking: ballot.ranking.clone(),
            })
        });
        AmendmentVoteView {
            number: vote.number,
            opened: vote.opened,
            closes: vote.closes,
            options: vote.options.clone(),
            run_off_of: vote.run_off_of,
            ballots: closing.map(|closing| closing.counted.len()),
            preferred: closing.map(|closing| closing.preferred.clone()).unwrap_or_default(),
            elected: closing.and_then(|closing| closing.elected),
            named: named.collect(),
        }
    }

    /// Where every word of the text comes from.
    pub fn provenance(self, opinion: &Opinion) -> Vec<OriginView> {
        let blocks = opinion.text.blocks.iter().filter_map(|block| Some((block.id, block.words()?)));
        blocks
            .map(|(block, words)| {
                let added_by = added_by(opinion, block);
                let all = words.origins(&|at| self.bare(at));
                OriginView { block, added_by, words: runs(&all, added_by) }
            })
            .collect()
    }
}

/// Whether who signs and votes is published.
pub(crate) fn is_named(opinion: &Opinion) -> bool {
    opinion.admission.as_ref().is_some_and(|admission| admission.publicity == Publicity::Named)
}

/// The amendment that added a block.
fn added_by(opinion: &Opinion, block: BlockId) -> Option<u32> {
    let accepted = opinion.amending.all.values().filter(|one| one.is_accepted());
    let adds = |change: &Amended| change.block == block && matches!(change.change, BlockChange::Added { .. });
    accepted.filter(|one| one.changes.iter().any(adds)).map(|one| one.number).next()
}

fn runs(words: &[ConsolidatedWord], added_by: Option<u32>) -> Vec<OriginRun> {
    let mut runs: Vec<OriginRun> = Vec::new();
    for word in words {
        let amendment = word.from.or(added_by);
        let said = [word.word.as_str(), word.space.as_str()].concat();
        match runs.last_mut().filter(|last| last.amendment == amendment) {
            Some(last) => last.words.push_str(&said),
            None => runs.push(OriginRun { words: said, amendment }),
        }
    }
    runs
}

/// The name of what became of an amendment, in the API and in words files.
pub(crate) const fn fate_name(fate: &AmendmentFate) -> &'static str {
    match fate {
        AmendmentFate::Open => "open",
        AmendmentFate::Withdrawn { .. } => "withdrawn",
        AmendmentFate::Rejected { .. } => "rejected",
        AmendmentFate::InVote { .. } => "in_vote",
        AmendmentFate::Accepted { .. } => "accepted",
        AmendmentFate::NotRetained { .. } => "not_retained",
        AmendmentFate::Replaced { .. } => "replaced",
        AmendmentFate::Overtaken { .. } => "overtaken",
    }
}
