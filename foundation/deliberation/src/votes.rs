//! The votes of a consultation: who answered what to which statement, kept sparse.

use crate::cell::Cell;

/// Every participant's last vote on every statement, one sparse row per participant.
///
/// Shape: `participants().len()` rows by `statements().len()` columns, of which only the cells that
/// were voted take memory: four bytes each. Within a row, cells go by ascending column.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Votes {
    participants: Vec<u64>,
    statements: Vec<u64>,
    starts: Vec<usize>,
    cells: Vec<Cell>,
}

/// Why rows and columns do not make a table of votes.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ShapeError {
    /// The row boundaries do not cover the cells.
    #[error("{rows} participants need {} ascending row boundaries over {cells} cells", rows + 1)]
    Rows {
        /// Number of participants.
        rows: usize,
        /// Number of cells.
        cells: usize,
    },
    /// A row is not strictly ascending, or names a column that does not exist.
    #[error("the votes of participant {participant} are not in ascending order of known statements")]
    Row {
        /// The participant's identifier.
        participant: u64,
    },
}

impl Votes {
    /// Puts together a table from its parts: `starts[i]..starts[i + 1]` are the cells of row `i`.
    pub fn new(
        participants: Vec<u64>,
        statements: Vec<u64>,
        starts: Vec<usize>,
        cells: Vec<Cell>,
    ) -> Result<Self, ShapeError> {
        let rows = participants.len();
        let covers = starts.len() == rows + 1
            && starts.first() == Some(&0)
            && starts.last() == Some(&cells.len())
            && starts.is_sorted();
        if !covers {
            return Err(ShapeError::Rows { rows, cells: cells.len() });
        }
        for (row, participant) in participants.iter().enumerate() {
            let row = &cells[starts[row]..starts[row + 1]];
            let ascending = row.windows(2).all(|pair| pair[0].statement() < pair[1].statement());
            if !ascending || row.last().is_some_and(|last| last.statement() >= statements.len()) {
                return Err(ShapeError::Row { participant: *participant });
            }
        }
        Ok(Self { participants, statements, starts, cells })
    }

    /// As [`Votes::new`], for rows that were just made strictly ascending.
    pub(crate) fn from_ascending(
        participants: Vec<u64>,
        statements: Vec<u64>,
        starts: Vec<usize>,
        cells: Vec<Cell>,
    ) -> Self {
        Self { participants, statements, starts, cells }
    }

    /// The same rows and columns with other votes in the same cells.
    pub(crate) fn with_cells(&self, cells: Vec<Cell>) -> Self {
        debug_assert_eq!(cells.len(), self.cells.len(), "one vote per cell");
        Self { cells, ..self.clone_shape() }
    }

    fn clone_shape(&self) -> Self {
        Self {
            participants: self.participants.clone(),
            statements: self.statements.clone(),
            starts: self.starts.clone(),
            cells: Vec::new(),
        }
    }

    /// Identifiers of the participants, by row.
    pub fn participants(&self) -> &[u64] {
        &self.participants
    }

    /// Identifiers of the statements, by column.
    pub fn statements(&self) -> &[u64] {
        &self.statements
    }

    /// The votes of row `row`, by ascending column.
    pub fn row(&self, row: usize) -> &[Cell] {
        &self.cells[self.starts[row]..self.starts[row + 1]]
    }

    /// All rows, in order.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[Cell]> + Clone {
        self.starts.windows(2).map(|bounds| &self.cells[bounds[0]..bounds[1]])
    }

    /// Number of votes: the cells that were answered.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether nobody voted.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The same votes restricted to the rows for which `keep` holds, in the same order.
    #[must_use]
    pub fn select_rows(&self, mut keep: impl FnMut(usize) -> bool) -> Self {
        let mut selected = Self { statements: self.statements.clone(), starts: vec![0], ..Self::default() };
        for (row, cells) in self.rows().enumerate().filter(|(row, _)| keep(*row)) {
            selected.participants.push(self.participants[row]);
            selected.cells.extend_from_slice(cells);
            selected.starts.push(selected.cells.len());
        }
        selected
    }
}
