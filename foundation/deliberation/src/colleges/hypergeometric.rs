//! How many of `drawn` tickets win when `winners` of `all` do: a draw without replacement.

use super::LogFactorials;
use crate::keyed::Key;

/// One draw, by inversion from the mode outwards: a handful of steps whatever the size.
pub(super) fn draw(key: Key, factorials: &LogFactorials, all: u32, winners: u32, drawn: u32) -> u32 {
    let least = (winners + drawn).saturating_sub(all);
    let most = winners.min(drawn);
    if least == most {
        return least;
    }
    let [n, k, d] = [all, winners, drawn].map(f64::from);
    let mode = (((d + 1.0) * (k + 1.0) / (n + 2.0)) as u32).clamp(least, most);
    let at_mode = libm::exp(
        factorials.choose(winners, mode) + factorials.choose(all - winners, drawn - mode)
            - factorials.choose(all, drawn),
    );
    let mut left = key.uniform() - at_mode;
    if left < 0.0 {
        return mode;
    }
    let (mut below, mut above) = (mode, mode);
    let (mut p_below, mut p_above) = (at_mode, at_mode);
    loop {
        if above < most {
            let x = f64::from(above);
            p_above *= (k - x) * (d - x) / ((x + 1.0) * (n - k - d + x + 1.0));
            above += 1;
            left -= p_above;
            if left < 0.0 {
                return above;
            }
        }
        if below > least {
            let x = f64::from(below);
            p_below *= x * (n - k - d + x) / ((k - x + 1.0) * (d - x + 1.0));
            below -= 1;
            left -= p_below;
            if left < 0.0 {
                return below;
            }
        }
        if above == most && below == least {
            // What rounding left over goes to the likeliest.
            return mode;
        }
    }
}
