//! Polynomials by their values at the roots of unity.

use super::Field;
use super::primes::POINTS;

/// The transform of polynomials with fewer than `size` coefficients, modulo a prime.
pub(crate) struct Transform {
    field: Field,
    /// The powers of a primitive root of unity of order `size`: the first half.
    roots: Vec<u64>,
    /// Those of its inverse.
    inverse_roots: Vec<u64>,
    /// 1/size.
    scale: u64,
}

impl Transform {
    /// The transform with at least this many points, or nothing beyond 2^20.
    pub fn new(field: Field, points: usize) -> Option<Self> {
        let size = points.next_power_of_two();
        let log = size.trailing_zeros();
        if log > POINTS {
            return None;
        }
        let root = field.power(generator_power(field), 1 << (POINTS - log));
        let scale = field.inverse(field.of(size as u64));
        Some(Self {
            field,
            roots: powers(field, root, size / 2),
            inverse_roots: powers(field, field.inverse(root), size / 2),
            scale,
        })
    }

    /// The number of points.
    pub fn size(&self) -> usize {
        (self.roots.len() * 2).max(1)
    }

    /// From coefficients to values.
    pub fn values(&self, mut coefficients: Vec<u64>) -> Vec<u64> {
        coefficients.resize(self.size(), 0);
        self.butterflies(&mut coefficients, &self.roots);
        coefficients
    }

    /// From values to coefficients.
    pub fn coefficients(&self, mut values: Vec<u64>) -> Vec<u64> {
        self.butterflies(&mut values, &self.inverse_roots);
        for value in &mut values {
            *value = self.field.times(*value, self.scale);
        }
        values
    }

    /// Cooley and Tukey's transform in place, after a permutation by reversed bits.
    fn butterflies(&self, points: &mut [u64], roots: &[u64]) {
        let (field, size) = (self.field, points.len());
        let shift = usize::BITS - size.trailing_zeros();
        for index in 1..size {
            let reversed = index.reverse_bits() >> shift;
            if index < reversed {
                points.swap(index, reversed);
            }
        }
        let mut half = 1;
        while half < size {
            let stride = size / (2 * half);
            for block in points.chunks_exact_mut(2 * half) {
                let (low, high) = block.split_at_mut(half);
                for (index, (a, b)) in low.iter_mut().zip(high).enumerate() {
                    let turned = field.times(*b, roots[index * stride]);
                    (*a, *b) = (field.plus(*a, turned), field.minus(*a, turned));
                }
            }
            half *= 2;
        }
    }
}

/// A root of unity of order 2^20: a power of the first number that is not a square.
fn generator_power(field: Field) -> u64 {
    let (prime, minus_one) = (field.prime(), field.of(field.prime() - 1));
    let is_square = |number: &u64| field.power(field.of(*number), (prime - 1) / 2) != minus_one;
    let not_square = (2..prime).find(|number| !is_square(number)).unwrap_or(2);
    field.power(field.of(not_square), (prime - 1) >> POINTS)
}

fn powers(field: Field, root: u64, count: usize) -> Vec<u64> {
    let next = |power: &u64| Some(field.times(*power, root));
    std::iter::successors(Some(field.of(1)), next).take(count).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Field, primes};
    use super::Transform;

    #[test]
    fn a_product_of_values_is_that_of_polynomials() {
        let field = Field::new(primes().next().unwrap());
        for size in [1_usize, 2, 3, 8, 33] {
            let transform = Transform::new(field, 2 * size).unwrap();
            let polynomial =
                |seed: u64| (0..size as u64).map(|i| field.of(seed * (i + 1) * (i + 7))).collect::<Vec<_>>();
            let (a, b) = (polynomial(12_345), polynomial(987_654_321));
            let mut product = vec![0; transform.size()];
            for (i, x) in a.iter().enumerate() {
                for (j, y) in b.iter().enumerate() {
                    product[i + j] = field.plus(product[i + j], field.times(*x, *y));
                }
            }
            let values: Vec<u64> = transform
                .values(a)
                .iter()
                .zip(transform.values(b))
                .map(|(x, y)| field.times(*x, y))
                .collect();
            assert_eq!(transform.coefficients(values), product, "{size}");
        }
    }

    #[test]
    fn a_transform_has_its_bounds() {
        let field = Field::new(primes().next().unwrap());
        assert!(Transform::new(field, 1 << 20).is_some());
        assert!(Transform::new(field, (1 << 20) + 1).is_none());
    }
}
