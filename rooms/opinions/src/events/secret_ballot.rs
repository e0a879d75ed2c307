//! The secret ballot: who took part, never what was chosen. Choices lie in the ballot's urn ([`pluriel_council::urn`]).

use pluriel_council::{Instant, MemberId, urn::UrnId};
use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// A member took part in a secret ballot for the first time. Sealed, and never opened: the closing lists who took part, without order
/// or time. Changing a ballot leaves no event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TookPart {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which ballot.
    pub call: u32,
    /// The member.
    pub member: MemberId,
}

/// The urn of an open ballot was lost: the ballot starts again, as another one, with the same electorate. What was cast counts for
/// nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotRestarted {
    /// The opinion.
    pub opinion: OpinionId,
    /// The number of the new ballot among the opinion's calls and ballots.
    pub call: u32,
    /// The version of the text that is voted.
    pub version: u32,
    /// SHA-256 of the electorate, in hexadecimal: that of the call.
    pub electorate: String,
    /// The new ballot's urn.
    pub urn: UrnId,
    /// When it ends.
    pub closes: Instant,
}
