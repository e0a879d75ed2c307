//! Exact fractions of any size.

use std::fmt;
use std::str::FromStr;

use num_bigint::{BigInt, BigUint};
use num_rational::BigRational;
use serde::{Serialize, Serializer};

/// An exact fraction, always reduced, written `a/b` (a whole number too: `1/1`).
///
/// Results of a count (breadth, equal voice, power) are fractions, never floating-point numbers, so that two
/// programs that recompute them find the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(BigRational);

/// A text that is not a fraction `a/b` with `b` at least 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a fraction is written \"a/b\", b at least 1")]
pub struct NotAFraction;

impl Fraction {
    /// The part over the whole; by convention 0 when the whole is 0 (rules.md §1: the share of an empty base).
    pub fn share(part: impl Into<BigInt>, whole: impl Into<BigInt>) -> Self {
        let whole = whole.into();
        if whole == BigInt::ZERO { Self::zero() } else { Self(BigRational::new(part.into(), whole)) }
    }

    /// 0/1.
    pub fn zero() -> Self {
        Self(BigRational::from_integer(BigInt::ZERO))
    }

    /// 1/1.
    pub fn one() -> Self {
        Self(BigRational::from_integer(BigInt::from(1)))
    }

    /// The numerator once reduced; its sign is the fraction's.
    pub fn numerator(&self) -> &BigInt {
        self.0.numer()
    }

    /// The denominator once reduced, at least 1.
    pub fn denominator(&self) -> &BigUint {
        self.0.denom().magnitude()
    }

    /// The sum of two fractions.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }

    /// The product of two fractions.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        Self(&self.0 * &other.0)
    }

    /// This fraction over another; 0 when the other is 0, as for a share.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        if other.numerator() == &BigInt::ZERO { Self::zero() } else { Self(&self.0 / &other.0) }
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0.numer(), self.0.denom())
    }
}

impl FromStr for Fraction {
    type Err = NotAFraction;

    fn from_str(text: &str) -> Result<Self, NotAFraction> {
        let (numerator, denominator) = text.split_once('/').ok_or(NotAFraction)?;
        let numerator = BigInt::from_str(numerator).map_err(|_| NotAFraction)?;
        let denominator = BigUint::from_str(denominator).map_err(|_| NotAFraction)?;
        if denominator == BigUint::ZERO {
            return Err(NotAFraction);
        }
        Ok(Self(BigRational::new(numerator, BigInt::from(denominator))))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
