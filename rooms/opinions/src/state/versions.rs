//! The versions of a text: every one can be read again, from the changes that made it.

use pluriel_council::Instant;
use pluriel_members::TextAt;
use serde::Serialize;

use super::{Block, Text};
use crate::words::{BlockId, Consequence};

/// A change of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TextChange {
    /// The version of the text that it made, with others.
    pub version: u32,
    /// When.
    pub at: Instant,
    /// What it was.
    pub what: Changed,
}

/// What a change of a text was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// The title became this.
    Titled(TextAt),
    /// A block came, behind another or first.
    Added {
        /// The block.
        block: BlockId,
        /// The block that it followed.
        after: Option<BlockId>,
    },
    /// A block was worded anew.
    Worded(BlockId),
    /// A block moved behind another or first.
    Moved {
        /// The block.
        block: BlockId,
        /// The block that it followed.
        after: Option<BlockId>,
    },
    /// A block was taken out.
    Removed(BlockId),
    /// What the opinion does to an earlier one became this.
    Consequence(Option<Consequence>),
}

impl Text {
    /// The text as it was in a version; `None` for a version that it never had.
    pub fn at(&self, version: u32) -> Option<Self> {
        if version == self.version {
            return Some(self.clone());
        }
        if version > self.version || !self.changes.iter().any(|change| change.version == version) {
            return None;
        }
        let mut text = Self { version, ..Self::default() };
        for change in self.changes.iter().take_while(|change| change.version <= version) {
            text.change(change, self);
        }
        Some(text)
    }

    /// Its versions, oldest first, each with the changes that made it.
    pub fn versions(&self) -> impl DoubleEndedIterator<Item = &[TextChange]> {
        self.changes.chunk_by(|one, next| one.version == next.version).filter(|made| made[0].version > 0)
    }

    /// The version before this one.
    pub fn version_before(&self, version: u32) -> Option<u32> {
        let made = self.versions().map(|made| made[0].version);
        made.take_while(|made| *made < version).last()
    }

    /// A block with its wordings, whether it stands in the text or was taken out.
    pub fn ever(&self, block: BlockId) -> Option<&Block> {
        self.blocks.iter().chain(&self.removed).find(|known| known.id == block)
    }

    /// A change of form became one of substance: what it made of a block belongs to a version of its own.
    pub(super) fn became_substance(&mut self, block: BlockId, words: u64, version: u32, at: Instant) {
        let stood = self.blocks.iter_mut().chain(&mut self.removed).find(|known| known.id == block);
        if let Some(words) =
            stood.and_then(|block| block.wordings.iter_mut().find(|known| known.seq == words))
        {
            words.version = version;
        }
        self.version = self.version.max(version);
        self.changes.push(TextChange { version: self.version, at, what: Changed::Worded(block) });
    }

    fn change(&mut self, change: &TextChange, whole: &Self) {
        match change.what {
            Changed::Titled(title) => self.title = Some(title),
            Changed::Added { block, after } => {
                if let Some(block) = whole.ever(block) {
                    let first = block.wordings.iter().filter(|words| words.version <= self.version);
                    self.insert(Block { id: block.id, wordings: first.cloned().collect() }, after);
                }
            }
            Changed::Worded(_) => {}
            Changed::Consequence(consequence) => self.consequence = consequence,
            Changed::Moved { block, after } => {
                if let Some(place) = self.place(block) {
                    let block = self.blocks.remove(place);
                    self.insert(block, after);
                }
            }
            Changed::Removed(block) => {
                if let Some(place) = self.place(block) {
                    let block = self.blocks.remove(place);
                    self.removed.push(block);
                }
            }
        }
        self.changes.push(*change);
    }
}
