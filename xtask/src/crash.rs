//! `cargo xtask crash`: the real program, killed while it records, again and again. The test itself is in `tests/load`.

use std::{path::Path, process::Command};

use crate::{
    failure::Outcome,
    program::{self, Profile},
    run::{cargo, run},
};

/// How often.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// How often the program is killed
    #[arg(long, default_value_t = 200)]
    rounds: u32,
    /// The seed that a former run printed: the same moments again
    #[arg(long)]
    seed: Option<u64>,
}

/// Runs the rounds; any act that was lost, changed or doubled is a failure.
pub fn run_rounds(options: &Options) -> Outcome {
    let mut rounds = prepared(&program::built(Profile::Dev)?, options.rounds);
    if let Some(seed) = options.seed {
        rounds.args(["--seed", &seed.to_string()]);
    }
    run(&mut rounds)
}

/// The command that runs so many rounds.
pub fn prepared(program: &Path, rounds: u32) -> Command {
    let mut load = cargo();
    load.args(["run", "--quiet", "--locked", "--package", "pluriel-load", "--", "crash"]);
    load.args(["--rounds", &rounds.to_string(), "--program"]).arg(program);
    load
}
