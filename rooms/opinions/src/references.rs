//! Which block refers to which (`specs/opinions.md`, "Drafting"): to the definitions whose term it contains, to the recommendations
//! that it cites, to the notes that hang on it. A change of substance of one block concerns every block that refers to it, and those
//! that refer to these.

mod cited;
mod terms;

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    diff::Worded,
    words::{BlockId, BlockKind},
};

pub use terms::{Term, Use, uses};

/// The references among the blocks of one version of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct References {
    refers: BTreeMap<BlockId, BTreeSet<BlockId>>,
}

impl References {
    /// Reads the references in the words of a text's blocks, given in the order of the text.
    pub fn of(blocks: &[Worded]) -> Self {
        let terms = defined(blocks);
        let recommendations: Vec<_> = blocks
            .iter()
            .filter(|block| block.kind == BlockKind::Recommendation)
            .map(|block| block.id)
            .collect();
        let mut references = Self::default();
        let mut noted = None;
        for block in blocks {
            let term = block.term.as_deref().unwrap_or_default();
            let found = [block.text.as_str(), term].into_iter().flat_map(|words| uses(words, &terms));
            let cited = cited::recommendations(&block.text).into_iter();
            let cited = cited.filter_map(|number| recommendations.get(number.checked_sub(1)?).copied());
            for to in found.map(|found| found.definition).chain(cited) {
                references.add(block.id, to);
            }
            match (block.kind, noted) {
                (BlockKind::Footnote, Some(noted)) => references.add(noted, block.id),
                (BlockKind::Footnote, None) => {}
                _ => noted = Some(block.id),
            }
        }
        references
    }

    fn add(&mut self, from: BlockId, to: BlockId) {
        if from != to {
            self.refers.entry(from).or_default().insert(to);
        }
    }

    /// The blocks to which a block refers.
    pub fn from(&self, block: BlockId) -> impl Iterator<Item = BlockId> {
        self.refers.get(&block).into_iter().flatten().copied()
    }

    /// The blocks that refer to a block.
    pub fn to(&self, block: BlockId) -> impl Iterator<Item = BlockId> {
        self.refers.iter().filter(move |(_, to)| to.contains(&block)).map(|(from, _)| *from)
    }

    /// What a change of these blocks concerns: they themselves, the blocks that refer to them, those that refer to these, and so on.
    pub fn affected_by(&self, changed: &BTreeSet<BlockId>) -> BTreeSet<BlockId> {
        let mut affected = changed.clone();
        let mut fresh: Vec<BlockId> = changed.iter().copied().collect();
        while let Some(block) = fresh.pop() {
            fresh.extend(self.to(block).filter(|from| affected.insert(*from)));
        }
        affected
    }
}

/// What a change from one version of a text to another concerns, by the references of either: a block that no longer refers to a
/// definition was concerned by it too. Blocks that were only moved are not changed.
pub fn affected_by_change(before: &[Worded], after: &[Worded]) -> BTreeSet<BlockId> {
    let changed = |block: &Worded, others: &[Worded]| {
        !others.iter().any(|other| other.id == block.id && other.says_as(block))
    };
    let gone = before.iter().filter(|block| changed(block, after));
    let come = after.iter().filter(|block| changed(block, before));
    let changed: BTreeSet<BlockId> = gone.chain(come).map(|block| block.id).collect();
    let mut affected = References::of(before).affected_by(&changed);
    affected.extend(References::of(after).affected_by(&changed));
    affected
}

/// The terms that a text defines.
pub fn defined(blocks: &[Worded]) -> Vec<Term> {
    let definitions = blocks.iter().filter(|block| block.kind == BlockKind::Definition);
    definitions.filter_map(|block| Term::of(block.id, block.term.as_deref()?)).collect()
}
