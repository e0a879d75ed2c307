//! Exact polynomials with huge coefficients, computed modulo several primes at once.
//!
//! A coalition count of a thousand members has three hundred digits. Sums and products of polynomials with such
//! coefficients are computed modulo as many primes of 60 bits as their size asks for, where each is a machine word,
//! and put together at the end (Chinese remainder theorem). Modulo each prime a polynomial is held by its values at
//! the roots of unity, so that a product is a product of values (number-theoretic transform).

mod field;
mod primes;
mod remainders;
mod transform;

pub(super) use field::{Field, SUMMED};
pub(super) use primes::primes;
pub(super) use remainders::Remainders;
pub(super) use transform::Transform;
