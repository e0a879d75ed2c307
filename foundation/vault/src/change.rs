//! What a decision changes in the vault.

use pluriel_council::{Instant, people::PeopleChange};

use crate::commitment;

/// Salt and text behind one commitment of one entry: what has to be erased so that the commitment can never be opened
/// again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextRow {
    /// The entry that commits to it.
    pub seq: u64,
    /// The name in the entry's header: `text`, `title`, `by`…
    pub name: String,
    /// What the commitment is bound to: `opinions/text`, `council/person`…
    pub purpose: String,
    /// 32 random bytes.
    pub salt: [u8; 32],
    /// The text as committed; for `by` the person's id.
    pub text: String,
}

impl TextRow {
    /// The commitment that this row opens.
    pub fn commitment(&self) -> [u8; 32] {
        commitment(&self.purpose, &self.salt, self.text.as_bytes())
    }
}

/// One change of the vault. A batch of the journal carries its changes and commits them together with its entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultChange {
    /// A text enters, with the entry that commits to it.
    Text(TextRow),
    /// Text and salt of one commitment are erased for good. Whoever decides this also appends the open entry that names
    /// them (`specs/record.md` §8).
    EraseText {
        /// The entry that commits to the text.
        seq: u64,
        /// The name in its header.
        name: String,
    },
    /// The register of people changes. Erasing a person erases its rows of the register, and what ties it to its acts: text
    /// and salt of the commitment `by` of every entry that it appended.
    People(PeopleChange),
    /// An effect that follows the journal (mail, search…) went on.
    Effect(EffectChange),
    /// A setting takes a value.
    Setting(Setting),
}

impl VaultChange {
    /// Whether something must be gone from the disk once this is committed: the store then empties its write-ahead log,
    /// where deleted bytes survive (`specs/trust.md` §3). A person's row may replace a name or an address that was wrong.
    pub const fn erases(&self) -> bool {
        matches!(
            self,
            Self::EraseText { .. }
                | Self::People(
                    PeopleChange::Erased(_)
                        | PeopleChange::Person(_)
                        | PeopleChange::DraftOver { .. }
                        | PeopleChange::FollowerGone(_)
                        | PeopleChange::LookOver { .. }
                        | PeopleChange::BoardLinkOver(_)
                        | PeopleChange::ExpectedOver { .. }
                )
        )
    }
}

/// How an effect keeps its place: what it did must be done once, although it is tried at least once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EffectChange {
    /// All entries up to this one are dealt with.
    Cursor {
        /// The effect's name.
        effect: String,
        /// The last entry dealt with.
        seq: u64,
    },
    /// One thing was done: it must not be done again.
    Done {
        /// The effect's name.
        effect: String,
        /// The deduplication key of what was done.
        key: String,
        /// When.
        at: Instant,
    },
    /// Keys of before this instant are not needed any more.
    Forget {
        /// The effect's name.
        effect: String,
        /// Older keys go.
        before: Instant,
    },
}

/// A setting that the program keeps for itself, such as the demo's clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// Its value, replaced as a whole.
    pub value: String,
}
