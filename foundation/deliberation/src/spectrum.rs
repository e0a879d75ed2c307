//! Eigenvalues and eigenvectors of symmetric operators, the largest first.

mod lanczos;
mod tridiagonal;

pub use lanczos::{Eigenpair, Precision, leading};
