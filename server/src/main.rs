//! The program `pluriel`: see the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    pluriel::run(std::env::args_os())
}
