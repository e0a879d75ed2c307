//! The thresholds that a rule may write.

use std::fmt;
use std::str::FromStr;

use crate::Fraction;

/// A threshold of a rule: a fraction from 0 to 1, reduced, of at most nine digits on each side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Share {
    numerator: u64,
    denominator: u64,
}

/// Why a text is not a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAShare {
    /// Neither `a/b` nor digits with a point.
    #[error("a share is written \"a/b\" or with digits and a point, such as \"2/3\" or \"0.6\"")]
    Form,
    /// More than nine digits before or after the bar or the point.
    #[error("a share has at most 9 digits on each side of its bar or point")]
    Digits,
    /// `a/0`.
    #[error("the denominator of a share is at least 1")]
    Denominator,
    /// More than the whole.
    #[error("a share goes from 0 to 1")]
    AboveOne,
}

impl Share {
    /// 0/1.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// 1/1.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// 1/2.
    pub const HALF: Self = Self { numerator: 1, denominator: 2 };

    /// The numerator once reduced.
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The denominator once reduced, at least 1.
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// Whether the threshold is 0.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether the threshold is 1.
    pub fn is_one(self) -> bool {
        self.numerator == self.denominator
    }

    /// The least whole number that is at least this share of `base`.
    pub(crate) fn ceiling_of(self, base: u32) -> u32 {
        within(u64::from(base).saturating_mul(self.numerator).div_ceil(self.denominator), base)
    }

    /// The greatest whole number that is at most this share of `base`.
    pub(crate) fn floor_of(self, base: u32) -> u32 {
        within(u64::from(base).saturating_mul(self.numerator) / self.denominator, base)
    }

    /// Half of the share, unless it needs more than nine digits.
    pub(crate) fn half(self) -> Option<Self> {
        let (numerator, denominator) = match self.numerator % 2 {
            0 => (self.numerator / 2, self.denominator),
            _ => (self.numerator, self.denominator * 2),
        };
        (denominator < 1_000_000_000).then_some(())?;
        Self::reduced(numerator, denominator).ok()
    }

    fn reduced(numerator: u64, denominator: u64) -> Result<Self, NotAShare> {
        if denominator == 0 {
            return Err(NotAShare::Denominator);
        }
        if numerator > denominator {
            return Err(NotAShare::AboveOne);
        }
        let divisor = greatest_common_divisor(numerator, denominator);
        Ok(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }
}

/// A share is at most 1 and has nine digits, so that a share of `base` is at most `base` and no product overflows.
fn within(count: u64, base: u32) -> u32 {
    u32::try_from(count).unwrap_or(base)
}

fn greatest_common_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a.max(1) } else { greatest_common_divisor(b, a % b) }
}

/// One side of a share: one to nine ASCII digits.
fn digits(text: &str) -> Result<u64, NotAShare> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotAShare::Form);
    }
    if text.len() > 9 {
        return Err(NotAShare::Digits);
    }
    text.parse().map_err(|_| NotAShare::Form)
}

impl FromStr for Share {
    type Err = NotAShare;

    fn from_str(text: &str) -> Result<Self, NotAShare> {
        if let Some((numerator, denominator)) = text.split_once('/') {
            return Self::reduced(digits(numerator)?, digits(denominator)?);
        }
        let (whole, decimals) = text.split_once('.').ok_or(NotAShare::Form)?;
        let scale = decimals.bytes().fold(1_u64, |scale, _| scale.saturating_mul(10));
        let (whole, decimals) = (digits(whole)?, digits(decimals)?);
        Self::reduced(whole * scale + decimals, scale)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl From<Share> for Fraction {
    fn from(share: Share) -> Self {
        Self::share(share.numerator, share.denominator)
    }
}
