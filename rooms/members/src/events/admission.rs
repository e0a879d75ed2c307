//! How an organisation comes to sit. Nobody who asks is named here: persons are rows of the vault. Stream of all but the
//! first: the request.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId, typed_id};
use serde::{Deserialize, Serialize};

use super::AffiliationId;
use crate::words::{CollegeId, FormationId, GroupId, KindId, Publicity, RequestPosition};

typed_id!(
    /// A request for a seat.
    RequestId
);

/// How the council admits members was set. Stream: [`super::COUNCIL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdmissionSet {
    /// The formation whose voting members decide.
    pub formation: FormationId,
    /// The adoption rule, whole (`specs/rules.md` §2).
    pub rule: serde_json::Value,
    /// How many working days members have.
    pub working_days: u32,
    /// At which grain positions are published.
    pub publicity: Publicity,
    /// Whether organisations may ask by themselves.
    pub is_open: bool,
}

/// A seat was asked for. Texts: `name`, `motives`; `url`, perhaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatRequested {
    /// The request.
    pub request: RequestId,
    /// The college in which the organisation would sit.
    pub college: CollegeId,
    /// What it says to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindId>,
    /// The member that proposes it; `None`: it asks by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<MemberId>,
}

/// A link was given to an organisation that others proposed; former ones are worth nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentAsked {
    /// The request.
    pub request: RequestId,
    /// SHA-256 of the link's secret, in hexadecimal.
    pub key: String,
    /// The secret, until its letter has left; it is written nowhere.
    #[serde(skip)]
    pub secret: Option<String>,
}

/// An organisation that others proposed agreed, or did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentGiven {
    /// The request.
    pub request: RequestId,
    /// Whether it agreed.
    pub agrees: bool,
}

/// A request was set aside by the secretariat. Text: `reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestSetAside {
    /// The request.
    pub request: RequestId,
}

/// A request was withdrawn by who asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestWithdrawn {
    /// The request.
    pub request: RequestId,
}

/// A request was put to the council: the organisation is named, the electorate frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestPut {
    /// The request.
    pub request: RequestId,
    /// The organisation's name, from now on a public fact.
    pub name: String,
    /// The formation whose voting members decide.
    pub formation: FormationId,
    /// Who decides, by id.
    pub electorate: BTreeMap<MemberId, RequestElector>,
    /// The adoption rule, whole.
    pub rule: serde_json::Value,
    /// At which grain positions are published.
    pub publicity: Publicity,
    /// When it ends.
    pub closes: Instant,
}

/// In which group and affiliation a member's voice counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestElector {
    /// Its group.
    pub group: GroupId,
    /// Its affiliation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<AffiliationId>,
}

/// A member took position on a request; it replaces the position that it took before. Sealed. Text: `reason`, perhaps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestJudged {
    /// The request.
    pub request: RequestId,
    /// The member.
    pub member: MemberId,
    /// Its position.
    pub position: RequestPosition,
    /// Whether it gave reasons.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reasoned: bool,
}

/// The council decided on a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestDecided {
    /// The request.
    pub request: RequestId,
    /// What the rule says.
    pub outcome: RequestOutcome,
    /// How many members took each position; whoever is missing was silent.
    pub counts: BTreeMap<RequestPosition, u32>,
    /// Who took which position, where positions are published by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub positions: BTreeMap<MemberId, RequestPosition>,
    /// The member that sits from now on; `None` when nobody was admitted, or when somebody bears the name meanwhile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberId>,
}

/// What the rule says of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestOutcome {
    /// The organisation is admitted.
    Admitted,
    /// It is not.
    NotAdmitted,
    /// Too few took part for the rule to say anything.
    NotValid,
}
