//! Symmetric positive matrices of at most six rows, on the stack.

use crate::components::MOST_DIMENSIONS;

/// Row by row; entries beyond the used size are zero.
pub(crate) type Small = [[f64; MOST_DIMENSIONS]; MOST_DIMENSIONS];
/// A vector of as many entries.
pub(crate) type SmallVector = [f64; MOST_DIMENSIONS];

/// `L` with `L Lᵀ = matrix`; a pivot that rounding made null or negative becomes tiny.
pub(crate) fn cholesky(matrix: &Small, size: usize) -> Small {
    let mut lower = Small::default();
    for row in 0..size {
        for column in 0..=row {
            let done: f64 = (0..column).map(|at| lower[row][at] * lower[column][at]).sum();
            let rest = matrix[row][column] - done;
            lower[row][column] =
                if row == column { rest.max(f64::MIN_POSITIVE).sqrt() } else { rest / lower[column][column] };
        }
    }
    lower
}

/// `x` with `L Lᵀ x = vector`.
pub(crate) fn solve(lower: &Small, vector: &SmallVector, size: usize) -> SmallVector {
    let mut x = *vector;
    for row in 0..size {
        let done: f64 = (0..row).map(|at| lower[row][at] * x[at]).sum();
        x[row] = (x[row] - done) / lower[row][row];
    }
    for row in (0..size).rev() {
        let done: f64 = (row + 1..size).map(|at| lower[at][row] * x[at]).sum();
        x[row] = (x[row] - done) / lower[row][row];
    }
    x
}

/// The inverse of `L Lᵀ`.
pub(crate) fn inverse(lower: &Small, size: usize) -> Small {
    let mut inverse = Small::default();
    for column in 0..size {
        let mut unit = SmallVector::default();
        unit[column] = 1.0;
        let solved = solve(lower, &unit, size);
        for row in 0..size {
            inverse[row][column] = solved[row];
        }
    }
    inverse
}

/// `matrix · vector`.
pub(crate) fn times(matrix: &Small, vector: &SmallVector, size: usize) -> SmallVector {
    let mut product = SmallVector::default();
    for row in 0..size {
        product[row] = (0..size).map(|column| matrix[row][column] * vector[column]).sum();
    }
    product
}

/// Sum of products over the used entries.
pub(crate) fn dot(a: &SmallVector, b: &SmallVector, size: usize) -> f64 {
    (0..size).map(|at| a[at] * b[at]).sum()
}
