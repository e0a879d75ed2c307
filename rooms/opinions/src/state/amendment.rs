//! Amendments, the rounds in which they are decided, and the votes on them.

mod weave;

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Instant, MemberId};
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Opinion, Succession, Words};
use crate::{
    amendments::{Amendment as Core, Operation, groups},
    diff::Token,
    events::BlockChange,
    words::{AmendmentAdvice, BlockId, BlockKind, TextName},
};

pub use weave::{Thread, Weave};

/// Everything that is known of the amendments of an opinion.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Amending {
    /// The members that asked for amendments, and when.
    pub asked: BTreeMap<MemberId, Instant>,
    /// Amendments by number.
    pub all: BTreeMap<u32, Amendment>,
    /// Conflicts that were declared, oldest first.
    pub declared: Vec<DeclaredConflict>,
    /// Votes, oldest first: the first is number 1.
    pub votes: Vec<AmendmentVote>,
    /// The round in which amendments are or were decided.
    pub round: Option<Round>,
}

/// A conflict that somebody declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DeclaredConflict {
    /// The smaller number.
    pub one: u32,
    /// The greater number.
    pub other: u32,
    /// Why.
    pub reasons: TextAt,
}

/// Amendments that are counted in the words of one text: the one that stood when the first of them was proposed. The round is over
/// when none of them waits for a decision; the next amendment begins another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Round {
    /// Its number, from 1.
    pub number: u32,
    /// The version of the text that was put to amendment.
    pub version: u32,
    /// The blocks of that text, in order.
    pub order: Vec<BlockId>,
}

/// An amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Amendment {
    /// Its number.
    pub number: u32,
    /// Its entry.
    pub seq: u64,
    /// When it was proposed.
    pub at: Instant,
    /// The round that it belongs to.
    pub round: u32,
    /// What it does, block by block.
    pub changes: Vec<Amended>,
    /// Whether what it inserts stands alone.
    pub alone: bool,
    /// The amendment that it amends.
    pub on: Option<u32>,
    /// Why.
    pub reasons: TextAt,
    /// The members that sign it, in order: the first proposed it.
    pub signed: Vec<MemberId>,
    /// What rapporteurs think of it.
    pub advice: BTreeMap<MemberId, AmendmentAdvised>,
    /// The members that asked for a vote on it.
    pub vote_asked: BTreeSet<MemberId>,
    /// Whether enough asked while another was voted with which it conflicts: its vote is owed.
    pub vote_kept: bool,
    /// What became of it.
    pub fate: AmendmentFate,
}

/// What an amendment does to a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Amended {
    /// The block.
    pub block: BlockId,
    /// What it does.
    pub change: BlockChange,
    /// The block as it would be, where it is worded or added.
    pub words: Option<Words>,
}

/// What a rapporteur thinks of an amendment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct AmendmentAdvised {
    /// When.
    pub at: Instant,
    /// What it thinks.
    pub advice: AmendmentAdvice,
    /// Its remarks.
    pub remarks: Option<TextAt>,
}

/// What became of an amendment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentFate {
    /// Nobody decided yet.
    Open,
    /// The member that proposed it withdrew it.
    Withdrawn {
        /// When.
        at: Instant,
    },
    /// The pen rejected it.
    Rejected {
        /// When.
        at: Instant,
        /// Why.
        reasons: TextAt,
        /// Until when members may ask for a vote.
        until: Instant,
    },
    /// It is put to the vote.
    InVote {
        /// The number of the vote.
        vote: u32,
    },
    /// It was accepted.
    Accepted {
        /// When.
        at: Instant,
        /// The version of the text that this made.
        version: u32,
        /// The vote that accepted it; `None`: the pen did.
        vote: Option<u32>,
    },
    /// A vote did not retain it.
    NotRetained {
        /// When.
        at: Instant,
        /// The number of the vote.
        vote: u32,
    },
    /// An amendment to it was accepted in its place.
    Replaced {
        /// When.
        at: Instant,
        /// That amendment.
        by: u32,
    },
    /// A vote accepted another with which it conflicts.
    Overtaken {
        /// When.
        at: Instant,
        /// The other.
        by: u32,
    },
}

