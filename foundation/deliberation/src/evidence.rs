//! What each participant's votes say about their place, condensed so that grouping need not reread votes.
//!
//! Along directions `v_j` of the statements, a participant at place `f` is expected to vote `c_j + v_j·f`.
//! Their votes enter only through `A = Σ v_j v_jᵀ`, `b = Σ v_j (x_j − c_j)`, `Σ (x_j − c_j)²` and their number,
//! over the statements they voted: unseen statements say nothing.

use crate::{
    blocks,
    centred::Centred,
    components::MOST_DIMENSIONS,
    spectrum::Eigenpair,
    symmetric::{Small, SmallVector},
};

/// The evidence of every participant, by row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    dimensions: usize,
    /// The upper triangle of `A`, row by row.
    gram: Vec<f64>,
    side: Vec<f64>,
    squares: Vec<f64>,
    counted: Vec<u32>,
}

impl Evidence {
    /// Condenses `centred` along the first `dimensions` of `directions`.
    pub fn new(
        centred: &Centred<'_>,
        directions: &[Eigenpair],
        dimensions: usize,
        excluded: &[bool],
    ) -> Self {
        let dimensions = dimensions.min(directions.len()).min(MOST_DIMENSIONS);
        match dimensions {
            0 => Self::along::<0>(centred, directions, excluded),
            1 => Self::along::<1>(centred, directions, excluded),
            2 => Self::along::<2>(centred, directions, excluded),
            3 => Self::along::<3>(centred, directions, excluded),
            4 => Self::along::<4>(centred, directions, excluded),
            5 => Self::along::<5>(centred, directions, excluded),
            _ => Self::along::<MOST_DIMENSIONS>(centred, directions, excluded),
        }
    }

    /// The number of directions is known when this is compiled: the sums of a row stay in registers.
    fn along<const SIZE: usize>(centred: &Centred<'_>, directions: &[Eigenpair], excluded: &[bool]) -> Self {
        let mut loadings = vec![[0.0; SIZE]; centred.columns()];
        for (at, pair) in directions.iter().take(SIZE).enumerate() {
            for (loading, value) in loadings.iter_mut().zip(&pair.vector) {
                loading[at] = *value;
            }
        }
        let blocks = blocks::map_heavy_blocks(centred.rows(), centred.threads(), |rows| {
            let mut evidence = Self { dimensions: SIZE, ..Self::default() };
            for row in rows {
                let votes = centred.row(row).filter(|(column, _)| !excluded[*column]);
                evidence.push(votes.map(|(column, value)| (loadings[column], value)));
            }
            evidence
        });
        let mut all = Self { dimensions: SIZE, ..Self::default() };
        for block in blocks {
            all.gram.extend(block.gram);
            all.side.extend(block.side);
            all.squares.extend(block.squares);
            all.counted.extend(block.counted);
        }
        all
    }

    fn push<const SIZE: usize>(&mut self, votes: impl Iterator<Item = ([f64; SIZE], f64)>) {
        let mut gram = [[0.0; SIZE]; SIZE];
        let mut side = [0.0; SIZE];
        let (mut squares, mut counted) = (0.0, 0);
        for (loading, value) in votes {
            for row in 0..SIZE {
                for at in row..SIZE {
                    gram[row][at] += loading[row] * loading[at];
                }
                side[row] += loading[row] * value;
            }
            squares += value * value;
            counted += 1;
        }
        for (row, values) in gram.iter().enumerate() {
            self.gram.extend_from_slice(&values[row..]);
        }
        self.side.extend_from_slice(&side);
        self.squares.push(squares);
        self.counted.push(counted);
    }

    /// Evidence from matrices made elsewhere, with the same votes counted: for tables drawn from a model.
    pub(crate) fn with_sides(&self, side: Vec<f64>) -> Self {
        Self { side, ..self.clone() }
    }

    /// Keeps the given rows.
    pub(crate) fn select(&self, rows: &[usize]) -> Self {
        let mut selected = Self { dimensions: self.dimensions, ..Self::default() };
        let triangle = self.triangle();
        for row in rows {
            selected.gram.extend_from_slice(&self.gram[row * triangle..(row + 1) * triangle]);
            selected.side.extend_from_slice(&self.side[row * self.dimensions..(row + 1) * self.dimensions]);
            selected.squares.push(self.squares[*row]);
            selected.counted.push(self.counted[*row]);
        }
        selected
    }

    fn triangle(&self) -> usize {
        self.dimensions * (self.dimensions + 1) / 2
    }

    /// Number of directions.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// Number of participants.
    pub fn len(&self) -> usize {
        self.counted.len()
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.counted.is_empty()
    }

    /// How many votes of a participant count.
    pub fn counted(&self, row: usize) -> u32 {
        self.counted[row]
    }

    /// Sum of a participant's squared centred votes.
    pub(crate) fn squares(&self, row: usize) -> f64 {
        self.squares[row]
    }

    /// The matrix `A` of a participant.
    pub(crate) fn gram(&self, row: usize) -> Small {
        let mut gram = Small::default();
        let mut packed = self.gram[row * self.triangle()..].iter();
        for at in 0..self.dimensions {
            for other in at..self.dimensions {
                let value = packed.next().copied().unwrap_or_default();
                gram[at][other] = value;
                gram[other][at] = value;
            }
        }
        gram
    }

    /// The vector `b` of a participant.
    pub(crate) fn side(&self, row: usize) -> SmallVector {
        let mut side = SmallVector::default();
        side[..self.dimensions]
            .copy_from_slice(&self.side[row * self.dimensions..(row + 1) * self.dimensions]);
        side
    }
}
