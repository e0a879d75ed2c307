//! Eigenvalues and eigenvectors of symmetric operators, the largest first.

mod lanczos;
mod side_by_side;
mod tridiagonal;

pub(crate) use lanczos::dot;
pub use lanczos::{Eigenpair, Precision, leading};
pub(crate) use side_by_side::SideBySide;
