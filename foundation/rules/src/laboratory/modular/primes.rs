//! Primes that have roots of unity of a high power of two.

use super::Field;

/// A transform has at most 2^20 points.
pub(super) const POINTS: u32 = 20;

/// The greatest primes below 2^60 that are 1 modulo 2^20, in falling order, without end in practice: every four
/// hundredth number or so of this form is one, and a few dozen are needed.
pub(crate) fn primes() -> impl Iterator<Item = u64> {
    let first = (1_u64 << (60 - POINTS)) - 1;
    (1..=first).rev().map(|factor| (factor << POINTS) + 1).filter(|number| is_prime(*number))
}

/// Miller and Rabin's test with the bases that decide below 2^64 (the first twelve primes).
fn is_prime(number: u64) -> bool {
    const BASES: [u64; 12] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
    if BASES.iter().any(|base| number.is_multiple_of(*base)) {
        return BASES.contains(&number);
    }
    let field = Field::new(number);
    let (one, minus_one) = (field.of(1), field.of(number - 1));
    let twos = (number - 1).trailing_zeros();
    BASES.iter().all(|base| {
        let mut power = field.power(field.of(*base), (number - 1) >> twos);
        if power == one || power == minus_one {
            return true;
        }
        (1..twos).any(|_| {
            power = field.times(power, power);
            power == minus_one
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{is_prime, primes};

    #[test]
    fn primes_are_told_from_composites() {
        let by_trial = |number: u64| (2..=number.isqrt()).all(|divisor| !number.is_multiple_of(divisor));
        for number in (2..3_000).chain([65_537, 998_244_353, 4_294_967_291, 4_294_967_297]) {
            assert_eq!(is_prime(number), by_trial(number), "{number}");
        }
        // Carmichael numbers, and a strong pseudoprime to the bases 2, 3, 5 and 7.
        for number in [561, 41_041, 825_265, 3_215_031_751] {
            assert!(!is_prime(number), "{number}");
        }
    }

    #[test]
    fn primes_fit_the_transform() {
        for prime in primes().take(20) {
            assert!(prime < 1 << 60 && prime % (1 << 20) == 1);
        }
    }
}
