//! A vote that is disputed: its annulment, and interests that were not declared.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use crate::words::{ChallengeId, OpinionId};

/// The secretariat proposed to annul the vote. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnulmentProposed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot.
    pub call: u32,
}

/// A member confirmed that the vote is to be annulled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnulmentConfirmed {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot.
    pub call: u32,
    /// The member.
    pub member: MemberId,
}

/// The vote was annulled: its tallies are withdrawn, its positions are never opened, and the opinion returns to its call. Entries
/// that came before stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annulled {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot.
    pub call: u32,
    /// The challenge that found an interest without which the outcome may be another; `None`: the secretariat proposed it, and two
    /// members of different organisations and groups confirmed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge: Option<ChallengeId>,
}

/// A member said of another that it has an interest which it did not declare. Text: `reasons`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenged {
    /// The opinion.
    pub opinion: OpinionId,
    /// The challenge.
    pub challenge: ChallengeId,
    /// The member that is challenged.
    pub member: MemberId,
    /// The member that says so.
    pub by: MemberId,
    /// Until when it is judged.
    pub decide_by: Instant,
}

/// A member judged a challenge; its last judgment counts. The member that is challenged can only admit it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeJudged {
    /// The opinion.
    pub opinion: OpinionId,
    /// The challenge.
    pub challenge: ChallengeId,
    /// The member that judges.
    pub member: MemberId,
    /// Whether it finds the challenge founded.
    pub founded: bool,
}

/// A challenge was decided. Upheld before anything was said, the member is recused; while positions are taken, it takes no part; after
/// the closing, [`InterestNoted`] or [`Annulled`] says what follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeDecided {
    /// The opinion.
    pub opinion: OpinionId,
    /// The challenge.
    pub challenge: ChallengeId,
    /// The member that was challenged.
    pub member: MemberId,
    /// Whether it has an interest.
    pub upheld: bool,
    /// How many found it founded, the member that was challenged among them if it admitted it.
    pub founded: u32,
    /// How many found it unfounded.
    pub unfounded: u32,
}

/// A position was taken in spite of an interest, and the outcome is the same without it: a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterestNoted {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which call or ballot.
    pub call: u32,
    /// The member.
    pub member: MemberId,
    /// The challenge that found it.
    pub challenge: ChallengeId,
}
