//! The one text that a set of accepted amendments gives: the set counts, never the order. Each word tells which amendment brought it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Amendment, Operation};
use crate::{
    diff::{Token, Worded, tokens},
    words::{BlockId, BlockKind},
};

/// A block of the consolidated text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsolidatedBlock {
    /// Its id.
    pub id: BlockId,
    /// What it is.
    pub kind: BlockKind,
    /// The amendment that added it.
    pub added_by: Option<u32>,
    /// The amendment that moved it.
    pub moved_by: Option<u32>,
    /// Its words, in order.
    pub words: Vec<ConsolidatedWord>,
}

/// A word of the consolidated text, with the spaces that follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsolidatedWord {
    /// The word or sign.
    pub word: String,
    /// The spaces behind it.
    pub space: String,
    /// The amendment that brought it; `None`: it stood in the text.
    pub from: Option<u32>,
    /// Which of the block's words it was, where it stood in the text.
    pub stood: Option<usize>,
}

impl ConsolidatedBlock {
    /// Its words as a text.
    pub fn text(&self) -> String {
        self.words.iter().flat_map(|word| [word.word.as_str(), word.space.as_str()]).collect()
    }
}

/// Merges a set of accepted amendments that do not conflict into a text. Insertions at one place stand by number; a replacement stands
/// in place of the words that it replaces, after insertions before them; blocks that come or move behind one block stand by number.
/// Total: where amendments conflict after all, the smaller number counts, and no block is lost.
pub fn consolidate(base: &[Worded], accepted: &[&Amendment]) -> Vec<ConsolidatedBlock> {
    let mut amendments = accepted.to_vec();
    amendments.sort_by_key(|amendment| amendment.number);
    amendments.dedup_by_key(|amendment| amendment.number);
    let plan = Plan::of(&amendments);
    let mut blocks: BTreeMap<BlockId, ConsolidatedBlock> = plan.added(&amendments);
    for block in base.iter().filter(|block| !plan.deleted.contains(&block.id)) {
        let changes = plan.in_block.get(&block.id).map(Vec::as_slice).unwrap_or_default();
        let moved_by = plan.moved.get(&block.id).copied();
        let words = worded(&tokens(&block.text), changes);
        blocks.insert(
            block.id,
            ConsolidatedBlock { id: block.id, kind: block.kind, added_by: None, moved_by, words },
        );
    }
    plan.order(base, &mut blocks)
}

/// What is to be done where.
#[derive(Default)]
struct Plan<'a> {
    in_block: BTreeMap<BlockId, Vec<(u32, &'a Operation)>>,
    deleted: BTreeSet<BlockId>,
    moved: BTreeMap<BlockId, u32>,
    arrivals: BTreeMap<Option<BlockId>, Vec<BlockId>>,
}

