//! Numbers from their remainders.

use num_bigint::BigUint;

use super::Field;

/// A set of primes, for numbers below their product.
pub(crate) struct Remainders {
    /// For each prime: its field, the product of those before it, and the inverse of that product modulo it.
    steps: Vec<(Field, BigUint, u64)>,
}

impl Remainders {
    /// The remainders modulo these primes, which are distinct.
    pub fn new(fields: &[Field]) -> Self {
        let mut product = BigUint::from(1_u32);
        let mut steps = Vec::new();
        for field in fields {
            let inverse = field.inverse(field.of_big(&product));
            steps.push((*field, product.clone(), inverse));
            product *= field.prime();
        }
        Self { steps }
    }

    /// The number of these remainders, each an element of its field, in the order of the primes.
    pub fn number(&self, remainders: impl IntoIterator<Item = u64>) -> BigUint {
        let mut number = BigUint::ZERO;
        for ((field, product, inverse), remainder) in self.steps.iter().zip(remainders) {
            let missing = field.minus(remainder, field.of_big(&number));
            number += product * field.number(field.times(missing, *inverse));
        }
        number
    }
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;

    use super::super::{Field, primes};
    use super::Remainders;

    #[test]
    fn a_number_is_found_from_its_remainders() {
        let fields: Vec<Field> = primes().take(5).map(Field::new).collect();
        let remainders = Remainders::new(&fields);
        for number in [BigUint::ZERO, BigUint::from(42_u32), (BigUint::from(1_u32) << 290) - 17_u32] {
            assert_eq!(remainders.number(fields.iter().map(|field| field.of_big(&number))), number);
        }
    }
}
