//! What comes from before Pluriel.

use jiff::civil::Date;
use pluriel_members::FormationId;
use serde::{Deserialize, Serialize};

use super::Wording;

/// Bring in an opinion from before Pluriel. The same one brought in again changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportOpinion {
    /// The formation that issued it.
    pub formation: FormationId,
    /// Its date.
    pub dated: Date,
    /// Its title; this or the question.
    #[serde(default)]
    pub title: String,
    /// The question that it answers; this or the title.
    #[serde(default)]
    pub question: String,
    /// The outcome, in the words in which it was published.
    pub outcome: String,
    /// What the approving authority said, in the words in which it was published.
    #[serde(default)]
    pub approval: String,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
    /// Its licence, an SPDX identifier, when it is known.
    #[serde(default)]
    pub licence: Option<String>,
    /// Its text.
    #[serde(default)]
    pub text: Vec<Wording>,
}
