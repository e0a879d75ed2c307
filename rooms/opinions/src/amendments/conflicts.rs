//! When two amendments cannot both be accepted, and the groups that are then one vote.

use std::collections::{BTreeMap, BTreeSet};

use super::{Amendment, Operation};
use crate::words::BlockId;

/// Why two amendments conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// Both change or delete a word of this block.
    SameWord(BlockId),
    /// One deletes or moves this block, and the other touches it.
    Gone(BlockId),
    /// Both insert at one place of this block, or behind it, and one says that it stands alone.
    SamePlace(Option<BlockId>),
    /// Somebody declared it.
    Declared,
}

/// The first reason why two amendments conflict; `None`: both can be accepted.
pub fn conflict(one: &Amendment, other: &Amendment) -> Option<Conflict> {
    let alone = one.alone || other.alone;
    one.operations
        .iter()
        .find_map(|operation| other.operations.iter().find_map(|against| between(operation, against, alone)))
}

fn between(one: &Operation, other: &Operation, alone: bool) -> Option<Conflict> {
    for (first, second) in [(one, other), (other, one)] {
        if let Operation::Delete { block } | Operation::Move { block, .. } = first
            && touches(second, *block)
        {
            return Some(Conflict::Gone(*block));
        }
    }
    let same_word = match (one, other) {
        (Operation::Replace { block, range, .. }, Operation::Replace { block: also, range: with, .. }) => {
            (block == also && range.start < with.end && with.start < range.end).then_some(*block)
        }
        (Operation::Replace { block, range, .. }, Operation::Insert { block: also, at, .. })
        | (Operation::Insert { block: also, at, .. }, Operation::Replace { block, range, .. }) => {
            (block == also && range.start < *at && *at < range.end).then_some(*block)
        }
        (Operation::Set { block, part }, Operation::Set { block: also, part: with }) => {
            (block == also && part == with).then_some(*block)
        }
        _ => None,
    };
    let same_place = match (one, other) {
        (Operation::Insert { block, at, .. }, Operation::Insert { block: also, at: with, .. }) => {
            (alone && block == also && at == with).then_some(Some(*block))
        }
        (Operation::Add { after, .. }, Operation::Add { after: also, .. }) => {
            (alone && after == also).then_some(*after)
        }
        _ => None,
    };
    same_word.map(Conflict::SameWord).or(same_place.map(Conflict::SamePlace))
}

/// Whether an operation needs a block to be where it is.
fn touches(operation: &Operation, block: BlockId) -> bool {
    match operation {
        Operation::Replace { block: on, .. }
        | Operation::Insert { block: on, .. }
        | Operation::Set { block: on, .. }
        | Operation::Delete { block: on } => *on == block,
        Operation::Move { block: on, after } => *on == block || *after == Some(block),
        Operation::Add { after, .. } => *after == Some(block),
    }
}

/// Whether these amendments can all be accepted.
pub fn is_compatible(amendments: &[&Amendment], declared: &BTreeSet<(u32, u32)>) -> bool {
    let mut rest = amendments;
    while let Some((first, others)) = rest.split_first() {
        if others.iter().any(|other| in_conflict(first, other, declared)) {
            return false;
        }
        rest = others;
    }
    true
}

fn in_conflict(one: &Amendment, other: &Amendment, declared: &BTreeSet<(u32, u32)>) -> bool {
    let pair = (one.number.min(other.number), one.number.max(other.number));
    declared.contains(&pair) || conflict(one, other).is_some()
}

/// The connected groups of conflicts, by number: each is one vote. Amendments without conflict are in none. `declared` are pairs of
/// numbers, the smaller first.
pub fn groups(amendments: &[Amendment], declared: &BTreeSet<(u32, u32)>) -> Vec<BTreeSet<u32>> {
    let mut linked: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (place, one) in amendments.iter().enumerate() {
        for other in &amendments[place + 1..] {
            if in_conflict(one, other, declared) {
                linked.entry(one.number).or_default().insert(other.number);
                linked.entry(other.number).or_default().insert(one.number);
            }
        }
    }
    let mut groups: Vec<BTreeSet<u32>> = Vec::new();
    for first in linked.keys() {
        if groups.iter().any(|group| group.contains(first)) {
            continue;
        }
        let (mut group, mut fresh) = (BTreeSet::from([*first]), vec![*first]);
        while let Some(number) = fresh.pop() {
            let next = linked.get(&number).into_iter().flatten().copied();
            fresh.extend(next.filter(|next| group.insert(*next)));
        }
        groups.push(group);
    }
    groups
}
