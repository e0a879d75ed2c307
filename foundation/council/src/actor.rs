//! Who acts.

use serde::{Deserialize, Serialize};

use crate::{MemberId, PersonId};

/// Who gives a command, established at the door (a session, a token, the command line, the clock).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Actor {
    /// Pluriel itself, when a deadline falls.
    Pluriel,
    /// Whoever runs the program, from its command line: the host.
    Operator,
    /// Anybody, not signed in.
    Visitor,
    /// A signed-in person, in the capacity chosen at the desk.
    Person {
        /// The person; enters no event but as a commitment.
        person: PersonId,
        /// In which capacity the person acts now.
        capacity: Capacity,
    },
    /// A signed-in person whose member is suspended: reads what members read, and acts for nobody but itself.
    Suspended {
        /// The person; enters no event but as a commitment.
        person: PersonId,
        /// The member that is suspended.
        member: MemberId,
    },
}

/// In which capacity a person acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Capacity {
    /// Speaks for the hosts: convenes, moderates, publishes; never votes.
    Secretariat,
    /// Speaks for one member.
    Delegate {
        /// The member spoken for.
        member: MemberId,
        /// Titular or alternate.
        standing: Standing,
    },
    /// Is heard for its expertise; never votes.
    Contributor,
    /// Manages who speaks for one member; does not speak for it.
    Administrator {
        /// The member whose delegates are managed.
        member: MemberId,
    },
}

impl Capacity {
    /// The member that the capacity is about.
    pub const fn member(&self) -> Option<MemberId> {
        match self {
            Self::Delegate { member, .. } | Self::Administrator { member } => Some(*member),
            Self::Secretariat | Self::Contributor => None,
        }
    }
}

/// How a delegate stands for its member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The one who speaks by default (titulaire).
    Titular,
    /// Speaks when the titular does not (suppléant·e).
    Alternate,
}

impl Actor {
    /// The person behind the act, if any: what `commit by` commits to.
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person { person, .. } | Self::Suspended { person, .. } => Some(*person),
            _ => None,
        }
    }

    /// The member in whose name the act is done, if any.
    pub const fn member(&self) -> Option<MemberId> {
        match self {
            Self::Person { capacity: Capacity::Delegate { member, .. }, .. } => Some(*member),
            _ => None,
        }
    }

    /// The member whose delegates the person manages, if any.
    pub const fn administers(&self) -> Option<MemberId> {
        match self {
            Self::Person { capacity: Capacity::Administrator { member }, .. } => Some(*member),
            _ => None,
        }
    }

    /// Whether the act is the host's: the secretariat's or the operator's.
    pub const fn is_host(&self) -> bool {
        matches!(self, Self::Operator | Self::Person { capacity: Capacity::Secretariat, .. })
    }
}
