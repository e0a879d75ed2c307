//! `cargo xtask test`: all that a change must pass. Nothing is skipped: what this machine lacks is installed, or named
//! and counted as a failure.

mod count;
mod needs;

use std::process::Command;

use crate::{
    contract, crash, e2e,
    failure::{Failure, Outcome},
    program::{self, Profile},
    run::{cargo, run, run_and_keep},
    tidy,
};
use count::Count;

/// What to run beside the ordinary tests.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Also the tests marked `#[ignore]` for their length, and many more random cases
    #[arg(long)]
    deep: bool,
}

/// Random cases of each property test under `--deep`.
const DEEP_CASES: &str = "10000";
/// How often the crash test kills the program…
const ROUNDS: u32 = 20;
/// …and how often under `--deep`.
const DEEP_ROUNDS: u32 = 200;
/// How many data each operation of the API is sent at random.
const CONTRACT_EXAMPLES: u32 = 100;

/// Runs every step, whatever the earlier ones gave, and prints the sum as the last line.
pub fn run_all(options: &Options) -> Outcome {
    let mut total = Count::default();
    for (name, step) in STEPS {
        println!("\n== {name}");
        total += step(options).unwrap_or_else(|failure| {
            eprintln!("error: {name}: {failure}");
            Count::ONE_FAILED
        });
    }
    println!();
    if total.ignored > 0 {
        println!("{} tests that take long were not run: cargo xtask test --deep", total.ignored);
    }
    println!("{total}");
    if total.failed == 0 { Ok(()) } else { Err(Failure::told()) }
}

type Step = fn(&Options) -> Outcome<Count>;

const STEPS: [(&str, Step); 6] = [
    ("tests", workspace),
    ("documentation tests", documentation),
    ("crash test", crashes),
    ("contract of the API", api_contract),
    ("tidy", tidiness),
    ("end-to-end tests", end_to_end),
];

fn workspace(options: &Options) -> Outcome<Count> {
    if needs::has_nextest() {
        let mut nextest = cargo();
        nextest.args(["nextest", "run", "--workspace", "--locked", "--no-fail-fast", "--no-tests=pass"]);
        if options.deep {
            nextest.args(["--run-ignored", "all"]);
        }
        return counted(nextest.env("NEXTEST_HIDE_PROGRESS_BAR", "1"), options, count::of_nextest);
    }
    println!("cargo-nextest is not installed: cargo test runs the same tests, more slowly");
    let mut test = cargo();
    test.args(["test", "--workspace", "--locked", "--no-fail-fast", "--lib", "--bins", "--tests"]);
    if options.deep {
        test.args(["--", "--include-ignored"]);
    }
    counted(&mut test, options, count::of_libtest)
}

fn documentation(options: &Options) -> Outcome<Count> {
    counted(
        cargo().args(["test", "--doc", "--workspace", "--locked", "--no-fail-fast"]),
        options,
        count::of_libtest,
    )
}

/// A short crash test, one test of the count; `cargo xtask crash` is the long one.
fn crashes(options: &Options) -> Outcome<Count> {
    let rounds = if options.deep { DEEP_ROUNDS } else { ROUNDS };
    let program = program::built(Profile::Dev)?;
    run(&mut crash::prepared(&program, rounds))?;
    Ok(Count { passed: 1, ..Count::default() })
}

/// One test of the count, under `--deep` alone: it installs a Python program.
fn api_contract(options: &Options) -> Outcome<Count> {
    if !options.deep {
        return Ok(Count { ignored: 1, ..Count::default() });
    }
    let program = program::built(Profile::Dev)?;
    run(&mut contract::prepared(&program, CONTRACT_EXAMPLES)?)?;
    Ok(Count { passed: 1, ..Count::default() })
}

/// Tidiness is no test: it adds nothing to those that passed, and one failure when something is untidy.
fn tidiness(_: &Options) -> Outcome<Count> {
    tidy::run()?;
    Ok(Count::default())
}

fn end_to_end(_: &Options) -> Outcome<Count> {
    needs::for_chromium()?;
    let printed = run_and_keep(&mut e2e::prepared(None)?)?;
    agreed(count::of_node(&printed.text), printed.success)
}

fn counted(command: &mut Command, options: &Options, read: fn(&str) -> Option<Count>) -> Outcome<Count> {
    if options.deep {
        command.env("PROPTEST_CASES", DEEP_CASES);
    }
    let printed = run_and_keep(command)?;
    agreed(read(&printed.text), printed.success)
}

/// A runner that ends badly without a failed test, or without its count, is a failure of its own.
fn agreed(count: Option<Count>, success: bool) -> Outcome<Count> {
    match count {
        Some(count) if success == (count.failed == 0) => Ok(count),
        Some(count) => Ok(count + Count::ONE_FAILED),
        None => Err(Failure::new("the runner ended without its count: see above")),
    }
}
