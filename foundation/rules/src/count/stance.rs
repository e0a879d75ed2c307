//! Positions as a rule sees them.

use std::ops::{Index, IndexMut};

use crate::position::Position;
use crate::tally::Tally;

/// A position as a rule sees it: a reservation changes nothing, silence and taking no part are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stance {
    Supports,
    Opposes,
    /// Opposes with a maintained objection.
    Objects,
    Abstains,
    /// Silent, or declared to take no part.
    Unheard,
}

impl Stance {
    pub const ALL: [Self; 5] = [Self::Supports, Self::Opposes, Self::Objects, Self::Abstains, Self::Unheard];

    /// How the member of this position is seen; a recused one is not.
    pub fn of(position: Position) -> Option<Self> {
        match position {
            Position::Supports | Position::SupportsWithReservation => Some(Self::Supports),
            Position::Opposes { objection: false } => Some(Self::Opposes),
            Position::Opposes { objection: true } => Some(Self::Objects),
            Position::Abstains => Some(Self::Abstains),
            Position::TakesNoPart | Position::Silent => Some(Self::Unheard),
            Position::Recused => None,
        }
    }
}

/// How many members of a class take each stance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Ballots([u32; 5]);

impl Ballots {
    /// `count` members of one stance.
    pub fn all(stance: Stance, count: u32) -> Self {
        let mut ballots = Self::default();
        ballots[stance] = count;
        ballots
    }

    /// The number of members.
    pub fn members(self) -> u32 {
        self.0.iter().sum()
    }

    /// These ballots and others.
    pub fn and(self, others: Self) -> Self {
        let mut sum = self;
        for stance in Stance::ALL {
            sum[stance] += others[stance];
        }
        sum
    }

    /// The stances that someone takes.
    pub fn present(self) -> impl Iterator<Item = Stance> {
        Stance::ALL.into_iter().filter(move |stance| self[*stance] > 0)
    }

    /// The tally of these ballots, without organisations.
    pub fn tally(self) -> Tally {
        Tally {
            members: self.members(),
            supports: self[Stance::Supports],
            opposes: self[Stance::Opposes] + self[Stance::Objects],
            abstains: self[Stance::Abstains],
            objections: self[Stance::Objects],
            organisations: 0,
        }
    }
}

impl Index<Stance> for Ballots {
    type Output = u32;

    fn index(&self, stance: Stance) -> &u32 {
        &self.0[stance as usize]
    }
}

impl IndexMut<Stance> for Ballots {
    fn index_mut(&mut self, stance: Stance) -> &mut u32 {
        &mut self.0[stance as usize]
    }
}
