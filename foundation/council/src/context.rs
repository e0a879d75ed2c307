//! What a decision takes from outside: the time, fresh randomness for ids and salts, and the urns of secret ballots.

use std::{collections::BTreeMap, fmt, sync::Arc};

use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

use crate::{
    Id, Instant, MemberId,
    urn::{MemoryUrns, Slip, UrnError, UrnId, Urns},
};

/// The outside world as a decision sees it. The program gives a context seeded by the operating system; a test gives a
/// seed and an instant, and a whole year replays byte for byte.
#[derive(Clone)]
pub struct Context {
    now: Instant,
    random: ChaCha20Rng,
    urns: Arc<dyn Urns>,
}

impl Context {
    /// A context at this instant whose ids and salts follow from 32 bytes of seed.
    pub fn seeded(now: Instant, seed: [u8; 32]) -> Self {
        Self { now, random: ChaCha20Rng::from_seed(seed), urns: Arc::new(MemoryUrns::default()) }
    }

    /// The instant of the decision.
    pub const fn now(&self) -> Instant {
        self.now
    }

    /// Moves the context to another instant.
    pub fn set_now(&mut self, now: Instant) {
        self.now = now;
    }

    /// Lets decisions read these urns; a context knows none before.
    pub fn show_urns(&mut self, urns: Arc<dyn Urns>) {
        self.urns = urns;
    }

    /// What lies in an urn: for the closing of its ballot alone.
    pub fn slips(&self, urn: UrnId) -> Result<BTreeMap<MemberId, Slip>, UrnError> {
        self.urns.slips(urn)
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

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context").field("now", &self.now).finish_non_exhaustive()
    }
}
