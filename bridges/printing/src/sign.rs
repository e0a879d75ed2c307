//! The signs of positions and of advice (`specs/interface.md`, "Never colour alone"), the same as on pages.

use serde::{Deserialize, Serialize};

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// Supports: full.
    Support,
    /// Supports with reservation: hatched.
    Reservation,
    /// Abstains: dotted.
    Abstention,
    /// Opposes: with a bar.
    Opposition,
    /// Takes no part: a ring struck through.
    NoPart,
    /// Recused: an empty ring.
    Recused,
    /// Silent: a small open dot.
    Silent,
    /// Advice: favourable, a full diamond.
    Favourable,
    /// Advice: favourable with remarks, hatched.
    WithRemarks,
    /// Advice: unfavourable, with a bar.
    Unfavourable,
    /// No advice given: an open diamond.
    NoAdvice,
}
