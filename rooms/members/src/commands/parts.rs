//! Seats that end by the council's will, and parts of the council that close or change places.

use jiff::civil::Date;
use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use crate::words::{CollegeId, KindId};

/// Exclude a member. While a ballot counts on it, it sits until the ballot's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcludeMember {
    /// The member.
    pub member: MemberId,
    /// Its last day.
    pub last_day: Date,
    /// Why; published.
    pub reason: String,
}

/// Suspend a member. While a ballot counts on it, it acts until the ballot's end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuspendMember {
    /// The member.
    pub member: MemberId,
    /// The first day; `None`: from now.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day; `None`: until further notice.
    #[serde(default)]
    pub last_day: Option<Date>,
    /// Why; published.
    pub reason: String,
}

/// End a suspension now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndSuspension {
    /// The member.
    pub member: MemberId,
}

/// Close a college, or open it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseCollege {
    /// The college.
    pub college: CollegeId,
    /// Its last day; `None`: it is open again.
    #[serde(default)]
    pub last_day: Option<Date>,
}

/// Close a kind of member, or open it again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CloseKind {
    /// The kind.
    pub kind: KindId,
    /// Its last day; `None`: it is open again.
    #[serde(default)]
    pub last_day: Option<Date>,
}

/// Put colleges or kinds in another order: those that are not named come after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderParts {
    /// The colleges, in their new order.
    Colleges(Vec<CollegeId>),
    /// The kinds, in their new order.
    Kinds(Vec<KindId>),
}
