//! # The real program under load
//!
//! `cargo xtask crash` and `cargo xtask bench` build the program and start this one, which founds an invented council in a
//! data folder, starts `pluriel serve` upon it, and asks it a great deal over loopback.

mod bench;
mod client;
mod council;
mod crash;
mod program;
mod road;
mod tokens;
mod years;

use std::{error::Error, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

/// What everything here ends with: a sentence when it fails.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

#[derive(Debug, Parser)]
#[command(name = "pluriel-load", arg_required_else_help = true)]
struct Cli {
    /// The program `pluriel`
    #[arg(long, value_name = "FILE", global = true, default_value = "target/debug/pluriel")]
    program: PathBuf,
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Kills the program while it records, again and again, and looks for acts that were lost or doubled
    Crash(crash::Options),
    /// An opinion's page against the same bytes as a file
    Page,
    /// The page of a long opinion that many discussed
    LargePage,
    /// Whole commands: decided, durable, answered
    Commands,
    /// What a council of twenty years takes in memory
    Memory,
}

fn main() -> ExitCode {
    let Cli { program, task } = Cli::parse();
    let outcome = match task {
        Task::Crash(options) => crash::run(&program, options),
        Task::Page => bench::page::measure(&program),
        Task::LargePage => bench::large_page::measure(&program),
        Task::Commands => bench::commands::measure(&program),
        Task::Memory => bench::memory::measure(&program),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
