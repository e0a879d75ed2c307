//! How an organisation comes to sit.

use serde::{Deserialize, Serialize};

use crate::{
    events::RequestId,
    words::{CollegeId, FormationId, KindId, Publicity, RequestPosition},
};

/// Set how the council admits members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetAdmission {
    /// The formation whose voting members decide.
    pub formation: FormationId,
    /// The adoption rule: the English name of one that comes with Pluriel, or a rule as `specs/rules.md` §2 writes it.
    pub rule: serde_json::Value,
    /// How many working days members have, 1 to 120.
    pub working_days: u32,
    /// At which grain positions are published: `named` or `counts`.
    pub publicity: Publicity,
    /// Whether organisations may ask by themselves.
    #[serde(default)]
    pub is_open: bool,
}

/// A seat for an organisation, and whom to write to about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The organisation's name.
    pub organisation: String,
    /// Its public address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// The college in which it would sit.
    pub college: CollegeId,
    /// What kind it says to be.
    #[serde(default)]
    pub kind: Option<KindId>,
    /// Why it should sit.
    pub motives: String,
    /// Given and family name of whom to write to.
    pub name: String,
    /// Their mail address.
    pub email: String,
}

/// A request, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfRequest {
    /// The request.
    pub request: RequestId,
}

/// Put a request to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PutRequest {
    /// The request.
    pub request: RequestId,
    /// The organisation's name, as everybody will read it.
    pub organisation: String,
}

/// Agree to be admitted, or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiveConsent {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of the link's secret, in hexadecimal.
    pub key: String,
    /// Whether the organisation agrees.
    pub agrees: bool,
}

/// Set a request aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetRequestAside {
    /// The request.
    pub request: RequestId,
    /// Why; sent to who asked.
    pub reason: String,
}

/// Take position on a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgeRequest {
    /// The request.
    pub request: RequestId,
    /// The position.
    pub position: RequestPosition,
    /// Why; published with the decision.
    #[serde(default)]
    pub reason: Option<String>,
}
