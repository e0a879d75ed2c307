//! The receipt of a secret ballot: that a member took part, and nothing of what it chose.

use pluriel_council::{Instant, MemberId};
use serde::{Deserialize, Serialize};

use super::{Contradiction, Receipt, Standing};
use crate::{
    proof::{NotAProof, Proof},
    state::Opinion,
};

/// A member took part in a secret ballot: the entry of the record that says so, with its hash. Changing the ballot changes nothing here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakingPart {
    /// The format.
    pub format: Format,
    /// Whether member and opinion are invented, for a demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The opinion's number.
    pub opinion: u32,
    /// The member.
    pub member: MemberId,
    /// The version of the text that is voted.
    pub text_version: u32,
    /// When the ballot was opened.
    pub opened: Instant,
    /// The entry of the record.
    pub entry: u64,
    /// The hash of the entry's leaf in the record, SHA-256(0x00 ‖ leaf), in hexadecimal.
    pub sha256: String,
}

/// The format of such a receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// This one.
    #[serde(rename = "pluriel/receipt-of-taking-part/1")]
    V1,
}

/// A receipt of either kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AnyReceipt {
    /// Of a position.
    Position(Receipt),
    /// Of taking part in a secret ballot.
    TakingPart(TakingPart),
}

impl TakingPart {
    /// The receipt of a member that took part in the secret ballot that is or was last open. `sha256` is the hash of its entry's
    /// leaf, in hexadecimal; `fictitious` says that the opinion is invented.
    pub fn of(opinion: &Opinion, member: MemberId, fictitious: bool, sha256: String) -> Option<Self> {
        let call = opinion.call()?;
        Some(Self {
            format: Format::V1,
            fictitious,
            opinion: opinion.number()?,
            member,
            text_version: call.version(),
            opened: call.opened,
            entry: *call.secret.as_ref()?.took_part.get(&member)?,
            sha256,
        })
    }

    /// What the receipt tells of a proof: whether the member is listed among those who took part.
    pub fn check(&self, proof: &Proof) -> Result<Standing, Contradiction> {
        if self.opinion != proof.opinion {
            return Err(Contradiction::OtherOpinion { receipt: self.opinion, proof: proof.opinion });
        }
        let took_part = proof.took_part.as_ref().ok_or(Contradiction::NotSecret)?;
        if !proof.electorate.members.iter().any(|line| line.id == self.member) {
            return Err(Contradiction::NotInElectorate(self.member));
        }
        if self.opened != proof.opened {
            let (opened, closed) = (proof.opened, proof.closed);
            return Err(Contradiction::OutsideCall { at: self.opened, opened, closed });
        }
        if self.text_version != proof.text_version {
            let (receipt, proof) = (self.text_version, proof.text_version);
            return Err(Contradiction::OtherVersion { receipt, proof });
        }
        if took_part.contains(&self.member) {
            Ok(Standing::Counted)
        } else {
            Err(Contradiction::Absent { entry: self.entry, member: self.member })
        }
    }
}

impl AnyReceipt {
    /// Reads a receipt of either kind strictly.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAProof> {
        #[derive(Deserialize)]
        struct OfTakingPart {
            #[serde(rename = "format")]
            _format: Format,
        }
        if serde_json::from_slice::<OfTakingPart>(bytes).is_err() {
            return Receipt::read(bytes).map(Self::Position);
        }
        let read = serde_json::from_slice(bytes);
        read.map(Self::TakingPart).map_err(|error| NotAProof::Unreadable(error.to_string()))
    }

    /// What the receipt tells of a proof.
    pub fn check(&self, proof: &Proof) -> Result<Standing, Contradiction> {
        match self {
            Self::Position(receipt) => receipt.check(proof),
            Self::TakingPart(receipt) => receipt.check(proof),
        }
    }
}
