//! How many members take each position, as published.

use std::ops::AddAssign;

use crate::position::Position;

/// How many members of a group take each position; reservations and recusals apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PositionCounts {
    /// Support without reservation.
    pub supports: u32,
    /// Support with a reservation.
    pub supports_with_reservation: u32,
    /// Oppose.
    pub opposes: u32,
    /// Abstain.
    pub abstains: u32,
    /// Declared that they take no part.
    pub takes_no_part: u32,
    /// Said nothing.
    pub silent: u32,
    /// Recused: in no other number.
    pub recused: u32,
}

impl PositionCounts {
    /// Counts one more member.
    pub fn count(&mut self, position: Position) {
        *match position {
            Position::Supports => &mut self.supports,
            Position::SupportsWithReservation => &mut self.supports_with_reservation,
            Position::Abstains => &mut self.abstains,
            Position::Opposes { .. } => &mut self.opposes,
            Position::TakesNoPart => &mut self.takes_no_part,
            Position::Silent => &mut self.silent,
            Position::Recused => &mut self.recused,
        } += 1;
    }

    /// N: the members that are counted.
    pub fn members(&self) -> u32 {
        self.taking_part() + self.takes_no_part + self.silent
    }

    /// A: supports with or without reservation.
    pub fn in_favour(&self) -> u32 {
        self.supports + self.supports_with_reservation
    }

    /// T: supports, oppositions and abstentions.
    pub fn taking_part(&self) -> u32 {
        self.in_favour() + self.opposes + self.abstains
    }
}

impl AddAssign for PositionCounts {
    fn add_assign(&mut self, other: Self) {
        self.supports += other.supports;
        self.supports_with_reservation += other.supports_with_reservation;
        self.opposes += other.opposes;
        self.abstains += other.abstains;
        self.takes_no_part += other.takes_no_part;
        self.silent += other.silent;
        self.recused += other.recused;
    }
}
