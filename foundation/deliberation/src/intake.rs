//! Takes votes one after the other, in any order, and keeps the last of each participant on each statement.

use crate::{Cell, Vote, Votes, cell::MAX_STATEMENTS, identifiers::Identifiers};

const CHUNK: usize = 1 << 16;

/// In which order rows and columns are laid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// By ascending identifier: the same set of votes gives the same table whatever its order.
    ById,
    /// As first met: what Polis does, whose results depend on it.
    AsMet,
}

/// Why a vote was not taken.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IntakeError {
    /// Re-votes can no longer be told from the order alone: start again with [`Intake::with_times`].
    #[error("the votes go neither by time nor by statement and voter: their times must be kept")]
    TimesNeeded,
    /// More participants or statements than a table can hold.
    #[error("more than {MAX_STATEMENTS} statements, or more than {} participants", u32::MAX)]
    TooMany,
}

/// What came in: the table and what happened on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The last vote of each participant on each statement.
    pub votes: Votes,
    /// When each participant cast the first and the last of their votes, by row, in the votes' own time.
    pub active: Vec<(i64, i64)>,
    /// How many votes were replaced by a later one of the same participant on the same statement.
    pub replaced: usize,
}

/// Collects votes. The last one wins. Of two at the same instant that differ, [`Layout::ById`] lets
/// [`Vote::Pass`] stand, so that the order of rows never decides; [`Layout::AsMet`] the one met last, as Polis.
#[derive(Debug, Default)]
pub struct Intake {
    participants: Identifiers,
    statements: Identifiers,
    chunks: Vec<Vec<(u32, Cell)>>,
    times: Option<Vec<Vec<i64>>>,
    active: Vec<(i64, i64)>,
    order: Order,
    taken: usize,
}

/// What the rows met so far allow: while either holds, the later row is the later vote.
#[derive(Debug)]
struct Order {
    last: Option<(u64, u64, i64)>,
    by_time: bool,
    by_pair: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { last: None, by_time: true, by_pair: true }
    }
}

impl Order {
    fn follows(&mut self, participant: u64, statement: u64, at: i64) -> bool {
        if let Some((last_statement, last_participant, last_at)) = self.last {
            self.by_time &= at > last_at;
            let (last_pair, pair) = ((last_statement, last_participant), (statement, participant));
            self.by_pair &= pair > last_pair || (pair == last_pair && at > last_at);
        }
        self.last = Some((statement, participant, at));
        self.by_time || self.by_pair
    }
}

impl Intake {
    /// Takes votes that go by time, or by statement, voter and time, without keeping times.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes votes in any order; eight more bytes for each.
    pub fn with_times() -> Self {
        Self { times: Some(Vec::new()), ..Self::default() }
    }

    /// Takes one vote, cast at `at` (any unit, as long as it is one).
    pub fn push(&mut self, participant: u64, statement: u64, vote: Vote, at: i64) -> Result<(), IntakeError> {
        if self.times.is_none() && !self.order.follows(participant, statement, at) {
            return Err(IntakeError::TimesNeeded);
        }
        let row = self.participants.index(participant).ok_or(IntakeError::TooMany)?;
        let column = self.statements.index(statement).ok_or(IntakeError::TooMany)?;
        if column as usize >= MAX_STATEMENTS {
            return Err(IntakeError::TooMany);
        }
        match self.active.get_mut(row as usize) {
            Some((first, last)) => (*first, *last) = ((*first).min(at), (*last).max(at)),
            None => self.active.push((at, at)),
        }
        if self.taken.is_multiple_of(CHUNK) {
            self.chunks.push(Vec::with_capacity(CHUNK));
            if let Some(times) = &mut self.times {
                times.push(Vec::with_capacity(CHUNK));
            }
        }
        self.taken += 1;
        if let Some(chunk) = self.chunks.last_mut() {
            chunk.push((row, Cell::new(column as usize, vote)));
        }
        if let Some(chunk) = self.times.as_mut().and_then(|times| times.last_mut()) {
            chunk.push(at);
        }
        Ok(())
    }

    /// Lays what was taken as a table.
    pub fn finish(self, layout: Layout) -> Taken {
        let (participants, rows) = self.participants.laid(layout);
        let (statements, columns) = self.statements.laid(layout);
        let mut active = vec![(0, 0); rows.len()];
        for (met, row) in rows.iter().enumerate() {
            active[*row as usize] = self.active[met];
        }
        let mut ends = vec![0_usize; rows.len() + 1];
        for (met, _) in self.chunks.iter().flatten() {
            ends[rows[*met as usize] as usize + 1] += 1;
        }
        for row in 0..rows.len() {
            ends[row + 1] += ends[row];
        }
        let mut next = ends.clone();
        let mut cells = vec![Cell::new(0, Vote::Pass); self.taken];
        let mut times = self.times.as_ref().map(|_| vec![0_i64; self.taken]);
        let mut chunk_times = self.times.map(Vec::into_iter);
        for chunk in self.chunks {
            let at = chunk_times.as_mut().and_then(Iterator::next);
            for (position, (met, cell)) in chunk.into_iter().enumerate() {
                let slot = &mut next[rows[met as usize] as usize];
                cells[*slot] = Cell::new(columns[cell.statement()] as usize, cell.vote());
                if let (Some(times), Some(at)) = (&mut times, &at) {
                    times[*slot] = at[position];
                }
                *slot += 1;
            }
        }
        let (starts, cells) = match times {
            None => keep_last_row(&ends, cells),
            Some(times) => keep_latest(&ends, &cells, &times, layout),
        };
        let replaced = self.taken - cells.len();
        let votes = Votes::from_ascending(participants, statements, starts, cells);
        Taken { votes, active, replaced }
    }
}

/// Sorts each row by column; of equal columns the one that came last stays.
fn keep_last_row(ends: &[usize], mut cells: Vec<Cell>) -> (Vec<usize>, Vec<Cell>) {
    let mut starts = vec![0];
    let mut kept = 0;
    for bounds in ends.windows(2) {
        let row = &mut cells[bounds[0]..bounds[1]];
        if !row.is_sorted_by(|a, b| a.statement() < b.statement()) {
            row.sort_by_key(|cell| cell.statement());
        }
        let row_start = kept;
        for position in bounds[0]..bounds[1] {
            let cell = cells[position];
            if kept > row_start && cells[kept - 1].statement() == cell.statement() {
                kept -= 1;
            }
            cells[kept] = cell;
            kept += 1;
        }
        starts.push(kept);
    }
    cells.truncate(kept);
    (starts, cells)
}

/// Sorts each row by column and time; of equal columns the latest stays.
fn keep_latest(ends: &[usize], cells: &[Cell], times: &[i64], layout: Layout) -> (Vec<usize>, Vec<Cell>) {
    let mut starts = vec![0];
    let mut kept: Vec<Cell> = Vec::with_capacity(cells.len());
    let mut row: Vec<(usize, i64, usize)> = Vec::new();
    for bounds in ends.windows(2) {
        row.clear();
        row.extend((bounds[0]..bounds[1]).map(|at| (cells[at].statement(), times[at], at)));
        row.sort_unstable();
        for votes in row.chunk_by(|a, b| a.0 == b.0) {
            let (statement, latest, at) = votes[votes.len() - 1];
            let vote = cells[at].vote();
            let agreed =
                votes.iter().filter(|other| other.1 == latest).all(|other| cells[other.2].vote() == vote);
            kept.push(if agreed || layout == Layout::AsMet {
                cells[at]
            } else {
                Cell::new(statement, Vote::Pass)
            });
        }
        starts.push(kept.len());
    }
    (starts, kept)
}
