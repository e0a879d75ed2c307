//! Casting a secret ballot, and what is done when its urn is lost.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::words::{OpinionId, Position};

/// Cast or change one's member's secret ballot. It comes without words: words tell whose they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastBallot {
    /// The opinion.
    pub opinion: OpinionId,
    /// Which ballot, among the opinion's calls and ballots: one that started again since is another.
    pub call: u32,
    /// The version of the text that one read.
    pub version: u32,
    /// The choice.
    pub choice: Choice,
}

/// A choice on its way to the urn. No debugger and no log writes it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choice(pub Position);

impl fmt::Debug for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Choice(…)")
    }
}

/// The urn of an open ballot is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RestartBallot {
    /// The opinion.
    pub opinion: OpinionId,
}