/// A vote on amendments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AmendmentVote {
    /// Its number, from 1.
    pub number: u32,
    /// Its entry.
    pub seq: u64,
    /// When it was opened: who votes is who voted in the formation then.
    pub opened: Instant,
    /// The combinations beside the text, which is option 0: the first of these is option 1.
    pub options: Vec<BTreeSet<u32>>,
    /// When it ends.
    pub closes: Instant,
    /// The vote whose equal winners it decides between.
    pub run_off_of: Option<u32>,
    /// What each member ranked, oldest first: the last one counts.
    pub ballots: BTreeMap<MemberId, Succession<RankedBallot>>,
    /// Its closing.
    pub closing: Option<AmendmentVoteClosing>,
}

/// A ballot on amendments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RankedBallot {
    /// Its sealed entry.
    pub seq: u64,
    /// When it was cast.
    pub at: Instant,
    /// Options from the most preferred on, equal ones together.
    pub ranking: Vec<BTreeSet<u32>>,
}

/// The closing of a vote on amendments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AmendmentVoteClosing {
    /// When.
    pub at: Instant,
    /// The entries that counted.
    pub counted: Vec<u64>,
    /// For each option, how many ballots prefer it to each option.
    pub preferred: Vec<Vec<u64>>,
    /// The option that was accepted.
    pub elected: Option<u32>,
}

impl Amendment {
    /// An amendment that is about to be proposed.
    pub(crate) fn proposed(
        number: u32,
        at: Instant,
        changes: Vec<Amended>,
        alone: bool,
        on: Option<u32>,
    ) -> Self {
        Self {
            number,
            seq: 0,
            at,
            round: 0,
            changes,
            alone,
            on,
            reasons: TextName::Reasons.at(0),
            signed: Vec::new(),
            advice: BTreeMap::new(),
            vote_asked: BTreeSet::new(),
            vote_kept: false,
            fate: AmendmentFate::Open,
        }
    }

    /// Whether somebody may still decide on it at this instant.
    pub fn is_pending(&self, now: Instant) -> bool {
        match self.fate {
            AmendmentFate::Open | AmendmentFate::InVote { .. } => true,
            AmendmentFate::Rejected { until, .. } => self.vote_kept || now < until,
            _ => false,
        }
    }

    /// Whether a vote on it was asked that could not open yet.
    pub const fn is_owed_a_vote(&self) -> bool {
        self.vote_kept && matches!(self.fate, AmendmentFate::Rejected { .. })
    }

    /// Whether it was accepted.
    pub const fn is_accepted(&self) -> bool {
        matches!(self.fate, AmendmentFate::Accepted { .. })
    }

    /// The blocks that it needs or makes.
    pub fn touches(&self, block: BlockId) -> bool {
        self.changes.iter().any(|change| {
            change.block == block
                || matches!(change.change, BlockChange::Added { after, .. } | BlockChange::Moved { after }
                    if after == Some(block))
        })
    }

    /// The amendment as pure functions read it; `words` gives the new words of a block, which conflicts do not need.
    pub fn core(&self, words: impl Fn(&Words) -> String) -> Core {
        let operations = self.changes.iter().flat_map(|change| change.operations(&words)).collect();
        Core { number: self.number, operations, alone: self.alone }
    }

    /// The same without words.
    pub fn shape(&self) -> Core {
        self.core(|_| String::new())
    }
}

impl Amended {
    fn operations(&self, words: &impl Fn(&Words) -> String) -> Vec<Operation> {
        let block = self.block;
        let text = || self.words.as_ref().map(words).unwrap_or_default();
        match &self.change {
            BlockChange::Worded { edits, parts, .. } => {
                let text = text();
                let after: Vec<Token<'_>> = crate::diff::tokens(&text);
                let edits = edits.iter().map(|edit| edit.operation(block, &after));
                let parts = parts.iter().map(|part| Operation::Set { block, part: *part });
                edits.chain(parts).collect()
            }
            BlockChange::Added { after, kind, .. } => {
                vec![Operation::Add { block, after: *after, kind: *kind, words: text() }]
            }
            BlockChange::Moved { after } => vec![Operation::Move { block, after: *after }],
            BlockChange::Removed => vec![Operation::Delete { block }],
        }
    }
}

