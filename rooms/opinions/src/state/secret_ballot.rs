//! What the state holds of a secret ballot: its urn, and who took part.

use std::collections::BTreeMap;

use pluriel_council::{MemberId, urn::UrnId};
use serde::Serialize;

/// A secret ballot. No choice is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SecretBallot {
    /// Where choices lie while it is open.
    pub urn: UrnId,
    /// Who took part, each with the entry that says so.
    pub took_part: BTreeMap<MemberId, u64>,
    /// How many ballots lay in the urn at each closing without validity: all that is told of them.
    pub not_valid: Vec<u32>,
}

impl SecretBallot {
    /// A ballot in which nobody took part yet.
    pub const fn new(urn: UrnId) -> Self {
        Self { urn, took_part: BTreeMap::new(), not_valid: Vec::new() }
    }

    /// How many members took part.
    pub fn ballots(&self) -> u32 {
        u32::try_from(self.took_part.len()).unwrap_or(u32::MAX)
    }
}
