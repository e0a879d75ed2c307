//! How a position came.

use serde::{Deserialize, Serialize};

/// How a position came. Those that its member did not take itself are marked and counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// Its member took it.
    #[default]
    Own,
    /// Received in writing, and transcribed by the secretariat.
    Writing,
    /// By a show of hands, entered by the secretariat and confirmed by another organisation.
    Hands,
    /// By the member to which its own gave its proxy.
    Proxy,
}

impl Way {
    /// Whether its member took it itself.
    pub const fn is_own(&self) -> bool {
        matches!(self, Self::Own)
    }
}

/// How many of the positions that counted came otherwise than by their member's own act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "web", derive(utoipa::ToSchema))]
pub struct Apart {
    /// Received in writing.
    #[serde(default)]
    pub in_writing: u32,
    /// By a show of hands.
    #[serde(default)]
    pub by_hands: u32,
    /// By proxy.
    #[serde(default)]
    pub by_proxy: u32,
}

impl Apart {
    /// Counts these ways.
    pub fn of(ways: impl IntoIterator<Item = Way>) -> Self {
        ways.into_iter().fold(Self::default(), |mut apart, way| {
            match way {
                Way::Own => {}
                Way::Writing => apart.in_writing += 1,
                Way::Hands => apart.by_hands += 1,
                Way::Proxy => apart.by_proxy += 1,
            }
            apart
        })
    }

    /// Whether every position was its member's own act.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}
