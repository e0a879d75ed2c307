//! The text that a set of accepted amendments makes of the one that was put to amendment: the set counts, never the order in which they
//! were accepted.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use pluriel_council::Recorded;

use super::super::drafting::written;
use crate::{
    amendments::{Amendment as Core, Operation, Part, consolidate},
    diff::Worded,
    events::{AmendmentsAccepted, BlockChange},
    state::{Amendment, AmendmentFate, Block, Changed, Opinion, Thread, Weave, Words},
    words::{BlockId, BlockKind},
};

pub(super) fn fold(opinion: &mut Opinion, event: &AmendmentsAccepted, recorded: &Recorded) {
    let fate = AmendmentFate::Accepted { at: recorded.at, version: event.version, vote: event.vote };
    for number in &event.amendments {
        let Some(amendment) = opinion.amending.all.get_mut(number) else { continue };
        amendment.fate = fate;
        let replaced = amendment.on;
        if let Some(parent) = replaced.and_then(|parent| opinion.amending.all.get_mut(&parent)) {
            parent.fate = AmendmentFate::Replaced { at: recorded.at, by: *number };
        }
    }
    let accepted: Vec<Amendment> = opinion.amending.accepted_in_round().cloned().collect();
    let fresh: Vec<&Amendment> =
        accepted.iter().filter(|one| event.amendments.contains(&one.number)).collect();
    word(opinion, event.version, &accepted, &fresh, recorded);
    place(opinion, event.version, &accepted, &fresh, recorded);
}

/// Words the blocks that the fresh ones touch.
fn word(
    opinion: &mut Opinion,
    version: u32,
    accepted: &[Amendment],
    fresh: &[&Amendment],
    recorded: &Recorded,
) {
    let worded = |one: &&Amendment| -> Vec<BlockId> {
        let changes = one.changes.iter();
        let worded = changes.filter(|change| matches!(change.change, BlockChange::Worded { .. }));
        worded.map(|change| change.block).collect()
    };
    let blocks: BTreeSet<BlockId> = fresh.iter().flat_map(worded).collect();
    let round = opinion.amending.round.as_ref().map_or(0, |round| round.number);
    for block in blocks {
        let Some(base) = opinion.words_in_round(block, round).cloned() else { continue };
        let words = woven(base, round, block, version, accepted, recorded);
        let text = written(opinion, version, Changed::Worded(block), recorded);
        if let Some(block) = text.blocks.iter_mut().find(|known| known.id == block) {
            block.wordings.push(words);
        }
    }
}

/// A block's words with all that was accepted on it in this round.
fn woven(
    base: Words,
    round: u32,
    block: BlockId,
    version: u32,
    accepted: &[Amendment],
    recorded: &Recorded,
) -> Words {
    let mut words = Words { seq: recorded.seq, at: recorded.at, version, ..base.clone() };
    let mut threads = BTreeMap::new();
    for amendment in accepted {
        for change in amendment.changes.iter().filter(|change| change.block == block) {
            let (BlockChange::Worded { edits, parts, .. }, Some(amended)) = (&change.change, &change.words)
            else {
                continue;
            };
            for part in parts {
                match part {
                    Part::Kind => words.kind = amended.kind,
                    Part::Term => words.term = amended.term,
                    Part::Addressee => words.addressee = amended.addressee,
                    Part::Due => words.due = amended.due,
                }
            }
            if !edits.is_empty() {
                threads.insert(amendment.number, Thread { text: amended.text, edits: edits.clone() });
            }
        }
    }
    words.woven = Some(Arc::new(Weave { round, base, threads }));
    words
}

/// Puts the blocks in their order: those that the fresh ones add, move and take out.
fn place(
    opinion: &mut Opinion,
    version: u32,
    accepted: &[Amendment],
    fresh: &[&Amendment],
    recorded: &Recorded,
) {
    let order = ordered(opinion, accepted);
    for change in fresh.iter().flat_map(|one| &one.changes) {
        let after = order
            .iter()
            .position(|known| *known == change.block)
            .and_then(|place| order.get(place.checked_sub(1)?).copied());
        let block = change.block;
        match &change.change {
            BlockChange::Worded { .. } => {}
            BlockChange::Removed => {
                let text = written(opinion, version, Changed::Removed(block), recorded);
                if let Some(place) = text.place(block) {
                    let block = text.blocks.remove(place);
                    text.removed.push(block);
                }
            }
            BlockChange::Added { .. } => {
                let Some(words) = &change.words else { continue };
                let (seq, at) = (recorded.seq, recorded.at);
                let words = Words { seq, at, version, ..words.clone() };
                let text = written(opinion, version, Changed::Added { block, after }, recorded);
                text.insert(Block { id: block, wordings: vec![words] }, after);
            }
            BlockChange::Moved { .. } => {
                let text = written(opinion, version, Changed::Moved { block, after }, recorded);
                if let Some(place) = text.place(block) {
                    let block = text.blocks.remove(place);
                    text.insert(block, after);
                }
            }
        }
    }
    settle(opinion, version, &order, recorded);
}

/// The order of the blocks that the set of accepted amendments gives.
fn ordered(opinion: &Opinion, accepted: &[Amendment]) -> Vec<BlockId> {
    let round = opinion.amending.round.as_ref();
    let base: Vec<Worded> =
        round.map(|round| round.order.as_slice()).unwrap_or_default().iter().map(bare).collect();
    let places = |one: &Amendment| {
        let mut core: Core = one.shape();
        core.operations.retain(|operation| {
            matches!(operation, Operation::Delete { .. } | Operation::Move { .. } | Operation::Add { .. })
        });
        core
    };
    let accepted: Vec<Core> = accepted.iter().map(places).collect();
    consolidate(&base, &accepted.iter().collect::<Vec<_>>()).into_iter().map(|block| block.id).collect()
}

fn bare(id: &BlockId) -> Worded {
    let kind = BlockKind::Paragraph;
    Worded { id: *id, number: None, kind, text: String::new(), term: None, addressee: None, due: None }
}

/// What came behind something that itself moved since is put where it belongs.
fn settle(opinion: &mut Opinion, version: u32, order: &[BlockId], recorded: &Recorded) {
    let mut after = None;
    for (at, block) in order.iter().copied().enumerate() {
        if opinion.text.blocks.get(at).is_some_and(|known| known.id != block)
            && let Some(place) = opinion.text.place(block)
        {
            let text = written(opinion, version, Changed::Moved { block, after }, recorded);
            let block = text.blocks.remove(place);
            text.insert(block, after);
        }
        after = Some(block);
    }
}
