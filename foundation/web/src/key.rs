//! Keys of forms: what makes a form sent twice one act.

use std::{
    hash::{BuildHasher, Hasher, RandomState},
    sync::atomic::{AtomicU64, Ordering},
};

/// A key that no other form of this server has. It is no secret: it is bound to who sends it, and only has to differ.
pub fn fresh() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    static SEED: std::sync::LazyLock<RandomState> = std::sync::LazyLock::new(RandomState::new);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let half = |salt: u8| {
        let mut hasher = SEED.build_hasher();
        hasher.write_u64(count);
        hasher.write_u8(salt);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(0), half(1))
}
