//! # `cargo xtask`: what a developer does twice
//!
//! One subcommand a file. Everything runs from the repository's root, whatever the current folder.

mod bench;
mod contract;
mod crash;
mod e2e;
mod failure;
mod faults;
mod new_room;
mod program;
mod root;
mod run;
mod test;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use failure::Outcome;

/// What a developer of Pluriel does twice.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Runs every test; the last line is their count
    Test(test::Options),
    /// Checks what neither compiler nor clippy sees: rooms complete, files small, licences, no leftovers
    Tidy,
    /// Runs the end-to-end tests in Chromium
    E2e(e2e::Options),
    /// Measures what the project states in figures, on an optimised build
    Bench(bench::Options),
    /// Kills the real program while it records, and looks for acts that were lost or doubled
    Crash(crash::Options),
    /// Makes the disk fail under the journal in every way, and looks for lost entries
    Faults(faults::Options),
    /// Sends the real program's API what its OpenAPI document describes, and what it does not
    Contract(contract::Options),
    /// Begins something from a template that compiles and is tidy
    #[command(subcommand)]
    New(new_room::New),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Test(options) => test::run_all(&options),
        Task::Tidy => tidy::run(),
        Task::E2e(options) => e2e::run_filtered(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Crash(options) => crash::run_rounds(&options),
        Task::Faults(options) => faults::run_campaigns(&options),
        Task::Contract(options) => contract::run_roles(&options),
        Task::New(new) => new_room::run_new(&new),
    };
    report(outcome)
}

fn report(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_told() {
                eprintln!("error: {failure}");
            }
            ExitCode::FAILURE
        }
    }
}
