//! Tallies at the grain that the publicity promises.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId};
use pluriel_members::GroupId;
use serde::{Deserialize, Serialize};

use crate::{
    cells::cells,
    electorate::Electorate,
    state::Call,
    words::{Position, Publicity},
};

/// The least members of a cell where positions are not named (`specs/opinions.md`, "Publicity").
pub const LEAST_OF_A_CELL: usize = 3;

/// The least members of a cell in a secret ballot, and the least ballots cast in it (`docs/specs/opinions.md`, "Secret ballot").
pub const LEAST_OF_A_SECRET_CELL: usize = 5;

/// At which grain a vote is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// Each member's position, by name.
    Named,
    /// The tallies of cells of 3 members or more, which decide.
    ByGroup,
    /// The same tallies, of which the total alone decides.
    Counts,
    /// The tallies of cells of 5 members or more: nobody, the host included, knows more.
    Secret,
}

impl From<Publicity> for Grain {
    fn from(publicity: Publicity) -> Self {
        match publicity {
            Publicity::Named => Self::Named,
            Publicity::ByGroup => Self::ByGroup,
            Publicity::Counts => Self::Counts,
        }
    }
}

/// The tally of one cell: a group, or several groups published together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CellTally {
    /// Its groups, sorted.
    pub groups: Vec<GroupId>,
    /// N: its members, recused ones aside.
    pub members: u32,
    /// How many support without reservation.
    pub supports: u32,
    /// How many support with a reservation.
    pub supports_with_reservation: u32,
    /// How many abstain.
    pub abstains: u32,
    /// How many oppose.
    pub opposes: u32,
    /// How many declared that they take no part.
    pub takes_no_part: u32,
    /// How many said nothing.
    pub silent: u32,
    /// How many declared an interest: they are not among the members.
    pub recused: u32,
}

impl CellTally {
    /// Counts one more member. `None`: it said nothing.
    pub(crate) fn count(&mut self, position: Option<Position>) {
        self.members += 1;
        match position {
            None => self.silent += 1,
            Some(position) => *self.of_mut(position) += 1,
        }
    }

    /// How many take a position.
    pub const fn of(&self, position: Position) -> u32 {
        match position {
            Position::Supports => self.supports,
            Position::SupportsWithReservation => self.supports_with_reservation,
            Position::Abstains => self.abstains,
            Position::TakesNoPart => self.takes_no_part,
            Position::Opposes => self.opposes,
        }
    }

    /// The number of those who take a position.
    pub(crate) const fn of_mut(&mut self, position: Position) -> &mut u32 {
        match position {
            Position::Supports => &mut self.supports,
            Position::SupportsWithReservation => &mut self.supports_with_reservation,
            Position::Abstains => &mut self.abstains,
            Position::TakesNoPart => &mut self.takes_no_part,
            Position::Opposes => &mut self.opposes,
        }
    }

    /// Adds another cell's counts; the groups stay those of this one.
    pub fn add(&mut self, other: &Self) {
        self.members += other.members;
        self.supports += other.supports;
        self.supports_with_reservation += other.supports_with_reservation;
        self.abstains += other.abstains;
        self.opposes += other.opposes;
        self.takes_no_part += other.takes_no_part;
        self.silent += other.silent;
        self.recused += other.recused;
    }

    /// The sum of these cells, without groups.
    pub fn total(cells: &[Self]) -> Self {
        cells.iter().fold(Self::default(), |mut total, cell| {
            total.add(cell);
            total
        })
    }

    /// A: how many support, with or without reservation.
    pub const fn all_supports(&self) -> u32 {
        self.supports + self.supports_with_reservation
    }
}

/// The tallies of a call: by group where positions are named, by cell elsewhere.
pub fn tallies(call: &Call, recused: &BTreeMap<MemberId, Instant>, publicity: Publicity) -> Vec<CellTally> {
    let held: BTreeMap<MemberId, Position> =
        call.counting().map(|(member, held)| (member, held.position)).collect();
    tallied(&call.electorate, recused, &held, publicity.into())
}

/// What members said, by cell.
pub(crate) fn tallied(
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
    held: &BTreeMap<MemberId, Position>,
    grain: Grain,
) -> Vec<CellTally> {
    let cells = published_cells(electorate, recused, grain);
    cells
        .into_iter()
        .map(|groups| {
            let mut tally = CellTally::default();
            for elector in electorate.electors().filter(|elector| groups.contains(&elector.group)) {
                if recused.contains_key(&elector.id) {
                    tally.recused += 1;
                } else {
                    tally.count(held.get(&elector.id).copied());
                }
            }
            CellTally { groups, ..tally }
        })
        .collect()
}

/// The cells in which an electorate is published, recused members aside: they are known before anybody votes.
pub fn published_cells(
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
    grain: Grain,
) -> Vec<Vec<GroupId>> {
    let mut sizes: BTreeMap<GroupId, usize> = BTreeMap::new();
    for elector in electorate.electors() {
        *sizes.entry(elector.group.clone()).or_default() += usize::from(!recused.contains_key(&elector.id));
    }
    match grain {
        Grain::Named => sizes.into_keys().map(|group| vec![group]).collect(),
        Grain::ByGroup | Grain::Counts => cells(sizes, LEAST_OF_A_CELL),
        Grain::Secret => cells(sizes, LEAST_OF_A_SECRET_CELL),
    }
}
