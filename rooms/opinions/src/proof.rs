//! The proof of an opinion's result, `preuve.json`: rule, electorate, positions or tallies at the promised grain, result. From it
//! alone anybody recomputes tally, carriage and evaluation ([`verify`]).
//!
//! It does not prove yet that these are the positions that members took: the verifiable record will, and until then each member's
//! receipt tells whether its own is there ([`crate::receipts`]).

mod secret;
mod verify;
mod write;

use pluriel_council::{Instant, MemberId};
use pluriel_members::{AffiliationId, GroupId};
use pluriel_rules::Rule;
use pluriel_strict_json::Whole;
use serde::{Deserialize, Serialize};

use crate::{
    tally::Grain,
    words::{Apart, Publicity, Way},
};

pub use verify::{Mismatch, Verdict, verify};
pub use write::{NoProof, of};

/// The greatest proof that is read, in bytes.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The proof of the result of one call.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// The format.
    pub format: Format,
    /// The council's name.
    pub council: String,
    /// The opinion's number.
    pub opinion: u32,
    /// Whether opinion and members are invented, for a demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// Whether the opinion took the fast track: each of the council's delays lasted two working days.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fast_track: bool,
    /// The version of the text on which positions were taken.
    pub text_version: u32,
    /// When the call was opened.
    pub opened: Instant,
    /// When it was closed.
    pub closed: Instant,
    /// The grain that was promised.
    pub publicity: Publicity,
    /// The name of the rule.
    pub rule_name: String,
    /// The rule, whole.
    pub rule: Rule,
    /// Whether this was a second call, in which every quorum of the rule's validity reads as true.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_call: bool,
    /// Who was asked.
    pub electorate: ElectorateLines,
    /// The members that declared an interest, by id: out of the electorate before anything is counted.
    pub recused: Vec<MemberId>,
    /// The entries of the record that counted, in order.
    pub counted: Vec<u64>,
    /// The position of each member, by id; only where publicity is `named`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub positions: Option<Vec<PositionLine>>,
    /// Who took part in a secret ballot, by id, without order or time: then no entry is named in `counted`, nobody's position is
    /// told, and the tallies are by cells of 5 members or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub took_part: Option<Vec<MemberId>>,
    /// The tallies: by group where `named`, by cell where `by_group` or `counts`, or in a secret ballot.
    pub tallies: Vec<TallyLine>,
    /// The evaluation, as `specs/rules.md` §7 writes it.
    pub result: Whole,
    /// Members that voted in spite of an interest, by id: without them the outcome is the same ([`crate::interest`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<MemberId>,
    /// How many of the positions that counted were not their member's own act.
    #[serde(default, skip_serializing_if = "Apart::is_none")]
    pub apart: Apart,
}

/// The format of a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// This one.
    #[serde(rename = "pluriel/opinion-proof/1")]
    V1,
}

/// The electorate as it was frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectorateLines {
    /// Its SHA-256 as published at the opening of the call: see [`crate::electorate::Electorate::hash`].
    pub sha256: String,
    /// Its members, by id.
    pub members: Vec<ElectorLine>,
}

/// A member of the electorate, in the words of rule files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ElectorLine {
    /// The member.
    pub id: MemberId,
    /// Its group.
    pub college: GroupId,
    /// Whether it counts as an author.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub author: bool,
    /// By which link it counts with others as one organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<AffiliationId>,
}

/// A member with its position, in the words of rule files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PositionLine {
    /// The member.
    pub id: MemberId,
    /// Its group.
    pub college: GroupId,
    /// Whether it counts as an author.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub author: bool,
    /// By which link it counts with others as one organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<AffiliationId>,
    /// What it said: `silent` and `recused` too.
    pub position: Word,
    /// Whether it opposes with a maintained objection.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub objection: bool,
    /// The entry of the record that counted, where it took a position.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<u64>,
    /// How it came, where it was not its member's own act.
    #[serde(default, skip_serializing_if = "Way::is_own")]
    pub way: Way,
}

/// The seven words for a position (`specs/rules.md` §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words are those of the rules")]
pub enum Word {
    Supports,
    SupportsWithReservation,
    Abstains,
    Opposes,
    TakesNoPart,
    Silent,
    Recused,
}

/// The tally of a group or of several counted together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TallyLine {
    /// Its groups, sorted.
    pub colleges: Vec<GroupId>,
    /// N: its members, recused ones aside.
    pub members: u32,
    /// How many support without reservation.
    pub supports: u32,
    /// How many support with a reservation.
    pub supports_with_reservation: u32,
    /// How many abstain.
    pub abstains: u32,
    /// How many oppose.
    pub opposes: u32,
    /// How many declared that they take no part.
    pub takes_no_part: u32,
    /// How many said nothing.
    pub silent: u32,
    /// How many declared an interest.
    pub recused: u32,
}

/// A file that is no proof.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAProof {
    /// It is larger than any proof.
    #[error("the file has more than {LARGEST} bytes: it is not a proof of an opinion")]
    TooLarge,
    /// It is not the JSON of a proof: what was met, and where.
    #[error("not a proof of an opinion: {0}")]
    Unreadable(String),
}

impl Proof {
    /// At which grain the vote was published.
    pub fn grain(&self) -> Grain {
        if self.took_part.is_some() { Grain::Secret } else { self.publicity.into() }
    }

    /// Reads a proof strictly: an unknown or repeated key, at any depth, is refused.
    pub fn read(bytes: &[u8]) -> Result<Self, NotAProof> {
        if bytes.len() > LARGEST {
            return Err(NotAProof::TooLarge);
        }
        serde_json::from_slice(bytes).map_err(|error| NotAProof::Unreadable(error.to_string()))
    }

    /// The proof as a file.
    pub fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self).unwrap_or_default();
        json + "\n"
    }
}