impl<'a> Plan<'a> {
    fn of(amendments: &[&'a Amendment]) -> Self {
        let mut plan = Self::default();
        for amendment in amendments {
            for operation in &amendment.operations {
                match operation {
                    Operation::Replace { block, .. } | Operation::Insert { block, .. } => {
                        plan.in_block.entry(*block).or_default().push((amendment.number, operation));
                    }
                    Operation::Set { .. } => {}
                    Operation::Delete { block } => {
                        plan.deleted.insert(*block);
                    }
                    Operation::Move { block, after } => {
                        if let std::collections::btree_map::Entry::Vacant(free) = plan.moved.entry(*block) {
                            free.insert(amendment.number);
                            plan.arrivals.entry(*after).or_default().push(*block);
                        }
                    }
                    Operation::Add { block, after, .. } => {
                        plan.arrivals.entry(*after).or_default().push(*block);
                    }
                }
            }
        }
        plan
    }

    fn added(&self, amendments: &[&Amendment]) -> BTreeMap<BlockId, ConsolidatedBlock> {
        let mut blocks = BTreeMap::new();
        for amendment in amendments {
            for operation in &amendment.operations {
                let Operation::Add { block, kind, words, .. } = operation else { continue };
                let from = Some(amendment.number);
                let changes = self.in_block.get(block).map(Vec::as_slice).unwrap_or_default();
                let mut words = worded(&tokens(words), changes);
                for word in &mut words {
                    word.from = word.from.or(from);
                }
                blocks.entry(*block).or_insert(ConsolidatedBlock {
                    id: *block,
                    kind: *kind,
                    added_by: from,
                    moved_by: None,
                    words,
                });
            }
        }
        blocks
    }

    /// The blocks in their order: behind each one those that came there.
    fn order(
        &self,
        base: &[Worded],
        blocks: &mut BTreeMap<BlockId, ConsolidatedBlock>,
    ) -> Vec<ConsolidatedBlock> {
        let mut ordered = Vec::with_capacity(blocks.len());
        let first = std::iter::once(None);
        let stay = base.iter().map(|block| Some(block.id));
        let stay = stay.filter(|block| block.is_none_or(|block| !self.moved.contains_key(&block)));
        for anchor in first.chain(stay) {
            self.place(anchor, blocks, &mut ordered);
        }
        // Blocks whose place is gone, or that were moved behind each other, come last rather than be lost.
        let rest: Vec<BlockId> = base.iter().map(|block| block.id).chain(blocks.keys().copied()).collect();
        for left in rest {
            self.place(Some(left), blocks, &mut ordered);
        }
        ordered
    }

    fn place(
        &self,
        anchor: Option<BlockId>,
        blocks: &mut BTreeMap<BlockId, ConsolidatedBlock>,
        ordered: &mut Vec<ConsolidatedBlock>,
    ) {
        let mut next = vec![anchor];
        while let Some(anchor) = next.pop() {
            if let Some(id) = anchor {
                match blocks.remove(&id) {
                    Some(block) => ordered.push(block),
                    None if self.deleted.contains(&id) => {}
                    None => continue,
                }
            }
            let arrivals = self.arrivals.get(&anchor).into_iter().flatten();
            next.extend(arrivals.rev().map(|arrival| Some(*arrival)));
        }
    }
}

/// A block's words with what amendments insert and replace, by number.
fn worded(base: &[Token<'_>], changes: &[(u32, &Operation)]) -> Vec<ConsolidatedWord> {
    let mut inserted: BTreeMap<usize, Vec<(u32, &str)>> = BTreeMap::new();
    let mut replaced: BTreeMap<usize, (usize, u32, &str)> = BTreeMap::new();
    for (number, operation) in changes {
        match operation {
            Operation::Insert { at, words, .. } => {
                inserted.entry((*at).min(base.len())).or_default().push((*number, words));
            }
            Operation::Replace { range, words, .. } if range.start < range.end.min(base.len()) => {
                replaced.entry(range.start).or_insert((range.end.min(base.len()), *number, words));
            }
            _ => {}
        }
    }
    let mut written = Writing::default();
    let mut place = 0;
    while place <= base.len() {
        let next = base.get(place);
        for (number, words) in inserted.remove(&place).unwrap_or_default() {
            written.insert(number, words, next);
        }
        let Some(token) = next else { break };
        let Some((end, number, words)) = replaced.remove(&place) else {
            written.push(token.word, token.space, None);
            if let Some(last) = written.0.last_mut() {
                last.stood = Some(place);
            }
            place += 1;
            continue;
        };
        // An insertion among words that are replaced comes before what replaces them.
        let among: Vec<usize> = inserted.range(place + 1..end).map(|(at, _)| *at).collect();
        for at in among {
            for (number, words) in inserted.remove(&at).unwrap_or_default() {
                written.insert(number, words, next);
            }
        }
        written.replace(number, words, base[end - 1].space);
        place = end;
    }
    written.0
}

#[derive(Default)]
struct Writing(Vec<ConsolidatedWord>);

impl Writing {
    fn push(&mut self, word: &str, space: &str, from: Option<u32>) {
        // Two words that nothing parts any more are still two.
        let glued = word.starts_with(char::is_alphanumeric);
        let ends_in_letter = |last: &&mut ConsolidatedWord| {
            last.space.is_empty() && last.word.ends_with(char::is_alphanumeric)
        };
        if let Some(last) = self.0.last_mut().filter(|_| glued).filter(ends_in_letter) {
            last.space.push(' ');
        }
        self.0.push(ConsolidatedWord { word: word.to_owned(), space: space.to_owned(), from, stood: None });
    }

    fn words(&mut self, number: u32, words: &str) {
        for token in tokens(words) {
            self.push(token.word, token.space, Some(number));
        }
    }

    /// Before a word, a space follows what is inserted; before a sign or the end, the space before it parts what was there.
    fn insert(&mut self, number: u32, words: &str, next: Option<&Token<'_>>) {
        let before_word = next.is_some_and(Token::is_word);
        let space = match self.0.last_mut() {
            _ if before_word => " ".to_owned(),
            Some(last) => std::mem::replace(&mut last.space, " ".to_owned()),
            None => String::new(),
        };
        self.words(number, words);
        if let Some(last) = self.0.last_mut() {
            last.space = space;
        }
    }

    /// What replaces words is followed by the space that followed them; where words are deleted before a sign, none is left.
    fn replace(&mut self, number: u32, words: &str, space: &str) {
        let before = self.0.len();
        self.words(number, words);
        let ends_here = self.0.len() > before || space.is_empty();
        if let Some(last) = self.0.last_mut().filter(|_| ends_here) {
            space.clone_into(&mut last.space);
        }
    }
}
