//! What one may ask of this room.

use serde::{Deserialize, Serialize};

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Add a thing.
    Add(Add),
}

/// Add a thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Add {
    /// Its title, one line.
    pub title: String,
    /// What there is to say of it.
    pub text: String,
}
