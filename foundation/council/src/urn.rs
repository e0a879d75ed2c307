//! Urns: where the choices of a secret ballot lie while it is open, and nowhere else (`docs/specs/opinions.md`, "Secret ballot").
//!
//! An urn is no part of the record. It is opened with its ballot, filled by decisions, read once by the closing, and it is
//! destroyed as soon as no room names it any more ([`crate::Room::urns`]). `docs/decisions/0072-the-urn.md` tells in which order.

mod memory;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use crate::MemberId;

pub use memory::MemoryUrns;

crate::typed_id!(
    /// One urn: of one ballot, from its opening to its end.
    UrnId
);

/// A choice as an urn keeps it: a number that the room of the ballot reads. It is written nowhere, not even by a debugger.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Slip(u8);

impl Slip {
    /// The slip of this number.
    pub const fn of(number: u8) -> Self {
        Self(number)
    }

    /// The number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Debug for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Slip(…)")
    }
}

/// What a decision changes in urns; done before its events are written, so that who is told "recorded" lies in the urn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UrnChange {
    /// A ballot opens.
    Open(UrnId),
    /// A member casts; its slip replaces the one that it cast before.
    Put {
        /// The urn.
        urn: UrnId,
        /// The member.
        member: MemberId,
        /// Its choice.
        slip: Slip,
    },
}

/// Why an urn does not answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UrnError {
    /// It is not there, or its bytes are not those that were put in: the ballot starts again.
    #[error("the urn is lost")]
    Lost,
    /// It cannot be read or written now; it may be later.
    #[error("the urn cannot be used: {0}")]
    Unavailable(String),
}

/// The store of urns: apart from journal, vault, logs and backups. Everything is durable once a method returns.
pub trait Urns: Send + Sync {
    /// Makes an urn, empty.
    fn open(&self, urn: UrnId) -> Result<(), UrnError>;

    /// Puts a member's slip in; `None` takes it out. Gives the slip that lay there before.
    fn put(&self, urn: UrnId, member: MemberId, slip: Option<Slip>) -> Result<Option<Slip>, UrnError>;

    /// Every slip, by member.
    fn slips(&self, urn: UrnId) -> Result<BTreeMap<MemberId, Slip>, UrnError>;

    /// Whether an urn is there, without reading it.
    fn is_there(&self, urn: UrnId) -> bool;

    /// Every urn of which something is there.
    fn kept(&self) -> Result<BTreeSet<UrnId>, UrnError>;

    /// Destroys an urn with its key. One that is not there is no fault.
    fn destroy(&self, urn: UrnId) -> Result<(), UrnError>;
}
