//! The measurements of `tests/load`: the real program under load.

use super::{Figure, figures_in};
use crate::{
    failure::{Failure, Outcome},
    program::{self, Profile},
    run::{cargo, run_and_keep},
};

/// An opinion's page against the same bytes as a file.
pub fn page() -> Outcome<Vec<Figure>> {
    figures("page")
}

/// The page of a long opinion that many discussed, against the same bytes as a file.
pub fn large_page() -> Outcome<Vec<Figure>> {
    figures("large-page")
}

/// Whole commands: decided, durable, answered.
pub fn commands() -> Outcome<Vec<Figure>> {
    figures("commands")
}

/// What a council of twenty years takes in memory.
pub fn memory() -> Outcome<Vec<Figure>> {
    figures("memory")
}

fn figures(name: &str) -> Outcome<Vec<Figure>> {
    let program = program::built(Profile::Release)?;
    let mut load = cargo();
    load.args([
        "run",
        "--quiet",
        "--locked",
        "--release",
        "--package",
        "pluriel-load",
        "--",
        name,
        "--program",
    ]);
    let printed = run_and_keep(load.arg(program))?;
    if !printed.success {
        return Err(Failure::new(format!("the measurement {name} did not end: see above")));
    }
    figures_in(&printed.text)
}
