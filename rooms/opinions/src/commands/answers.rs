//! Transmission, answers and follow-up.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::words::{AddresseeId, AnswerKind, BlockId, OpinionId, Progress, Verdict};

/// Name those to whom recommendations are put: before the publication they are asked with it, and replace those named before;
/// afterwards they are asked at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameAddressees {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressees.
    pub addressees: Vec<NewAddressee>,
}

/// An addressee with its contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewAddressee {
    /// What it is called.
    pub name: String,
    /// Who is written to there; may be empty.
    #[serde(default)]
    pub contact: String,
    /// Where letters go.
    pub email: String,
    /// The recommendations that are put to it.
    pub recommendations: Vec<BlockId>,
}

/// Write to another contact of an addressee; former links end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeContact {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// Who is written to; may be empty.
    #[serde(default)]
    pub contact: String,
    /// Where letters go.
    pub email: String,
}

/// Have a link sent to the contact that is known of an addressee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskLink {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
}

/// How an answer came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswerSource {
    /// By a link that was given to the addressee.
    Link {
        /// SHA-256 of its secret, in hexadecimal: see [`crate::secret::key`].
        key: String,
    },
    /// By a letter, which the secretariat transcribes.
    Letter {
        /// The letter's date.
        dated: Date,
        /// The letter itself.
        document: Attached,
        /// Whether it may be read by everybody.
        public: bool,
    },
}

/// A document that is attached, as it is kept in the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attached {
    /// Its media type.
    pub media_type: String,
    /// Its bytes, in base64.
    pub base64: String,
}

/// Answer one recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRecommendation {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee in whose name it is done.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// How the answer came.
    pub source: AnswerSource,
    /// The answer.
    pub answer: AnswerKind,
    /// Why, or what exactly; must be there where something is refused.
    #[serde(default)]
    pub reasons: String,
    /// Whose it is, where it is not the addressee's.
    #[serde(default)]
    pub whose: String,
    /// When to look again, where there is no position yet.
    #[serde(default)]
    pub again: Option<Date>,
    /// Who signs, by name and function.
    pub signatory: String,
    /// Whether that name is public.
    #[serde(default)]
    pub name_public: bool,
}

/// Report where a recommendation stands: its addressee by a link, or a rapporteur.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReportProgress {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// SHA-256 of the secret of the addressee's link; `None`: a rapporteur reports.
    #[serde(default)]
    pub key: Option<String>,
    /// Where it stands.
    pub progress: Progress,
    /// Since which day.
    pub dated: Date,
    /// What shows it: an address, a document, an explanation.
    #[serde(default)]
    pub evidence: String,
    /// Who signs, by name and function; of an addressee alone.
    #[serde(default)]
    pub signatory: String,
    /// Whether that name is public.
    #[serde(default)]
    pub name_public: bool,
}

/// Confirm or contest what was last reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgeProgress {
    /// The opinion.
    pub opinion: OpinionId,
    /// The addressee.
    pub addressee: AddresseeId,
    /// The recommendation.
    pub recommendation: BlockId,
    /// What is said of it.
    pub verdict: Verdict,
    /// Why it is contested.
    #[serde(default)]
    pub reasons: String,
}

/// End the follow-up: everything is done or dropped, or its time is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseFollowUp {
    /// The opinion.
    pub opinion: OpinionId,
    /// What remains to be said; must be there when the time is over.
    #[serde(default)]
    pub note: String,
}

/// Addressees are to be told of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TellAddressees {
    /// The opinion.
    pub opinion: OpinionId,
}

/// The time of a follow-up is over for good, and nobody closed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseUnattended {
    /// The opinion.
    pub opinion: OpinionId,
}
