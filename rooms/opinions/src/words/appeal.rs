//! What a member says of an appeal.

use serde::{Deserialize, Serialize};

/// A member's vote on an appeal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppealVote {
    /// The council takes the question up.
    Admit,
    /// The refusal stands.
    Refuse,
    /// It abstains.
    Abstain,
}

impl AppealVote {
    /// Every vote, in the order in which forms offer them.
    pub const ALL: [Self; 3] = [Self::Admit, Self::Refuse, Self::Abstain];

    /// Its name in the API and in words files: `referral-vote-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Admit => "admit",
            Self::Refuse => "refuse",
            Self::Abstain => "abstain",
        }
    }
}
