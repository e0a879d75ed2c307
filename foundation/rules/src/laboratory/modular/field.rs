//! Arithmetic modulo a prime of at most 60 bits.

use num_bigint::BigUint;

/// How many products of elements may be summed before they are reduced: their sum must stay below p · 2^64.
pub(crate) const SUMMED: usize = 15;

/// The integers modulo an odd prime, held in Montgomery's form: `x` stands for `x · 2^64 mod p`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    prime: u64,
    /// −1/p modulo 2^64.
    negated_inverse: u64,
    /// 2^128 mod p: what brings a number into Montgomery's form.
    squared: u64,
}

impl Field {
    /// The field of an odd prime below 2^60.
    pub fn new(prime: u64) -> Self {
        // Newton: each round doubles the number of right bits of the inverse; p is its own inverse modulo 8.
        let inverse = (0..5).fold(prime, |inverse: u64, _| {
            inverse.wrapping_mul(2_u64.wrapping_sub(prime.wrapping_mul(inverse)))
        });
        let word = (1_u128 << 64) % u128::from(prime);
        let squared = low(word * word % u128::from(prime));
        Self { prime, negated_inverse: inverse.wrapping_neg(), squared }
    }

    /// The prime.
    pub fn prime(self) -> u64 {
        self.prime
    }

    /// A number in Montgomery's form.
    pub fn of(self, number: u64) -> u64 {
        self.times(number % self.prime, self.squared)
    }

    /// A big number in Montgomery's form.
    pub fn of_big(self, number: &BigUint) -> u64 {
        let word = self.times(self.squared, self.of(1));
        number.iter_u64_digits().rev().fold(0, |sum, digit| self.plus(self.times(sum, word), self.of(digit)))
    }

    /// The number that an element stands for, below the prime.
    pub fn number(self, element: u64) -> u64 {
        self.times(element, 1)
    }

    pub fn plus(self, a: u64, b: u64) -> u64 {
        let sum = a + b;
        if sum >= self.prime { sum - self.prime } else { sum }
    }

    pub fn minus(self, a: u64, b: u64) -> u64 {
        if a >= b { a - b } else { a + self.prime - b }
    }

    pub fn times(self, a: u64, b: u64) -> u64 {
        self.reduced(u128::from(a) * u128::from(b))
    }

    /// The element for a sum of at most [`SUMMED`] products of two elements, which cost more to reduce than to add.
    pub fn reduced(self, products: u128) -> u64 {
        let factor = low(products).wrapping_mul(self.negated_inverse);
        let reduced = high(products + u128::from(factor) * u128::from(self.prime));
        if reduced >= self.prime { reduced - self.prime } else { reduced }
    }

    pub fn power(self, base: u64, exponent: u64) -> u64 {
        let bits = (0..u64::BITS - exponent.leading_zeros()).rev();
        bits.fold(self.of(1), |power, bit| {
            let squared = self.times(power, power);
            if exponent >> bit & 1 == 1 { self.times(squared, base) } else { squared }
        })
    }

    /// 1/a, by Fermat; `a` is not 0.
    pub fn inverse(self, a: u64) -> u64 {
        self.power(a, self.prime - 2)
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the low word is what is asked for")]
fn low(number: u128) -> u64 {
    number as u64
}

fn high(number: u128) -> u64 {
    low(number >> 64)
}
