//! Work split into blocks that depend on the size of the data alone, so that sums do not depend on threads.

use std::{
    ops::Range,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

/// How many threads may work at once. Results never depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threads(pub usize);

impl Default for Threads {
    /// What the machine offers.
    fn default() -> Self {
        Self(std::thread::available_parallelism().map_or(1, usize::from))
    }
}

/// Rows of a block below which splitting costs more than it gains, when a row takes nanoseconds.
const SMALLEST: usize = 2_048;
/// The same when a row takes about a microsecond.
const SMALLEST_HEAVY: usize = 256;
const MOST_BLOCKS: usize = 64;

/// `work` on each block of `0..items`, results in order of the blocks.
pub fn map_blocks<T: Send>(
    items: usize,
    threads: Threads,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> Vec<T> {
    split(items, SMALLEST, threads, work)
}

/// [`map_blocks`] for work that takes about a microsecond per item.
pub fn map_heavy_blocks<T: Send>(
    items: usize,
    threads: Threads,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> Vec<T> {
    split(items, SMALLEST_HEAVY, threads, work)
}

fn split<T: Send>(
    items: usize,
    smallest: usize,
    threads: Threads,
    work: impl Fn(Range<usize>) -> T + Sync,
) -> Vec<T> {
    let size = items.div_ceil(MOST_BLOCKS).max(smallest);
    map(items.div_ceil(size), threads, |block| work(block * size..((block + 1) * size).min(items)))
}

/// `work` on each of `0..items`, results in order.
pub fn map<T: Send>(items: usize, threads: Threads, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let workers = threads.0.min(items);
    if workers <= 1 {
        return (0..items).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(items));
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let item = next.fetch_add(1, Ordering::Relaxed);
                    if item >= items {
                        return;
                    }
                    let result = work(item);
                    // A poisoned lock means that another block panicked: the scope passes that panic on.
                    if let Ok(mut done) = done.lock() {
                        done.push((item, result));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_unstable_by_key(|(item, _)| *item);
    done.into_iter().map(|(_, result)| result).collect()
}

/// `first` and `second` at once, each told how many threads it has; one after the other when there is one thread.
pub fn both<A: Send, B>(
    threads: Threads,
    first: impl FnOnce(Threads) -> A + Send,
    second: impl FnOnce(Threads) -> B,
) -> (A, B) {
    if threads.0 < 2 {
        return (first(threads), second(threads));
    }
    std::thread::scope(|scope| {
        let first = scope.spawn(|| first(Threads(threads.0 - 1)));
        let second = second(Threads(1));
        match first.join() {
            Ok(first) => (first, second),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Adds the results of blocks in their order.
pub fn add_up(mut sums: Vec<Vec<f64>>) -> Vec<f64> {
    let mut total = if sums.is_empty() { Vec::new() } else { sums.remove(0) };
    for sum in sums {
        for (total, value) in total.iter_mut().zip(sum) {
            *total += value;
        }
    }
    total
}
