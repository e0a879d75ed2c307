//! Positions that their member does not take itself: ballots in writing, shows of hands, proxies.

use pluriel_council::MemberId;
use pluriel_meetings::MeetingId;
use serde::{Deserialize, Serialize};

use super::{Attached, TakePosition};
use crate::{events::Hand, words::OpinionId};

/// Transcribe a ballot that was received in writing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranscribeBallot {
    /// The member that sent it.
    pub member: MemberId,
    /// What it says.
    pub position: TakePosition,
    /// The words of the letter.
    pub letter: String,
    /// The letter itself, where there is a copy.
    #[serde(default)]
    pub document: Option<Attached>,
}

/// Enter a show of hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnterHands {
    /// The opinion.
    pub opinion: OpinionId,
    /// The version of the text that was put to the meeting.
    pub version: u32,
    /// At which meeting.
    pub meeting: MeetingId,
    /// What each member showed.
    pub hands: Vec<Hand>,
}

/// Confirm the show of hands that was entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmHands {
    /// The opinion.
    pub opinion: OpinionId,
    /// The entry that one read.
    pub entry: u64,
}

/// Give another member one's own member's proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveProxy {
    /// The opinion.
    pub opinion: OpinionId,
    /// The member that votes for one's own.
    pub to: MemberId,
}

/// Revoke one's member's proxy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RevokeProxy {
    /// The opinion.
    pub opinion: OpinionId,
}

/// Take a position for the member whose proxy one's own member holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastByProxy {
    /// The member.
    pub member: MemberId,
    /// Its position.
    pub position: TakePosition,
}
