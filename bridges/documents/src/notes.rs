//! Notes, put behind the blocks that call them.

use crate::block::{Block, Doubt};

/// A note that was read apart from the text.
#[derive(Debug)]
pub(crate) struct Note {
    /// The number by which it is called, in brackets.
    pub number: usize,
    /// It is called in one of the first so many blocks: those that there were when its page ended.
    pub within: usize,
    /// Its words.
    pub block: Block,
}

/// Puts each note behind the last block that calls it; one that nothing calls stands where its page ended.
pub(crate) fn place(blocks: &mut Vec<Block>, notes: Vec<Note>) {
    // From the last one on, so that no place moves before it is used.
    for Note { number, within, block } in notes.into_iter().rev() {
        let within = within.min(blocks.len());
        let call = format!("[{number}]");
        match blocks[..within].iter().rposition(|block| block.text.contains(&call)) {
            Some(caller) => blocks.insert(caller + 1, block),
            None => blocks.insert(within, block.doubting(Doubt::Uncalled)),
        }
    }
}
