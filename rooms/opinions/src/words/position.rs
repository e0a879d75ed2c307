//! What a member says of an opinion.

use serde::{Deserialize, Serialize};

/// The position that one voting member takes on one version of the text (`specs/opinions.md`, "Positions"). Silence and
/// recusal are not positions that one takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// Supports the text.
    Supports,
    /// Supports the text and says with which reservation.
    SupportsWithReservation,
    /// Abstains.
    Abstains,
    /// Opposes the text.
    Opposes,
    /// Declares that it takes no part.
    TakesNoPart,
}

impl Position {
    /// The five positions, in the order in which forms offer them.
    pub const ALL: [Self; 5] =
        [Self::Supports, Self::SupportsWithReservation, Self::Abstains, Self::Opposes, Self::TakesNoPart];

    /// The position's name in the API and in words files: `opinions-position-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::SupportsWithReservation => "supports_with_reservation",
            Self::Abstains => "abstains",
            Self::Opposes => "opposes",
            Self::TakesNoPart => "takes_no_part",
        }
    }
}

/// What a member that advises says of an opinion; it enters no count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advice {
    /// Favourable.
    Favourable,
    /// Favourable with remarks, which are required.
    WithRemarks,
    /// Unfavourable.
    Unfavourable,
    /// Was asked and gives none.
    None,
}

impl Advice {
    /// The four answers, in the order in which forms offer them.
    pub const ALL: [Self; 4] = [Self::Favourable, Self::WithRemarks, Self::Unfavourable, Self::None];

    /// The answer's name in the API and in words files: `opinions-advice-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Favourable => "favourable",
            Self::WithRemarks => "with_remarks",
            Self::Unfavourable => "unfavourable",
            Self::None => "none",
        }
    }
}

/// How whoever advises chose to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShownAs {
    /// By the person's name, if that person chose that it be public, and the member's.
    NameAndBody,
    /// By the member's name.
    #[default]
    Body,
    /// As "a public agent", or whatever this council calls who advises; the entry is sealed.
    Role,
    /// Not at all; the entry is sealed.
    Nothing,
}

impl ShownAs {
    /// Every way, in the order in which forms offer them.
    pub const ALL: [Self; 4] = [Self::NameAndBody, Self::Body, Self::Role, Self::Nothing];

    /// The way's name in the API and in words files: `opinions-shown-as-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NameAndBody => "name_and_body",
            Self::Body => "body",
            Self::Role => "role",
            Self::Nothing => "nothing",
        }
    }

    /// Whether the entry must be sealed to keep what was promised.
    pub const fn is_sealed(self) -> bool {
        matches!(self, Self::Role | Self::Nothing)
    }
}
