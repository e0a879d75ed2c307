//! What two people made of one block, joined.

use super::{Merged, Worded, merge};

/// A block that two people changed at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedBlocks {
    /// The joined block; where a human must choose, its words are a proposal that holds both ([`Merged::proposal`]), and its term,
    /// addressee, date and kind are ours.
    pub block: Worded,
    /// Its words.
    pub words: Merged,
    /// Whether nothing is left to choose.
    pub is_clean: bool,
}

/// Joins what two people made of one block: ours on theirs, which stands.
pub fn merge_blocks(base: &Worded, ours: &Worded, theirs: &Worded) -> MergedBlocks {
    let words = merge(&base.text, &ours.text, &theirs.text);
    let mut is_clean = words.is_clean();
    let mut one = |clean: bool| is_clean &= clean;
    let block = Worded {
        id: theirs.id,
        number: theirs.number,
        kind: chosen(&base.kind, &ours.kind, &theirs.kind, &mut one),
        text: words.proposal(),
        term: chosen(&base.term, &ours.term, &theirs.term, &mut one),
        addressee: chosen(&base.addressee, &ours.addressee, &theirs.addressee, &mut one),
        due: chosen(&base.due, &ours.due, &theirs.due, &mut one),
    };
    MergedBlocks { block, words, is_clean }
}

fn chosen<T: PartialEq + Clone>(base: &T, ours: &T, theirs: &T, is_clean: &mut impl FnMut(bool)) -> T {
    is_clean(ours == base || theirs == base || ours == theirs);
    if ours == base { theirs.clone() } else { ours.clone() }
}
