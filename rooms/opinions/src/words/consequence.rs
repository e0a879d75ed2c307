//! What an opinion does to an earlier one.

use serde::{Deserialize, Serialize};

use super::OpinionId;

/// What an opinion does to an earlier one when it is published; part of its text, and so of what is voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    /// What it does.
    pub does: Deed,
    /// To which opinion.
    pub opinion: OpinionId,
}

/// What is done to an earlier opinion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// It is replaced: another text stands in its place.
    Replaces,
    /// It is repealed: nothing stands in its place.
    Repeals,
}

impl Deed {
    /// Every one.
    pub const ALL: [Self; 2] = [Self::Replaces, Self::Repeals];

    /// Its name in the API, in forms and in words files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Replaces => "replaces",
            Self::Repeals => "repeals",
        }
    }
}

impl std::str::FromStr for Deed {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|deed| deed.name() == name).ok_or(())
    }
}
