//! The ballot, and what follows a closing without validity.

use pluriel_council::{Instant, MemberId, urn::UrnId};
use serde::{Deserialize, Serialize};

use super::With;
use crate::{
    tally::CellTally,
    words::{Apart, OpinionId},
};

/// A member asked for a ballot; if enough organisations do before the closing, one follows the call. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotAsked {
    /// The opinion.
    pub opinion: OpinionId,
    /// In which call.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// Its texts; entries of old have none.
    #[serde(default, skip_serializing_if = "With::is_empty")]
    pub with: With,
}

/// The call is over and the ballot opened: the same electorate, recused members aside. Positions taken in the call stay sealed and
/// count for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotOpened {
    /// The opinion.
    pub opinion: OpinionId,
    /// Its number among the opinion's calls and ballots, from 1.
    pub call: u32,
    /// The version of the text that is voted.
    pub version: u32,
    /// SHA-256 of the electorate, in hexadecimal: that of the call.
    pub electorate: String,
    /// When it ends.
    pub closes: Instant,
    /// Where choices lie if it is secret.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urn: Option<UrnId>,
}

/// The ballot was closed. Nothing that comes later in the journal counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotClosed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which ballot.
    pub call: u32,
    /// The version of the text that was voted.
    pub version: u32,
    /// The entries that counted, in order. Where publicity is `named` they are opened.
    pub counted: Vec<u64>,
    /// The tallies at the promised grain.
    pub tallies: Vec<CellTally>,
    /// How many of them were not their member's own act.
    #[serde(default, skip_serializing_if = "Apart::is_none")]
    pub apart: Apart,
    /// Who took part, by id, if it was secret: then no entry is named as one that counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub took_part: Vec<MemberId>,
}

/// An incident suspended the ballot: its clock stops. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotSuspended {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which ballot.
    pub call: u32,
    /// When it resumes if nobody resumes it before.
    pub resumes: Instant,
}

/// The ballot resumed; the time of its suspension is added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotResumed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which ballot.
    pub call: u32,
    /// When it ends now.
    pub closes: Instant,
}

/// The call or ballot reached its end without validity, and the standing orders give it more time, once. Nothing of what was said is
/// published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundNotValid {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot.
    pub call: u32,
    /// How many ballots there were, if it is secret: all that is told of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ballots: Option<u32>,
}

macro_rules! prolonged {
    ($($(#[$doc:meta])* $name:ident),*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name {
            /// The opinion.
            pub opinion: OpinionId,
            /// Which call or ballot.
            pub call: u32,
            /// When it ends now.
            pub closes: Instant,
            /// Whether it is a second call, in which every quorum of the rule's validity holds.
            #[serde(default, skip_serializing_if = "std::ops::Not::not")]
            pub second_call: bool,
        }
    )*};
}
prolonged!(
    /// A call that was not valid goes on.
    CallProlonged,
    /// A ballot that was not valid goes on.
    BallotProlonged
);
