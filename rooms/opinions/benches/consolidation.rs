//! Five hundred accepted amendments on a text of sixty pages of five hundred words: conflicts found, one text made.

use std::collections::BTreeSet;

use criterion::{Criterion, criterion_group, criterion_main};
use pluriel_council::Id;
use pluriel_opinions::{
    amendments::{Amendment, Operation, consolidate, groups},
    diff::Worded,
    words::{BlockId, BlockKind},
};

/// Blocks of a hundred words.
const BLOCKS: u32 = 300;
const AMENDMENTS: u32 = 500;

fn id(block: u32) -> BlockId {
    BlockId(Id::from_bits(u128::from(block)))
}

fn text() -> Vec<Worded> {
    let text = "haies et vents ".repeat(33) + "fin.";
    let block = |block| Worded {
        id: id(block),
        number: None,
        kind: BlockKind::Paragraph,
        text: text.clone(),
        term: None,
        addressee: None,
        due: None,
    };
    (0..BLOCKS).map(block).collect()
}

/// Replacements, insertions and deletions in most of the blocks, none in conflict with another.
fn amendments() -> Vec<Amendment> {
    let amendment = |number: u32| {
        let (block, at) = (id(number % BLOCKS), if number < BLOCKS { 3 } else { 30 });
        let operation = match number % 3 {
            0 => Operation::Replace { block, range: at..at + 2, words: "arbres anciens".to_owned() },
            1 => Operation::Insert { block, at, words: "souvent".to_owned() },
            _ => Operation::Replace { block, range: at..at + 1, words: String::new() },
        };
        Amendment { number: number + 1, operations: vec![operation], alone: false }
    };
    (0..AMENDMENTS).map(amendment).collect()
}

fn bench(criterion: &mut Criterion) {
    let (text, amendments) = (text(), amendments());
    let accepted: Vec<_> = amendments.iter().collect();
    assert!(groups(&amendments, &BTreeSet::new()).is_empty(), "the bench merges what can be merged");
    criterion.bench_function("consolidate", |bench| bench.iter(|| consolidate(&text, &accepted)));
    criterion.bench_function("conflicts", |bench| bench.iter(|| groups(&amendments, &BTreeSet::new())));
}

criterion_group! {
    name = consolidation;
    config = Criterion::default().sample_size(20);
    targets = bench
}
criterion_main!(consolidation);
