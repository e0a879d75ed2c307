//! Receipts: what a member holds of the position that it took, and what it tells of a proof. A position left out is found.

mod taking_part;

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use crate::{
    proof::{NotAProof, Proof, Word},
    state::Opinion,
    words::ObjectionId,
};

pub use taking_part::{AnyReceipt, TakingPart};

/// A member's receipt: position, version, instant, and the entry of the record with its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The format.
    pub format: Format,
    /// Whether member and opinion are invented, for a demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The opinion's number.
    pub opinion: u32,
    /// The member.
    pub member: MemberId,
    /// The version of the text on which it was taken.
    pub text_version: u32,
    /// The position.
    pub position: Word,
    /// Whether the opposition is an objection.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub objection: bool,
    /// The objection that goes with it, where it is raised in public: entries of its own tell what became of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub raises: Option<ObjectionId>,
    /// When it was recorded.
    pub at: Instant,
    /// The entry of the record.
    pub entry: u64,
    /// The hash of the entry's leaf in the record, SHA-256(0x00 ‖ leaf), in hexadecimal.
    pub sha256: String,
}

/// The format of a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// This one.
    #[serde(rename = "pluriel/receipt/1")]
    V1,
}

/// What a receipt tells of a proof that does not contradict it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The position counted.
    Counted,
    /// The member took another position later, in this entry: that one counted.
    ReplacedBy(u64),
}

/// How a receipt contradicts a proof.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Contradiction {
    /// It is of another opinion.
    #[error("the receipt is of opinion {receipt}, the proof of opinion {proof}")]
    OtherOpinion {
        /// The receipt's.
        receipt: u32,
        /// The proof's.
        proof: u32,
    },
    /// The member is not of the electorate.
    #[error("member {0} took a position and is not in the electorate of the proof")]
    NotInElectorate(MemberId),
    /// It was taken when the call was not open.
    #[error("the position was recorded at {at}, outside the call, which was open from {opened} to {closed}")]
    OutsideCall {
        /// When it was recorded.
        at: Instant,
        /// When the call was opened.
        opened: Instant,
        /// When it was closed.
        closed: Instant,
    },
    /// It was taken on another version than the one that counted.
    #[error("the position was taken on version {receipt} of the text, version {proof} counted")]
    OtherVersion {
        /// The receipt's.
        receipt: u32,
        /// The proof's.
        proof: u32,
    },
    /// It is of a secret ballot, and the vote that the proof tells was not secret.
    #[error("the receipt is of a secret ballot, the proof of a vote that was not secret")]
    NotSecret,
    /// It is absent: it was left out, unless the member took another one later.
    #[error(
        "entry {entry} of member {member} is absent: it was left out (if another position was taken later, verify the last receipt)"
    )]
    Absent {
        /// The entry.
        entry: u64,
        /// The member.
        member: MemberId,
    },
    /// Another position counted under the same entry.
    #[error("entry {entry} counted as `{proof}`, the receipt says `{receipt}`")]
    Differs {
        /// The entry.
        entry: u64,
        /// The receipt's position.
        receipt: String,
        /// The proof's.
        proof: String,
    },
}

impl Receipt {
    /// The receipt of the position that a member holds in the call that is or was last open. `sha256` is the hash of its entry's
    /// leaf, in hexadecimal; `fictitious` says that the opinion is invented.
    pub fn of(opinion: &Opinion, member: MemberId, fictitious: bool, sha256: String) -> Option<Self> {
        let held = opinion.call()?.position_of(member)?;
        Some(Self {
            format: Format::V1,
            fictitious,
            opinion: opinion.number()?,
            member,
            text_version: held.version,
            position: held.position.into(),
            objection: held.objection,
            raises: held.raises,
            at: held.at,
            entry: held.seq,
            sha256,
        })
    }

    /// Whether the objection can have ended in no way but by another position: one that was raised in public is lifted, voided or
    /// set aside by entries that everybody reads.
    const fn must_object(&self) -> bool {
        self.objection && self.raises.is_none()
    }

    /// Reads a receipt strictly.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAProof> {
        serde_json::from_slice(bytes).map_err(|error| NotAProof::Unreadable(error.to_string()))
    }

    /// What the receipt tells of a proof. Where positions are named it finds the member's line; where they are counts, its entry
    /// among those that counted.
    pub fn check(&self, proof: &Proof) -> Result<Standing, Contradiction> {
        if self.opinion != proof.opinion {
            return Err(Contradiction::OtherOpinion { receipt: self.opinion, proof: proof.opinion });
        }
        if !proof.electorate.members.iter().any(|line| line.id == self.member) {
            return Err(Contradiction::NotInElectorate(self.member));
        }
        if self.at < proof.opened || self.at > proof.closed {
            let (opened, closed) = (proof.opened, proof.closed);
            return Err(Contradiction::OutsideCall { at: self.at, opened, closed });
        }
        if self.text_version != proof.text_version {
            return Err(Contradiction::OtherVersion {
                receipt: self.text_version,
                proof: proof.text_version,
            });
        }
        let absent = Contradiction::Absent { entry: self.entry, member: self.member };
        let Some(positions) = &proof.positions else {
            return if proof.counted.contains(&self.entry) { Ok(Standing::Counted) } else { Err(absent) };
        };
        let line = positions.iter().find(|line| line.id == self.member).ok_or(absent.clone())?;
        match line.entry {
            Some(entry) if entry > self.entry => Ok(Standing::ReplacedBy(entry)),
            Some(entry) if entry < self.entry => Err(absent),
            None => Err(absent),
            Some(entry) if line.position == self.position && (line.objection || !self.must_object()) => {
                debug_assert_eq!(entry, self.entry);
                Ok(Standing::Counted)
            }
            Some(entry) => Err(Contradiction::Differs {
                entry,
                receipt: word(self.position, self.objection),
                proof: word(line.position, line.objection),
            }),
        }
    }
}

fn word(position: Word, objection: bool) -> String {
    let word = serde_json::to_value(position).ok();
    let word = word.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    if objection { format!("{word}, objection") } else { word.to_owned() }
}
