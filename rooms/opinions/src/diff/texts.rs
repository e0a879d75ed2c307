//! The diff of two versions of a text, block by block.

use std::collections::BTreeMap;

use jiff::civil::Date;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Change, Piece, count_words, words};
use crate::words::{BlockId, BlockKind};

/// A block with its words, as a version of a text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// Its id.
    pub id: BlockId,
    /// Its number in the text, the address `#p<number>`; headings and notes have none.
    pub number: Option<u32>,
    /// What it is.
    pub kind: BlockKind,
    /// Its words.
    pub text: String,
    /// The term that a definition defines.
    pub term: Option<String>,
    /// To whom a recommendation is addressed.
    pub addressee: Option<String>,
    /// By when it should be done.
    pub due: Option<Date>,
}

impl Worded {
    /// Whether both say the same, wherever they stand.
    pub fn says_as(&self, other: &Self) -> bool {
        (self.kind, self.due) == (other.kind, other.due)
            && (&self.text, &self.term, &self.addressee) == (&other.text, &other.term, &other.addressee)
    }
}

/// What became of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It says and stands as before.
    Kept,
    /// It says something else.
    Worded,
    /// It is new.
    Added,
    /// It was taken out.
    Removed,
}

/// One block of the comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockDiff {
    /// What became of it.
    pub fate: Fate,
    /// The block as it was; `None`: it is new.
    pub before: Option<Worded>,
    /// The block as it is; `None`: it was taken out.
    pub after: Option<Worded>,
    /// Whether it stands elsewhere among the blocks that both versions have.
    pub moved: bool,
    /// Its words, compared.
    pub words: Vec<Piece>,
    /// Its term, compared; empty when it has none.
    pub term: Vec<Piece>,
    /// Its addressee, compared; empty when it has none.
    pub addressee: Vec<Piece>,
}

impl BlockDiff {
    /// Whether a reader of the first version finds anything else here.
    pub fn differs(&self) -> bool {
        self.fate != Fate::Kept || self.moved
    }

    /// Words added and removed.
    pub fn counts(&self) -> (usize, usize) {
        let all = || self.words.iter().chain(&self.term).chain(&self.addressee);
        let of =
            |change| all().filter(|piece| piece.change == change).map(|piece| count_words(&piece.text)).sum();
        (of(Change::Added), of(Change::Removed))
    }
}

/// The comparison of two versions of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextDiff {
    /// The blocks of the second version in its order; those taken out stand where they stood.
    pub blocks: Vec<BlockDiff>,
}

/// How much differs, for a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Summary {
    /// Blocks that say something else.
    pub worded: usize,
    /// Blocks that are new.
    pub added: usize,
    /// Blocks that were taken out.
    pub removed: usize,
    /// Blocks that stand elsewhere.
    pub moved: usize,
    /// Words added.
    pub words_added: usize,
    /// Words removed.
    pub words_removed: usize,
}

impl TextDiff {
    /// How much differs.
    pub fn summary(&self) -> Summary {
        let mut summary = Summary::default();
        for block in &self.blocks {
            match block.fate {
                Fate::Kept => {}
                Fate::Worded => summary.worded += 1,
                Fate::Added => summary.added += 1,
                Fate::Removed => summary.removed += 1,
            }
            summary.moved += usize::from(block.moved);
            let (added, removed) = block.counts();
            summary.words_added += added;
            summary.words_removed += removed;
        }
        summary
    }

    /// What became of one block.
    pub fn of(&self, block: BlockId) -> Option<&BlockDiff> {
        let is_it = |side: &Option<Worded>| side.as_ref().is_some_and(|worded| worded.id == block);
        self.blocks.iter().find(|diff| is_it(&diff.after) || is_it(&diff.before))
    }
}

/// Compares two versions of a text. A block is known by its identity: worded anew or moved, it is compared with itself.
pub fn texts(before: &[Worded], after: &[Worded]) -> TextDiff {
    let old: BTreeMap<BlockId, &Worded> = before.iter().map(|block| (block.id, block)).collect();
    let new: BTreeMap<BlockId, &Worded> = after.iter().map(|block| (block.id, block)).collect();
    let stay = staying(before, after, &old, &new);
    let mut blocks: Vec<BlockDiff> = after
        .iter()
        .map(|block| compared(old.get(&block.id).copied(), Some(block), stay.contains(&block.id)))
        .collect();
    for (place, gone) in before.iter().enumerate().filter(|(_, block)| !new.contains_key(&block.id)) {
        // Behind the nearest block before it that is still there; gone ones keep their order.
        let anchor = before[..place].iter().rev().find_map(|earlier| {
            blocks.iter().position(|diff| side(diff).is_some_and(|known| known.id == earlier.id))
        });
        blocks.insert(anchor.map_or(0, |anchor| anchor + 1), compared(Some(gone), None, true));
    }
    TextDiff { blocks }
}

fn side(diff: &BlockDiff) -> Option<&Worded> {
    diff.after.as_ref().or(diff.before.as_ref())
}

/// The blocks of both versions that kept their order: a longest run of them.
fn staying(
    before: &[Worded],
    after: &[Worded],
    old: &BTreeMap<BlockId, &Worded>,
    new: &BTreeMap<BlockId, &Worded>,
) -> std::collections::BTreeSet<BlockId> {
    let common = |blocks: &[Worded], other: &BTreeMap<BlockId, &Worded>| -> Vec<BlockId> {
        blocks.iter().map(|block| block.id).filter(|id| other.contains_key(id)).collect()
    };
    let (was, is) = (common(before, new), common(after, old));
    let ops = capture_diff_slices(Algorithm::Myers, &was, &is);
    let kept = ops.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    kept.flat_map(|op| was[op.old_range()].iter().copied()).collect()
}

fn compared(before: Option<&Worded>, after: Option<&Worded>, stays: bool) -> BlockDiff {
    let fate = match (before, after) {
        (None, _) => Fate::Added,
        (_, None) => Fate::Removed,
        (Some(was), Some(is)) if was.says_as(is) => Fate::Kept,
        _ => Fate::Worded,
    };
    let text = |block: Option<&Worded>| block.map_or("", |block| block.text.as_str()).to_owned();
    let optional = |of: fn(&Worded) -> Option<&String>| {
        let word = |block: Option<&Worded>| block.and_then(of).cloned().unwrap_or_default();
        words(&word(before), &word(after))
    };
    BlockDiff {
        fate,
        moved: !stays && before.is_some() && after.is_some(),
        words: words(&text(before), &text(after)),
        term: optional(|block| block.term.as_ref()),
        addressee: optional(|block| block.addressee.as_ref()),
        before: before.cloned(),
        after: after.cloned(),
    }
}
