//! Draws that depend on a key and on what they are for, never on when they are made.
//!
//! A draw for participant 17 and statement 4 in replicate 2 is the same in any order, on any number of
//! threads and on any machine. The mixing is `SplitMix64`'s finaliser (Steele, Lea and Flood 2014): good enough
//! for statistics, and not a secret. What must be unpredictable uses [`crate::routing`]'s cipher.

/// A key: derive one per purpose, then per item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key(u64);

impl Key {
    /// The key for a purpose.
    pub fn new(purpose: &str) -> Self {
        purpose.bytes().fold(Self(0x9E37_79B9_7F4A_7C15), |key, byte| key.with(u64::from(byte)))
    }

    /// The key for item `item` of this purpose.
    #[inline]
    #[must_use]
    pub fn with(self, item: u64) -> Self {
        let mut z = (self.0 ^ item).wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self(z ^ (z >> 31))
    }

    /// The key as bits.
    #[inline]
    pub fn bits(self) -> u64 {
        self.0
    }

    /// A number in [0, 1), uniform over items.
    #[inline]
    pub fn uniform(self) -> f64 {
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number from 0 to `count` − 1, uniform over items.
    pub fn index(self, count: usize) -> usize {
        ((u128::from(self.0) * count as u128) >> 64) as usize
    }

    /// Two independent standard normal numbers (Box and Muller).
    pub fn normals(self) -> [f64; 2] {
        let radius = (-2.0 * libm::log(1.0 - self.with(1).uniform())).sqrt();
        let angle = std::f64::consts::TAU * self.with(2).uniform();
        [radius * libm::cos(angle), radius * libm::sin(angle)]
    }
}
