//! The mathematics of a consultation: the benchmark of `pluriel-analysis`, which tells each figure beside its goal.

use super::{Figure, figures_in};
use crate::{
    failure::{Failure, Outcome},
    run::{cargo, run_and_keep},
};

/// Runs the benchmark and reads its figures.
pub fn measure() -> Outcome<Vec<Figure>> {
    let mut bench = cargo();
    bench.args([
        "run",
        "--locked",
        "--release",
        "--package",
        "pluriel-analysis",
        "--example",
        "bench",
        "--",
        "--json",
    ]);
    let printed = run_and_keep(&mut bench)?;
    if !printed.success {
        return Err(Failure::new("the benchmark of pluriel-analysis did not end: see above"));
    }
    figures_in(&printed.text)
}
