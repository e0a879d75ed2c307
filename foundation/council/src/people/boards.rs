//! What a member tells its own board, and nobody else: links by which it reads a text, and the day by which it means to answer.

use serde::{Deserialize, Serialize};

use super::{Id256, People};
use crate::{Id, Instant, MemberId, PersonId};

/// A link by which a member's board reads one thing without an account. Its secret is kept nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoardLink {
    /// SHA-256 of the secret.
    pub hash: Id256,
    /// Who made it.
    pub person: PersonId,
    /// In whose name.
    pub member: MemberId,
    /// What it opens.
    pub subject: Id,
    /// When it was made.
    pub made: Instant,
}

/// The day by which a member means to answer. It counts for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// Which member.
    pub member: MemberId,
    /// To what.
    pub subject: Id,
    /// Who said so.
    pub person: PersonId,
    /// The day, as `2026-01-23`.
    pub day: String,
    /// When it was said.
    pub at: Instant,
}

impl People {
    /// The link of this hash of its secret.
    pub fn board_link(&self, hash: &Id256) -> Option<&BoardLink> {
        self.board_links.get(hash)
    }

    /// All links, by hash.
    pub fn board_links(&self) -> impl Iterator<Item = &BoardLink> {
        self.board_links.values()
    }

    /// The day by which a member means to answer.
    pub fn expected(&self, member: MemberId, subject: Id) -> Option<&Expected> {
        self.expected.get(&(member, subject))
    }

    /// All such days, by member and thing.
    pub fn all_expected(&self) -> impl Iterator<Item = &Expected> {
        self.expected.values()
    }
}
