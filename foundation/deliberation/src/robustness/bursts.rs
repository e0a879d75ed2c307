//! Moments when far more people arrived than around them.

use std::collections::BTreeMap;

/// Length of the windows in which arrivals are counted, in milliseconds.
const WINDOW: i64 = 600_000;
/// Windows on either side that tell the usual pace: twelve hours.
const AROUND: i64 = 72;
const LEAST_ARRIVALS: u32 = 8;
/// Probability of an ordinary window being listed.
const RARE: f64 = 1e-9;

/// One moment of many arrivals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Burst {
    /// Start of the window, in the votes' time (milliseconds).
    pub start: i64,
    /// End of the window.
    pub end: i64,
    /// People whose first vote falls into it.
    pub arrivals: u32,
    /// People to be expected from the twelve hours before and after.
    pub expected: f64,
}

/// Windows with more first votes than the pace around them explains (Poisson). A call to take part makes
/// honest bursts too: what matters is whether a burst's people also vote alike.
pub fn bursts(active: &[(i64, i64)]) -> Vec<Burst> {
    let mut windows = BTreeMap::<i64, u32>::new();
    for (first, _) in active {
        *windows.entry(first.div_euclid(WINDOW)).or_default() += 1;
    }
    if windows.len() < 2 {
        return Vec::new();
    }
    windows
        .iter()
        .filter(|(_, arrivals)| **arrivals >= LEAST_ARRIVALS)
        .filter_map(|(window, arrivals)| {
            let around = windows.range(window - AROUND..=window + AROUND);
            let others: u32 = around.map(|(_, arrivals)| *arrivals).sum::<u32>() - arrivals;
            // One arrival more, so that silence around does not make every first visitor a burst.
            let expected = (f64::from(others) + 1.0) / (2 * AROUND) as f64;
            (poisson_tail(*arrivals, expected) < RARE).then_some(Burst {
                start: window * WINDOW,
                end: (window + 1) * WINDOW,
                arrivals: *arrivals,
                expected,
            })
        })
        .collect()
}

/// The probability of `count` or more events where `expected` are.
fn poisson_tail(count: u32, expected: f64) -> f64 {
    let first = f64::from(count);
    let mut term = libm::exp(first * libm::log(expected) - expected - libm::lgamma(first + 1.0));
    let (mut sum, mut at) = (0.0, first);
    while term > sum * 1e-12 && at < first + 10_000.0 {
        sum += term;
        at += 1.0;
        term *= expected / at;
    }
    sum
}
