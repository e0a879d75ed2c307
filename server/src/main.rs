//! # `pluriel`: the program
//!
//! One program serves a council, shows a demonstration, brings real data in and out, and checks what was published.

mod cli;
mod commands;
mod config;
mod demo;
mod effects;
mod fronts;
mod http;
mod import;
mod log;
mod pages;
mod running;
mod sign_in;
mod terminal;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run(std::env::args_os())
}
