//! Who holds the pen, after the admission.

use pluriel_council::MemberId;
use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

/// Give the pen of an opinion to others: a member left, or cannot go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeRapporteurs {
    /// The opinion.
    pub opinion: OpinionId,
    /// Everybody who holds the pen from now on: as many as the standing orders of the opinion say.
    pub pens: Vec<MemberId>,
    /// Why; public.
    pub reasons: String,
}
