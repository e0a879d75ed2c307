//! What is said of amendments.

use serde::{Deserialize, Serialize};

/// What a rapporteur thinks of an amendment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmendmentAdvice {
    /// It should be accepted.
    Favourable,
    /// It should not.
    Unfavourable,
    /// The members will see.
    Neutral,
}

impl AmendmentAdvice {
    /// Every advice, in the order in which forms offer them.
    pub const ALL: [Self; 3] = [Self::Favourable, Self::Unfavourable, Self::Neutral];

    /// Its name in the API and in words files: `amending-advice-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::Unfavourable => "unfavourable",
            Self::Neutral => "neutral",
        }
    }
}