impl AmendmentVote {
    /// Every amendment that is put to the vote.
    pub fn amendments(&self) -> BTreeSet<u32> {
        self.options.iter().flatten().copied().collect()
    }

    /// Whether it is between one option and the text: for or against.
    pub fn is_yes_or_no(&self) -> bool {
        self.options.len() == 1
    }

    /// The ballots that count: each member's last.
    pub fn counting(&self) -> impl Iterator<Item = (MemberId, &RankedBallot)> {
        self.ballots.iter().filter_map(|(member, cast)| Some((*member, cast.last()?)))
    }
}

impl Amending {
    /// The amendments of the round under way that nobody decided for good at this instant.
    pub fn pending(&self, now: Instant) -> impl Iterator<Item = &Amendment> {
        self.all.values().filter(move |amendment| amendment.is_pending(now))
    }

    /// The amendments of the last round that were accepted.
    pub fn accepted_in_round(&self) -> impl Iterator<Item = &Amendment> {
        let round = self.round.as_ref().map_or(0, |round| round.number);
        self.all.values().filter(move |amendment| amendment.round == round && amendment.is_accepted())
    }

    /// The conflicts that were declared, as pairs.
    pub fn pairs(&self) -> BTreeSet<(u32, u32)> {
        let amended = self.all.values().filter_map(|one| Some((one.on?, one.number)));
        self.declared.iter().map(|pair| (pair.one, pair.other)).chain(amended).collect()
    }

    /// The groups of conflicts among those that are pending at this instant.
    pub fn conflicts(&self, now: Instant) -> Vec<BTreeSet<u32>> {
        let shapes: Vec<_> = self.pending(now).map(Amendment::shape).collect();
        groups(&shapes, &self.pairs())
    }

    /// The vote of this number.
    pub fn vote(&self, number: u32) -> Option<&AmendmentVote> {
        self.votes.iter().find(|vote| vote.number == number)
    }

    /// The votes that are open.
    pub fn open_votes(&self) -> impl Iterator<Item = &AmendmentVote> {
        self.votes.iter().filter(|vote| vote.closing.is_none())
    }
}

impl Opinion {
    /// The blocks of the text that is put to amendment at this instant, in order, each with its words there: the text as it stands or,
    /// while a round is under way, as it stood when the round began.
    pub fn amendable(&self, now: Instant) -> Vec<(BlockId, &Words)> {
        let under_way = self.amending.round.as_ref().filter(|_| self.amending.pending(now).next().is_some());
        match under_way {
            None => {
                let blocks = self.text.blocks.iter();
                blocks.filter_map(|block| Some((block.id, block.words()?))).collect()
            }
            Some(round) => {
                let words = |id: &BlockId| Some((*id, self.words_in_round(*id, round.number)?));
                round.order.iter().filter_map(words).collect()
            }
        }
    }

    /// The words of a block as the amendments of a round count them.
    pub(crate) fn words_in_round(&self, block: BlockId, round: u32) -> Option<&Words> {
        let words = self.text.ever(block)?.words()?;
        match &words.woven {
            Some(weave) if weave.round == round => Some(&weave.base),
            _ => Some(words),
        }
    }

    /// The kind of a block that an amendment would leave.
    pub fn amended_kind(&self, amended: &Amended) -> Option<BlockKind> {
        amended.words.as_ref().map(|words| words.kind).or_else(|| self.text.ever(amended.block)?.kind())
    }

    /// Whether an amendment changed the text since the last call, so that a last reading is owed.
    pub fn owes_last_reading(&self) -> bool {
        let since = self.calls.last().map_or(0, |call| call.text.version);
        self.amending
            .all
            .values()
            .any(|one| matches!(one.fate, AmendmentFate::Accepted { version, .. } if version > since))
    }
}
