//! Colleges and kinds that were closed or put in another order. Stream of all: [`super::COUNCIL`].

use pluriel_council::Instant;
use serde::{Deserialize, Serialize};

use crate::words::{CollegeId, KindId};

/// A college was closed, or opened again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollegeClosed {
    /// The college.
    pub college: CollegeId,
    /// From when nobody sits in it; `None`: it is open again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// A kind of member was closed, or opened again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindClosed {
    /// The kind.
    pub kind: KindId,
    /// From when no member is of it; `None`: it is open again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// Colleges or kinds were put in another order: those that are not named come after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartsOrdered {
    /// The colleges, in their new order.
    Colleges(Vec<CollegeId>),
    /// The kinds, in their new order.
    Kinds(Vec<KindId>),
}
