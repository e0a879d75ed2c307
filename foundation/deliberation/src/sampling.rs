//! A part of the participants, drawn by their identifiers, and votes drawn as if opinions were unrelated.

use crate::{Cell, Votes, keyed::Key, tally::Tally};

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

/// Tables that one draw serves.
pub(crate) const AT_ONCE: usize = 4;

/// Four tables of the same participants seeing the same statements, each answering at random in the statement's own
/// proportions: what the votes would look like if no opinion went with another.
pub(crate) fn unrelated(votes: &Votes, tallies: &[Tally], key: Key) -> [Votes; AT_ONCE] {
    // Sixteen bits for each table: proportions are kept to one part in 65,536.
    let bound = |count: u32, seen: u32| (u64::from(count) << 16) / u64::from(seen.max(1));
    let bounds: Vec<[u64; 2]> = tallies
        .iter()
        .map(|tally| [tally.disagree, tally.disagree + tally.pass].map(|count| bound(count, tally.seen())))
        .collect();
    let mut tables: [Vec<Cell>; AT_ONCE] = std::array::from_fn(|_| Vec::with_capacity(votes.len()));
    for (row, participant) in votes.rows().zip(votes.participants()) {
        let key = key.with(*participant);
        for cell in row {
            let statement = cell.statement();
            let bits = key.with(votes.statements()[statement]).bits();
            let [disagree, pass] = bounds[statement];
            for (at, table) in tables.iter_mut().enumerate() {
                let draw = bits >> (16 * at) & 0xFFFF;
                table.push(Cell::of_rank(statement, u32::from(draw >= disagree) + u32::from(draw >= pass)));
            }
        }
    }
    tables.map(|cells| votes.with_cells(cells))
}

/// The votes less a share of them, drawn one by one.
pub fn thinned(votes: &Votes, dropped: f64, key: Key) -> Votes {
    votes.keep_cells(|participant, statement, _| key.with(participant).with(statement).uniform() >= dropped)
}

impl Votes {
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
