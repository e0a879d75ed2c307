//! The table as Polis reads it: excluded statements count as a pass by everybody, seen or not.

use super::Moderation;
use crate::{Tally, Votes};

const VOTES_TO_BE_CLUSTERED: usize = 7;
const LEAST_CLUSTERED: usize = 15;

/// Votes with the excluded columns zeroed, and the mean of each column.
pub(super) struct Sheet<'a> {
    votes: &'a Votes,
    excluded: &'a [bool],
    centre: Vec<f64>,
    zeroed_columns: usize,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(votes: &'a Votes, moderation: &'a Moderation) -> Self {
        let excluded = &moderation.excluded[..];
        let tallies = crate::tally::by_statement(votes);
        let centre =
            tallies.iter().zip(excluded).map(|(tally, out)| if *out { 0.0 } else { tally.mean() }).collect();
        let zeroed_columns = excluded.iter().filter(|out| **out).count();
        Self { votes, excluded, centre, zeroed_columns }
    }

    pub(super) fn rows(&self) -> usize {
        self.votes.participants().len()
    }

    pub(super) fn columns(&self) -> usize {
        self.centre.len()
    }

    pub(super) fn excluded(&self) -> &[bool] {
        self.excluded
    }

    pub(super) fn into_centre(self) -> Vec<f64> {
        self.centre
    }

    /// The non-zero cells of each row of the centred, imputed table: an unseen cell is its column's mean.
    pub(super) fn centred(&self) -> impl Iterator<Item = impl Iterator<Item = (usize, f64)>> {
        self.votes.rows().map(|row| {
            row.iter()
                .filter(|cell| !self.excluded[cell.statement()])
                .map(|cell| (cell.statement(), cell.value() - self.centre[cell.statement()]))
        })
    }

    /// Who voted on seven statements (all of them, when fewer); if under fifteen, the most active too.
    pub(super) fn included(&self) -> Vec<usize> {
        let cast: Vec<usize> = self.votes.rows().map(<[_]>::len).collect();
        let threshold = VOTES_TO_BE_CLUSTERED.min(self.columns());
        let mut included: Vec<usize> = (0..cast.len()).filter(|row| cast[*row] >= threshold).collect();
        if included.len() < LEAST_CLUSTERED {
            let mut rest: Vec<usize> = (0..cast.len()).filter(|row| cast[*row] < threshold).collect();
            rest.sort_by_key(|row| std::cmp::Reverse(cast[*row]));
            rest.truncate(LEAST_CLUSTERED - included.len());
            included.extend(rest);
            included.sort_unstable();
        }
        included
    }

    /// The place of each participant, scaled up for what they have not seen: √(m / n) Σ (x − c) v.
    pub(super) fn project(&self, components: &[Vec<f64>; 2]) -> Vec<[f64; 2]> {
        let columns = self.columns() as f64;
        self.centred()
            .zip(self.votes.rows())
            .map(|(cells, row)| {
                let mut place = [0.0; 2];
                for (column, value) in cells {
                    place[0] += value * components[0][column];
                    place[1] += value * components[1][column];
                }
                let in_sight = row.iter().filter(|cell| !self.excluded[cell.statement()]).count();
                let answered = (in_sight + self.zeroed_columns).max(1) as f64;
                place.map(|coordinate| coordinate * (columns / answered).sqrt())
            })
            .collect()
    }

    /// Distance from the centre at which a single agree on each statement would stand.
    pub(super) fn extremity(&self, components: &[Vec<f64>; 2]) -> Vec<f64> {
        let scale = (self.columns() as f64).sqrt();
        (0..self.columns())
            .map(|column| {
                let agree = (1.0 - self.centre[column]) * scale;
                let (x, y) = (agree * components[0][column], agree * components[1][column]);
                (x * x + y * y).sqrt()
            })
            .collect()
    }

    /// Counts by group as Polis's lists take them: an excluded column is a pass of the whole group.
    pub(super) fn zeroed_tallies(&self, group_of: &[Option<usize>], groups: usize) -> Vec<Vec<Tally>> {
        let mut tallies = crate::tally::by_part(self.votes, group_of, groups);
        for (group, tallies) in tallies.iter_mut().enumerate() {
            let members = group_of.iter().filter(|of| **of == Some(group)).count() as u32;
            self.zero(tallies, members);
        }
        tallies
    }

    /// Counts over all participants, excluded columns zeroed.
    pub(super) fn tallies(&self) -> Vec<Tally> {
        let mut tallies = crate::tally::by_statement(self.votes);
        self.zero(&mut tallies, self.rows() as u32);
        tallies
    }

    fn zero(&self, tallies: &mut [Tally], members: u32) {
        for (tally, _) in tallies.iter_mut().zip(self.excluded).filter(|(_, out)| **out) {
            *tally = Tally { pass: members, ..Tally::default() };
        }
    }
}
