//! What a count of agrees and disagrees says of support, with its uncertainty.

use libm::{exp, lgamma, log};

/// A share of support: its best estimate and the interval that holds nine such shares in ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Fifth percentile.
    pub low: f64,
    /// (agree + ½) / (agree + disagree + 1).
    pub share: f64,
    /// Ninety-fifth percentile.
    pub high: f64,
}

/// Probability left on each side of the interval.
pub const TAIL: f64 = 0.05;

impl Interval {
    /// The 90 % credible interval under Jeffreys's prior: quantiles of Beta(agree + ½, disagree + ½), the end
    /// being 0 (or 1) when nobody agreed (or disagreed), as Brown, Cai and `DasGupta` advise (2001). Counts may
    /// be weighted. Without any count the interval is all of 0 to 1.
    pub fn of(agree: f64, disagree: f64) -> Self {
        let (a, b) = (agree + 0.5, disagree + 0.5);
        Self {
            low: if agree == 0.0 { 0.0 } else { beta_quantile(TAIL, a, b) },
            share: a / (a + b),
            high: if disagree == 0.0 { 1.0 } else { 1.0 - beta_quantile(TAIL, b, a) },
        }
    }
}

/// The regularised incomplete beta function `I_x(a, b)`: the probability that a Beta(a, b) share is below `x`.
pub fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    front_and_tail(x, a, b, log_beta(a, b)).1
}

fn log_beta(a: f64, b: f64) -> f64 {
    lgamma(a) + lgamma(b) - lgamma(a + b)
}

/// `x^a (1 − x)^b / B(a, b)`, and the probability below `x`.
fn front_and_tail(x: f64, a: f64, b: f64, log_beta: f64) -> (f64, f64) {
    let front = exp(a * log(x) + b * libm::log1p(-x) - log_beta);
    let below = if x < (a + 1.0) / (a + b + 2.0) {
        front * continued_fraction(x, a, b) / a
    } else {
        1.0 - front * continued_fraction(1.0 - x, b, a) / b
    };
    (front, below)
}

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by Lentz's method.
fn continued_fraction(x: f64, a: f64, b: f64) -> f64 {
    let guarded = |value: f64| if value.abs() < 1e-300 { 1e-300 } else { value };
    let mut numerator = 1.0;
    let mut denominator = 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0));
    let mut fraction = denominator;
    // The number of steps grows as the root of the counts: a thousand for millions of votes.
    for step in 1..=20_000 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        denominator = 1.0 / guarded(1.0 + even * denominator);
        numerator = guarded(1.0 + even / numerator);
        fraction *= denominator * numerator;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        denominator = 1.0 / guarded(1.0 + odd * denominator);
        numerator = guarded(1.0 + odd / numerator);
        let change = denominator * numerator;
        fraction *= change;
        if (change - 1.0).abs() < 1e-15 {
            break;
        }
    }
    fraction
}

/// The share below which a Beta(a, b) share lies with probability `p`: Halley's steps, kept between bounds.
pub fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    let log_beta = log_beta(a, b);
    let (mut low, mut high) = (0.0, 1.0);
    let mut x = first_guess(p, a, b);
    for _ in 0..60 {
        let (front, below) = front_and_tail(x, a, b, log_beta);
        if below > p {
            high = x;
        } else {
            low = x;
        }
        let newton = (below - p) * x * (1.0 - x) / front;
        // Relative slope of the density at x, for the third order.
        let slope = (a - 1.0) / x - (b - 1.0) / (1.0 - x);
        let next = x - newton / (1.0 - 0.5 * (newton * slope).clamp(-1.0, 1.0));
        // After a step of one part in a million, what is left is beyond the last bit.
        if (next - x).abs() <= 1e-6 * x.min(1.0 - x) {
            return next;
        }
        x = if next > low && next < high { next } else { f64::midpoint(low, high) };
    }
    x
}

/// A normal approximation on the log-odds scale, near enough for Newton's steps to settle in three or four.
fn first_guess(p: f64, a: f64, b: f64) -> f64 {
    let z = {
        // Abramowitz and Stegun 26.2.22.
        let t = (-2.0 * log(p.min(1.0 - p))).sqrt();
        let size = t - (2.30753 + 0.27061 * t) / (1.0 + 0.99229 * t + 0.04481 * t * t);
        if p < 0.5 { -size } else { size }
    };
    let odds = log(a / b) + z * (1.0 / a + 1.0 / b).sqrt();
    (1.0 / (1.0 + exp(-odds))).clamp(1e-12, 1.0 - 1e-12)
}
