//! The conditions of a rule and the nodes that hold them.

use crate::criterion::{Count, Floor, Opposition, Support};
use crate::grammar::Level;
use crate::several::{AtLeast, Several};
use crate::{NodeName, Share};

/// A node of a rule at a level: a condition, perhaps with a name for its readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<L: Level> {
    /// What the council calls this condition.
    pub name: Option<NodeName>,
    /// What must hold.
    pub condition: Condition<L>,
}

/// What a node asks (rules.md §2). A condition that its level denies has no value: see [`crate::grammar`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition<L: Level> {
    /// T/N is at least this share.
    Quorum(Share, L::Scope),
    /// A is high enough.
    Support(Support, L::Scope),
    /// D is low enough.
    Opposition(L::Judgement, Opposition, L::Scope),
    /// Enough organisations that are not authors have a supporting member.
    OrganisationsBeyondAuthor(L::Judgement, Count),
    /// No `opposes` with a maintained objection.
    NoMaintainedObjection(L::Judgement, L::Scope),
    /// The condition holds in enough colleges.
    Colleges(L::Colleges, Quantifier, Box<Node<L::Each>>),
    /// The condition holds, and still holds with any one organisation taken out, whatever its position.
    WithoutAnyOne(L::Removal, Box<Node<L::Reduced>>),
    /// The condition holds, there are two colleges at least, and it still holds with any one college taken out.
    WithoutAnyOneCollege(L::CollegeRemoval, Box<Node<L::Reduced>>),
    /// All hold.
    All(Several<Node<L>>),
    /// One holds at least.
    Any(L::Judgement, Several<Node<L>>),
    /// So many hold at least.
    AtLeast(L::Judgement, AtLeast<Node<L>>),
}

/// In how many colleges a condition must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// In this share of the colleges.
    Share(Floor),
    /// In so many colleges.
    Count(Count),
    /// In each college, and there is one (`every_college`).
    Every,
}

impl Quantifier {
    /// The least number of colleges that satisfies, among those that exist.
    pub(crate) fn least(self, colleges: u32) -> u32 {
        match self {
            Self::Share(floor) => floor.least(colleges),
            Self::Count(count) => count.get(),
            Self::Every => colleges.max(1),
        }
    }
}
