//! A part of the participants, drawn by their identifiers, and votes drawn as if opinions were unrelated.

use crate::{Cell, Vote, Votes, keyed::Key, tally::Tally};

/// The participants whose draw is lowest, until they hold `cells` votes; `None` when all fit.
pub fn participants(votes: &Votes, cells: usize, key: Key) -> Option<Votes> {
    if votes.len() <= cells {
        return None;
    }
    let ids = votes.participants();
    let mut drawn: Vec<(u64, usize)> =
        ids.iter().enumerate().map(|(row, id)| (key.with(*id).bits(), row)).collect();
    drawn.sort_unstable();
    let mut held = 0;
    let mut kept = vec![false; ids.len()];
    for (_, row) in drawn {
        held += votes.row(row).len();
        if held > cells {
            break;
        }
        kept[row] = true;
    }
    Some(votes.select_rows(|row| kept[row]))
}

/// The same participants seeing the same statements, each answering at random in the statement's own
/// proportions: what the votes would look like if no opinion went with another.
pub fn unrelated(votes: &Votes, tallies: &[Tally], key: Key) -> Votes {
    let bounds: Vec<[f64; 2]> = tallies
        .iter()
        .map(|tally| {
            let seen = f64::from(tally.seen().max(1));
            [f64::from(tally.disagree) / seen, f64::from(tally.disagree + tally.pass) / seen]
        })
        .collect();
    votes.map_votes(|participant, statement, cell| {
        let draw = key.with(participant).with(statement).uniform();
        let [disagree, pass] = bounds[cell.statement()];
        if draw < disagree {
            Vote::Disagree
        } else if draw < pass {
            Vote::Pass
        } else {
            Vote::Agree
        }
    })
}

/// The votes less a share of them, drawn one by one.
pub fn thinned(votes: &Votes, dropped: f64, key: Key) -> Votes {
    votes.keep_cells(|participant, statement, _| key.with(participant).with(statement).uniform() >= dropped)
}

impl Votes {
    /// The same cells with another vote, from the participant's and the statement's identifiers.
    pub(crate) fn map_votes(&self, mut vote: impl FnMut(u64, u64, Cell) -> Vote) -> Self {
        let mut cells = Vec::with_capacity(self.len());
        for (row, participant) in self.rows().zip(self.participants()) {
            cells.extend(row.iter().map(|cell| {
                let statement = cell.statement();
                Cell::new(statement, vote(*participant, self.statements()[statement], *cell))
            }));
        }
        self.with_cells(cells)
    }

    /// The cells for which `keep` holds.
    pub(crate) fn keep_cells(&self, mut keep: impl FnMut(u64, u64, Cell) -> bool) -> Self {
        let mut cells = Vec::with_capacity(self.len());
        let mut starts = vec![0];
        for (row, participant) in self.rows().zip(self.participants()) {
            let statement = |cell: Cell| self.statements()[cell.statement()];
            cells.extend(row.iter().filter(|cell| keep(*participant, statement(**cell), **cell)));
            starts.push(cells.len());
        }
        Self::from_ascending(self.participants().to_vec(), self.statements().to_vec(), starts, cells)
    }
}
