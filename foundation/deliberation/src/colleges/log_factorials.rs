//! Logarithms of factorials.

/// `ln n!` for every whole number up to a largest one: chance tables ask for the same ones millions of times.
#[derive(Clone, Debug)]
pub struct LogFactorials(Vec<f64>);

impl LogFactorials {
    /// Those of 0 to `largest`.
    pub fn up_to(largest: u32) -> Self {
        Self((0..=largest).map(|number| libm::lgamma(f64::from(number) + 1.0)).collect())
    }

    /// `ln (n over k)`.
    pub(super) fn choose(&self, n: u32, k: u32) -> f64 {
        let of = |number: u32| self.0[number as usize];
        of(n) - of(k) - of(n - k)
    }
}
