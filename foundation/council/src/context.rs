//! What a decision takes from outside: the time, and fresh randomness for ids and salts.

use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

use crate::{Id, Instant};

/// The outside world as a decision sees it. The program gives a context seeded by the operating system; a test gives a
/// seed and an instant, and a whole year replays byte for byte.
#[derive(Debug, Clone)]
pub struct Context {
    now: Instant,
    random: ChaCha20Rng,
}

impl Context {
    /// A context at this instant whose ids and salts follow from 32 bytes of seed.
    pub fn seeded(now: Instant, seed: [u8; 32]) -> Self {
        Self { now, random: ChaCha20Rng::from_seed(seed) }
    }

    /// The instant of the decision.
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// Moves the context to another instant.
    pub fn set_now(&mut self, now: Instant) {
        self.now = now;
    }

    /// A fresh random id, of whichever kind is asked.
    pub fn id<I: From<Id>>(&mut self) -> I {
        let high = u128::from(self.random.next_u64());
        let low = u128::from(self.random.next_u64());
        Id::from_bits((high << 64) | low).into()
    }

    /// Fresh random bytes: salts of commitments, secrets of links.
    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill_bytes(&mut bytes);
        bytes
    }
}
