//! Clocks: the council's, which a demonstration may move, and the machine's, which rules sessions, codes and limits.

use std::sync::atomic::{AtomicI64, Ordering};

use pluriel_council::Instant;

/// Where the time comes from.
pub trait Clock: Send + Sync + 'static {
    /// The council's time: every delay of the procedure follows it.
    fn now(&self) -> Instant;

    /// The machine's time: sessions, codes and limits follow it, also in a demonstration.
    fn machine_now(&self) -> Instant {
        self.now()
    }
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the clock that everything else takes its time from"
    )]
    fn now(&self) -> Instant {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_secs())
            .ok()
            .and_then(|seconds| Instant::from_unix(seconds).ok())
            .unwrap_or(EPOCH)
    }
}

const EPOCH: Instant = match Instant::from_unix(0) {
    Ok(epoch) => epoch,
    Err(_) => unreachable!(),
};

/// A council's clock that runs beside the machine's at a distance which a demonstration changes.
#[derive(Debug, Default)]
pub struct ShiftedClock {
    ahead_seconds: AtomicI64,
}

impl ShiftedClock {
    /// A clock so many seconds ahead of the machine's (behind, if negative).
    pub const fn ahead_by(seconds: i64) -> Self {
        Self { ahead_seconds: AtomicI64::new(seconds) }
    }

    /// How many seconds it is ahead.
    pub fn ahead_seconds(&self) -> i64 {
        self.ahead_seconds.load(Ordering::SeqCst)
    }

    /// Sets how many seconds it is ahead.
    pub fn set_ahead_seconds(&self, seconds: i64) {
        self.ahead_seconds.store(seconds, Ordering::SeqCst);
    }
}

impl Clock for ShiftedClock {
    fn now(&self) -> Instant {
        self.machine_now().plus_seconds(self.ahead_seconds())
    }

    fn machine_now(&self) -> Instant {
        SystemClock.now()
    }
}

/// A clock that a test sets.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that stands at this instant.
    pub const fn at(now: Instant) -> Self {
        Self(AtomicI64::new(now.unix()))
    }

    /// Moves it.
    pub fn set(&self, now: Instant) {
        self.0.store(now.unix(), Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Instant {
        Instant::from_unix(self.0.load(Ordering::SeqCst)).unwrap_or(EPOCH)
    }
}

impl<C: Clock> Clock for std::sync::Arc<C> {
    fn now(&self) -> Instant {
        C::now(self)
    }

    fn machine_now(&self) -> Instant {
        C::machine_now(self)
    }
}
